package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * A material that an outcome asks for.
 *
 * @param id the material's id in the catalogue
 * @param when in which cases it is needed; empty when always
 * @param note what matters about it here; may be empty
 * @param basis what the demand rests on, beside what the catalogue cites; may be missing
 * @param conditions all must hold for it to be shown
 * @param period the days on which it is asked for
 * @param at where the flow file has it
 */
public record MaterialUse(
    String id,
    String when,
    String note,
    Basis basis,
    List<Condition> conditions,
    Period period,
    Location at)
    implements Conditional {

  public MaterialUse {
    conditions = List.copyOf(conditions);
  }
}
