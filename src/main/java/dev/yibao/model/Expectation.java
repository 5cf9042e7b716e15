package dev.yibao.model;

import java.util.List;

/**
 * One thing that a scenario expects of an answer.
 *
 * @param part the part of the answer it is about
 * @param items what must be there: ids, or pieces of text
 * @param exactly whether that must be all there is; else other things may stand beside it
 */
public record Expectation(Part part, List<String> items, boolean exactly) {

  public Expectation {
    items = List.copyOf(items);
  }

  /** The parts of an answer, by the keys that scenario files have for them. */
  public enum Part implements Word {
    /** A piece of the headline, or the whole. */
    HEADLINE,
    /** Ids of materials to bring. */
    MATERIALS,
    /** Ids of channels to turn to. */
    CHANNELS,
    /** Steps in their order: by id, by number counted from 1, or by a piece of their text. */
    STEPS,
    /** {@code SOURCE#CLAIM} that the answer cites. */
    CITATIONS,
    /** Pieces of the sides that hold, of all disputes together. */
    HOLDS,
    /** Pieces of text that occur somewhere in the answer. */
    TEXT,
    /** Pieces of text that occur nowhere in the answer. */
    NOT_TEXT,
    /** The questions asked, by the names that scripts use; always all of them in order. */
    ASKED;

    /** Tells whether the file may say that there is nothing else: {@code {exactly: […]}}. */
    public boolean takesExactly() {
      return compareTo(TEXT) < 0;
    }
  }
}
