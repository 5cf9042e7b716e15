package dev.yibao.model;

import java.util.Locale;

/** A constant that files and JSON name by a word. */
public interface Word {

  /** The name of the constant. */
  String name();

  /** The word: the name in lower case, its parts joined by hyphens. */
  default String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
