package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * One statement of an outcome: a reason, a step, a time, a caution, or a regional note.
 *
 * @param id a name by which an overlay replaces or drops it; empty when it has none
 * @param text what it says
 * @param basis what it rests on
 * @param conditions all must hold for it to be shown; mostly empty
 * @param period the days on which it holds
 * @param at where the flow file has it
 */
public record Statement(
    String id, String text, Basis basis, List<Condition> conditions, Period period, Location at)
    implements Conditional, Cited {

  public Statement {
    conditions = List.copyOf(conditions);
  }
}
