package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import java.util.List;
import java.util.Map;

/** Ids: lower-case latin letters, digits and hyphens, beginning with a letter. */
public final class Ids {

  private static final String YES_NO = "；是非题写 type: yes-no 和 go: {yes: …, no: …}";

  private Ids() {}

  /** Tells whether a text can be the id of anything. */
  public static boolean isId(String text) {
    if (text.isEmpty() || !isLetter(text.charAt(0)) || text.endsWith("-")) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isLetter(c) && !(c >= '0' && c <= '9') && c != '-') {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a text can be another name: letters of any script, digits, hyphens within. */
  static boolean isAlias(String text) {
    return !text.startsWith("-")
        && !text.endsWith("-")
        && text.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-');
  }

  static void check(String text, Location at, Faults faults) {
    if (!isId(text)) {
      faults.add(bad(text, at));
    }
  }

  /** Tells of all keys that are no ids at the first of them. */
  static void check(Map<String, Node.Entry> entries, Faults faults) {
    List<String> bad = entries.keySet().stream().filter(id -> !isId(id)).toList();
    if (!bad.isEmpty()) {
      faults.add(bad(String.join("」「", bad), entries.get(bad.get(0)).keyAt()));
    }
  }

  static Diagnostic bad(String text, Location at) {
    String hint = "用小写字母、数字和连字符，以字母开头，例如 before-start" + (text.equals("是」「否") ? YES_NO : "");
    return Diagnostic.error(at, "bad-id", "「" + text + "」不能作 id", hint);
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
