package dev.yibao.model;

import java.util.List;

/** Something that is shown only where certain answers were given. */
public interface Conditional {

  /** All must hold for it to be shown; mostly empty. */
  List<Condition> conditions();
}
