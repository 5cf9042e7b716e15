package dev.yibao.engine;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import java.util.List;

/** Follows ids to what they stand for. */
final class References {

  private References() {}

  /**
   * The given value, which an id stands for.
   *
   * @param kind what the id names, as people read it
   * @throws Diagnosed when it is null
   */
  static <T> T found(T value, String kind, String id, Location at) {
    if (value == null) {
      String message = "没有" + kind + "「" + id + "」";
      throw new Diagnosed(List.of(Diagnostic.error(at, "dangling-id", message, "")));
    }
    return value;
  }
}
