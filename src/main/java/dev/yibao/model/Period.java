package dev.yibao.model;

import java.time.LocalDate;

/**
 * The days on which something holds.
 *
 * @param from the first; null when it has held all along
 * @param until the last; null when no end is known
 */
public record Period(LocalDate from, LocalDate until) {

  /** Every day. */
  public static final Period ALWAYS = new Period(null, null);

  /** The days as people read them. */
  @Override
  public String toString() {
    return (from == null ? "" : from + " 起") + (until == null ? "" : "到 " + until + " 为止");
  }

  /** Tells whether it ends before it begins. */
  public boolean isEmpty() {
    return from != null && until != null && until.isBefore(from);
  }

  /** Tells whether {@code day} is one of them. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
