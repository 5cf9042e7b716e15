package dev.yibao.model;

/** Something that rests on claims of sources. */
public interface Cited {

  /** The claims, or why there are none. */
  Basis basis();
}
