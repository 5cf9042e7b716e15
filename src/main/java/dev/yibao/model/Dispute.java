package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * A point on which sources disagree.
 *
 * @param sides who says what, at least two
 * @param advice what to do about it
 * @param conditions all must hold for it to be shown
 * @param period the days on which it is one
 * @param at where the flow file has it
 */
public record Dispute(
    List<Side> sides, String advice, List<Condition> conditions, Period period, Location at)
    implements Conditional {

  public Dispute {
    sides = List.copyOf(sides);
    conditions = List.copyOf(conditions);
  }

  /** Tells whether a side holds, so that the others do not. */
  public boolean isSettled() {
    return sides.stream().anyMatch(Side::holds);
  }

  /**
   * One of the opinions.
   *
   * @param text what it says
   * @param basis who says so
   * @param holds whether the answer follows it; at most one side does, none where it is unsettled
   * @param at where the flow file has it
   */
  public record Side(String text, Basis basis, boolean holds, Location at) implements Cited {}
}
