package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.time.LocalDate;
import java.util.Map;

/**
 * A document that answers rest on.
 *
 * @param id its id
 * @param title its title
 * @param number its official number; may be empty
 * @param publisher who published it; may be empty
 * @param kind what kind of document
 * @param date when it was published: year, year and month, or day; may be empty
 * @param effective the first day it is in force; null when not known or not applicable
 * @param until the last day it is in force; null when it has not been replaced
 * @param checked how far the text was checked
 * @param claims by id, in the order of the file
 * @param at where the file is
 */
public record Source(
    String id,
    String title,
    String number,
    String publisher,
    Kind kind,
    String date,
    LocalDate effective,
    LocalDate until,
    Checked checked,
    Map<String, Claim> claims,
    Location at) {

  public Source {
    claims = LazyMap.copyOf(claims);
  }

  /**
   * The first day on which it counts: that on which it takes effect, but never before its own date.
   * Null when neither is known.
   */
  public LocalDate since() {
    LocalDate published = Days.first(date);
    boolean later = published != null && (effective == null || effective.isBefore(published));
    return later ? published : effective;
  }

  /** Tells whether it is in force on {@code day}. */
  public boolean inForce(LocalDate day) {
    return new Period(since(), until).contains(day);
  }

  /** How far one of its claims was checked. */
  public Checked checked(Claim claim) {
    return claim.checked() == null ? checked : claim.checked();
  }

  /** The kind of document that a source is. */
  public enum Kind implements Word {
    ARTICLE("网上文章"),
    REGULATION("法规文件"),
    GUIDE("地方办事指南");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }

  /** The care with which a text was checked. */
  public enum Checked implements Word {
    READ("读过原文"),
    SECONDARY("见于转述，没读到原文"),
    UNVERIFIED("没有核实");

    private final String label;

    Checked(String label) {
      this.label = label;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }
}
