package dev.yibao.terminal;

import dev.yibao.engine.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Finds items by what somebody types. All results are indices into the items. */
final class Search {

  private Search() {}

  /**
   * Finds the items that contain a text, or words whose pinyin begins with its letters; failing
   * all, those that contain every one of its Chinese characters. An empty text finds all items but
   * those that show only when they are searched for.
   */
  static List<Integer> find(List<Item> items, String text) {
    String wanted = text.isEmpty() ? "" : Folding.fold(text);
    if (wanted.isEmpty()) {
      return shown(items);
    }
    List<Integer> found = matching(items, item -> contains(searched(item), wanted));
    boolean chinese = wanted.chars().allMatch(c -> c > 0x7F);
    return found.isEmpty() && chinese
        ? matching(items, item -> wanted.chars().allMatch(c -> searched(item).indexOf(c) >= 0))
        : found;
  }

  private static List<Integer> shown(List<Item> items) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).searchOnly()) {
        shown.add(i);
      }
    }
    return shown;
  }

  private static List<Integer> matching(List<Item> items, Predicate<Item> fits) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (fits.test(items.get(i))) {
        found.add(i);
      }
    }
    return found;
  }

  private static String searched(Item item) {
    return Folding.fold(item.label() + "\n" + item.hint() + "\n" + item.keywords());
  }

  /**
   * The one item that a line means, by the first of these that fits one item alone: its number
   * among those shown, its whole label or a whole keyword, a beginning of its label. -1 when none
   * does. Keywords are not shown, so a part of one is nothing that somebody could mean.
   */
  static int indexOf(List<Item> items, String line) {
    String typed = Folding.fold(line);
    if (isNumber(typed)) {
      List<Integer> shown = shown(items);
      int number = typed.length() > 4 ? 0 : Integer.parseInt(typed);
      return number >= 1 && number <= shown.size() ? shown.get(number - 1) : -1;
    }
    List<Integer> found = matching(items, item -> isNamed(item, typed));
    if (found.isEmpty() && !typed.isEmpty()) {
      found = matching(items, item -> Folding.fold(item.label()).startsWith(typed));
    }
    return found.size() == 1 ? found.get(0) : -1;
  }

  /** Tells whether the text is a number as it is shown, which never begins with a zero. */
  private static boolean isNumber(String typed) {
    return !typed.isEmpty()
        && typed.charAt(0) != '0'
        && typed.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isNamed(Item item, String typed) {
    return Folding.fold(item.label()).equals(typed)
        || List.of(Folding.fold(item.keywords()).split(" +")).contains(typed) && !typed.isEmpty();
  }

  private static boolean contains(String text, String wanted) {
    for (int start = 0; start + wanted.length() <= text.length(); start++) {
      if (text.startsWith(wanted, start) || initials(text, start, wanted)) {
        return true;
      }
    }
    return false;
  }

  private static boolean initials(String text, int start, String wanted) {
    for (int i = 0; i < wanted.length(); i++) {
      if (!Initials.begins(text.charAt(start + i), wanted.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
