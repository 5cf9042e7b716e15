package dev.yibao.diff;

import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.model.Body;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * One of the two libraries that are compared.
 *
 * @param library the library
 * @param day the day as of which it is read; null for all that it says of any day
 */
public record Side(Library library, LocalDate day) {

  /** The outcome as it is on the day, before any region is applied. */
  EffectiveOutcome effective(Outcome outcome) {
    return new EffectiveOutcome(outcome, List.of(), day == null ? LocalDate.MIN : day);
  }

  /** What the outcome says below its headline, whatever days there are beside it. */
  Body body(Outcome outcome) {
    return day == null ? outcome.body() : effective(outcome).body();
  }

  /** Tells whether something for certain days is there. */
  boolean has(Period period) {
    return day == null || period.contains(day);
  }
}
