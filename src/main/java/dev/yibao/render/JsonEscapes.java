package dev.yibao.render;

import dev.yibao.text.Printable;

/**
 * Escapes in a finished JSON text what may not be shown: the data stays, and no terminal obeys it.
 * Such characters stand only inside the text's strings, where an escape means the same.
 */
public final class JsonEscapes {

  private JsonEscapes() {}

  /** The text with an escape in place of each character that may not be shown. */
  public static String of(String json) {
    int first = Printable.firstOther(json);
    if (first < 0) {
      return json;
    }
    StringBuilder escaped = new StringBuilder(json.substring(0, first));
    int i = first;
    while (i < json.length()) {
      int c = json.codePointAt(i);
      int end = i + Character.charCount(c);
      if (Printable.is(c)) {
        escaped.append(json, i, end);
      } else {
        escape(json, i, end, escaped);
      }
      i = end;
    }
    return escaped.toString();
  }

  private static void escape(String json, int from, int to, StringBuilder escaped) {
    for (int i = from; i < to; i++) {
      String hex = Integer.toHexString(0x10000 | json.charAt(i));
      escaped.append("\\u").append(hex, 1, 5);
    }
  }
}
