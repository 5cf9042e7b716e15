package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Target;

/** Targets as flow files write them: {@code ID}, {@code FLOW/ID}, {@code FLOW/}. */
final class Targets {

  private Targets() {}

  /**
   * @param flow the flow that a bare id belongs to
   */
  static Target read(String text, String flow, Location at) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Target(flow, text, at)
        : new Target(text.substring(0, slash), text.substring(slash + 1), at);
  }
}
