package dev.yibao.engine;

/** Makes answers comparable: full-width to half-width, one case, no white space around. */
public final class Folding {

  private Folding() {}

  /** The text as answers are compared with it. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\uFF01' && c <= '\uFF5E') {
        c = (char) (c - 0xFEE0);
      } else if (c == '\u3000' || c == '\u00A0') {
        c = ' ';
      }
      folded.append(Character.toLowerCase(c));
    }
    return folded.toString().strip();
  }
}
