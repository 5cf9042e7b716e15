package dev.yibao.terminal;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** Finds items by what somebody types. */
final class Search {

  private Search() {}

  /**
   * The places of the items that say this, or words whose pinyin begins with these letters; failing
   * all, of those that have every one of its Chinese characters somewhere. All that are not tucked
   * away for an empty text.
   */
  static List<Integer> find(List<Item> items, String text) {
    String wanted = text.isEmpty() ? "" : fold(text);
    if (wanted.isEmpty()) {
      return shown(items);
    }
    List<Integer> found = places(items, Search::says, wanted);
    boolean chinese = wanted.chars().allMatch(c -> c > 0x7F);
    return found.isEmpty() && chinese ? places(items, Search::hasAll, wanted) : found;
  }

  /** Those that nobody has to search for. The first question waits for this. */
  private static List<Integer> shown(List<Item> items) {
    List<Integer> shown = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      if (!items.get(i).tucked()) {
        shown.add(i);
      }
    }
    return shown;
  }

  private static List<Integer> places(
      List<Item> items, BiPredicate<String, String> fits, String wanted) {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      if (fits.test(fold(item.label() + "\n" + item.hint() + "\n" + item.words()), wanted)) {
        places.add(i);
      }
    }
    return places;
  }

  private static boolean hasAll(String text, String wanted) {
    return wanted.chars().allMatch(c -> text.indexOf(c) >= 0);
  }

  /**
   * The one item that a line means: the first of these that fits one item alone: its number among
   * those shown, its label or a word for it, a beginning of one, a part of its label. -1 when none
   * does.
   */
  static int place(List<Item> items, String line) {
    String typed = fold(line);
    if (!typed.isEmpty() && typed.chars().allMatch(c -> c >= '0' && c <= '9')) {
      List<Integer> shown = find(items, "");
      int number = typed.length() > 4 ? 0 : Integer.parseInt(typed);
      return number >= 1 && number <= shown.size() ? shown.get(number - 1) : -1;
    }
    List<BiPredicate<String, String>> ways =
        List.of(String::equals, String::startsWith, String::contains);
    for (BiPredicate<String, String> way : ways) {
      List<Integer> found = new ArrayList<>();
      for (int i = 0; !typed.isEmpty() && i < items.size(); i++) {
        if (words(items.get(i)).stream().anyMatch(word -> way.test(word, typed))) {
          found.add(i);
        }
      }
      if (!found.isEmpty()) {
        return found.size() == 1 ? found.get(0) : -1;
      }
    }
    return -1;
  }

  private static List<String> words(Item item) {
    List<String> words = new ArrayList<>();
    words.add(fold(item.label()));
    for (String word : item.words().split(" ")) {
      if (!word.isEmpty()) {
        words.add(fold(word));
      }
    }
    return words;
  }

  /** One width, one case, nothing around. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
  }

  private static boolean says(String text, String wanted) {
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
