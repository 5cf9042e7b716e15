package dev.yibao.model;

import java.util.List;

/**
 * The claims of sources that a statement rests on, or the reason why there are none.
 *
 * @param citations the claims, in the order of the flow file
 * @param uncited why nothing is cited; empty where something is
 */
public record Basis(List<Citation> citations, String uncited) {

  /** Nothing said about it. */
  public static final Basis NONE = new Basis(List.of(), "");

  public Basis {
    citations = List.copyOf(citations);
  }

  /** Tells whether neither a claim nor a reason is given. */
  public boolean isMissing() {
    return citations.isEmpty() && uncited.isEmpty();
  }
}
