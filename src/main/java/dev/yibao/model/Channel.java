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
  public enum Kind {
    ONLINE("online", "网上"),
    COUNTER("counter", "窗口"),
    PHONE("phone", "电话");

    private final String id;
    private final String label;

    Kind(String id, String label) {
      this.id = id;
      this.label = label;
    }

    /** The word in flow files and in JSON. */
    public String id() {
      return id;
    }

    /** The word for people. */
    public String label() {
      return label;
    }
  }
}
