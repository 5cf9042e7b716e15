package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * An end of a flow: the answer.
 *
 * @param flow the flow it stands in
 * @param id its id there
 * @param verdict whether the person gets what they ask for
 * @param headline the verdict in a sentence
 * @param body what follows
 * @param materialsOf the outcome whose materials these are; null when it has its own
 * @param next related flows
 * @param changes what changes on certain days, in their order
 * @param at where the flow file has it
 */
public record Outcome(
    String flow,
    String id,
    Verdict verdict,
    String headline,
    Body body,
    Target materialsOf,
    List<RelatedFlow> next,
    List<Overlay> changes,
    Location at) {

  public Outcome {
    next = List.copyOf(next);
    changes = List.copyOf(changes);
  }

  /** The id of the flow of an outcome, from its {@link #key}. */
  public static String flowOf(String key) {
    return key.split("/", 2)[0];
  }

  /** {@code FLOW/ID}, by which regions and other flows refer to it. */
  public String key() {
    return flow + "/" + id;
  }
}
