package dev.yibao.terminal;

/**
 * An item of a list to choose from.
 *
 * @param label shown beside its number
 * @param hint shown below the label; may be empty
 * @param keywords ids and aliases that it is also found by, with blanks between; never shown
 * @param searchOnly shows the item only when it is searched for
 */
public record Item(String label, String hint, String keywords, boolean searchOnly) {

  /** An item that is always shown. */
  public static Item of(String label, String hint) {
    return new Item(label, hint, "", false);
  }
}
