package dev.yibao.diff;

import java.util.ArrayList;
import java.util.List;

/**
 * The differences between two libraries.
 *
 * @param renames ids that are others, though people read the same under them
 * @param flows flows of both in which somebody gets a different answer, by their ids
 * @param edits everything that is new, gone, or says something else
 */
public record LibraryDiff(List<Rename> renames, List<FlowDiff> flows, List<Edit> edits) {

  public LibraryDiff {
    renames = List.copyOf(renames);
    flows = List.copyOf(flows);
    edits = List.copyOf(edits);
  }

  /**
   * Compares two libraries, or one as of two days.
   *
   * @param limit the most sets of answers to list for each difference
   * @throws dev.yibao.diagnostic.Diagnosed when a file is wrong, or a flow has a cycle
   */
  public static LibraryDiff of(Side old, Side now, int limit) {
    Renames renames = Renames.between(old.library(), now.library());
    List<FlowDiff> flows = new ArrayList<>();
    for (String id : now.library().flowIds()) {
      if (old.library().flow(id) != null) {
        FlowDiff flow = FlowDiff.of(old, now, renames, id, limit);
        if (!flow.isEmpty()) {
          flows.add(flow);
        }
      }
    }
    List<Edit> edits = Edit.between(Snapshots.of(old, renames), Snapshots.of(now, Renames.NONE));
    return new LibraryDiff(renames.told(), flows, edits);
  }

  /** Tells whether nothing is different. */
  public boolean isEmpty() {
    return renames.isEmpty() && flows.isEmpty() && edits.isEmpty();
  }

  /**
   * The people who get an outcome that says something else; null when nobody does from its own flow
   * on.
   */
  public AnswerSets readers(String outcome) {
    for (FlowDiff flow : flows) {
      if (flow.readers().containsKey(outcome)) {
        return flow.readers().get(outcome);
      }
    }
    return null;
  }
}
