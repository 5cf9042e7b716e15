package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * A claim of a source that something rests on.
 *
 * @param source the source's id
 * @param claim the claim's id in it
 * @param at where the flow file cites it
 */
public record Citation(String source, String claim, Location at) {

  /** {@code SOURCE#CLAIM}, as flow files and JSON write it. */
  @Override
  public String toString() {
    return source + "#" + claim;
  }
}
