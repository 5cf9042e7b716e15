package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * A question or an outcome that an answer leads to.
 *
 * @param flow the flow it is in
 * @param id a question or an outcome there; empty for the flow's first question
 * @param at where the flow file says so
 */
public record Target(String flow, String id, Location at) {

  /** {@code flow/id}, as flow files write it. */
  @Override
  public String toString() {
    return flow + "/" + id;
  }
}
