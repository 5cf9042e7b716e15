package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.math.BigDecimal;

/**
 * A part of the range of a number, or of the days before the as-of day.
 *
 * @param from the first value inside; null when it has no lower end
 * @param below the first value no longer inside; null when it has no upper end
 * @param go where answers inside lead
 * @param at where the flow file has it
 */
public record Band(BigDecimal from, BigDecimal below, Target go, Location at) {

  /** Whether {@code value} falls inside. */
  public boolean contains(BigDecimal value) {
    return (from == null || value.compareTo(from) >= 0)
        && (below == null || value.compareTo(below) < 0);
  }
}
