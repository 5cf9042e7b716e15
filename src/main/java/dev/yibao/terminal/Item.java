package dev.yibao.terminal;

/**
 * Something to choose.
 *
 * @param label what it is
 * @param hint a word of help below it; may be empty
 * @param words what else it is found by; never shown
 * @param tucked whether it shows only when it is searched for
 */
public record Item(String label, String hint, String words, boolean tucked) {

  /** An item that is always shown. */
  public static Item of(String label, String hint) {
    return new Item(label, hint, "", false);
  }
}
