package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * A hotline, a site or a counter, as the catalogue describes it.
 *
 * @param id its id
 * @param kind how one turns to it
 * @param name what people call it
 * @param detail what to know before turning to it; may be empty
 * @param region the id of the region that it serves; empty when it serves all
 * @param basis what the description rests on
 * @param at where the catalogue has it
 */
public record Channel(
    String id, Kind kind, String name, String detail, String region, Basis basis, Location at) {

  /** How one turns to a channel. */
  public enum Kind implements Word {
    ONLINE("网上"),
    COUNTER("窗口"),
    PHONE("电话");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }
}
