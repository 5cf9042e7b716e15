package dev.yibao.engine;

/** Makes answers comparable: full-width to half-width, one case, no white space around. */
public final class Folding {

  private Folding() {}

  /** The text as answers are compared with it. */
  public static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      folded.append(Character.toLowerCase(halfWidth(text.charAt(i))));
    }
    return folded.toString().strip();
  }

  /** The half-width twin of a full-width character; a blank for a blank of another width. */
  public static char halfWidth(char c) {
    boolean twin = c >= '\uFF01' && c <= '\uFF5E';
    return c == '\u3000' || c == '\u00A0' ? ' ' : twin ? (char) (c - 0xFEE0) : c;
  }
}
