package dev.yibao.model;

import java.util.List;

/** Something that is shown only where certain answers were given, and on certain days. */
public interface Conditional {

  /** A name by which overlays replace or drop it; empty when it has none. */
  default String id() {
    return "";
  }

  /** All must hold for it to be shown; mostly empty. */
  List<Condition> conditions();

  /** The days on which it holds; it is as if it were not there on others. */
  Period period();
}
