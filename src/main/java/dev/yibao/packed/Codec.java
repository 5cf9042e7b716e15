package dev.yibao.packed;

/**
 * The fields of a kind of record, in the order in which they stand in a packed form. The one list
 * of them is both how a record is written and how it is read, so the two cannot disagree.
 *
 * @param <T> the kind of record
 */
abstract class Codec<T> {

  private final T blank;

  /**
   * @param blank a record to pass where one is read
   */
  Codec(T blank) {
    this.blank = blank;
  }

  final T blank() {
    return blank;
  }

  /** Passes each field of a record through a form, and gives the record that comes out. */
  abstract T pass(Form form, T it);
}
