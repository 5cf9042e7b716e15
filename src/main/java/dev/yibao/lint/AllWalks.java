package dev.yibao.lint;

import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The ways through several flows; those reviewed on one day share what they have in common. */
final class AllWalks {

  private final Map<LocalDate, Walks> byDay = new HashMap<>();

  /**
   * @param flows the flows; dates are judged as of the day on which each was reviewed, as scenarios
   *     are that name no day
   */
  AllWalks(Library library, List<Flow> flows) {
    Map<LocalDate, List<Flow>> days = new HashMap<>();
    for (Flow flow : flows) {
      days.computeIfAbsent(flow.reviewed(), day -> new ArrayList<>()).add(flow);
    }
    days.forEach((day, group) -> byDay.put(day, new Walks(library, group, day)));
  }

  /** The state at the start of a flow; null when it leads nowhere. */
  Walks.State from(Flow flow) {
    return byDay.get(flow.reviewed()).from(flow);
  }
}
