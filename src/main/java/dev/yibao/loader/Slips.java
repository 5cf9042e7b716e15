package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds, in a file as it is written, what a hand or a paste gets wrong: signs that look like those
 * of YAML and are none, and lines that do not stand for themselves. The parser would take them for
 * text, and blame a line that follows.
 */
final class Slips {

  /** A key, or the label that a clerk writes in its stead. */
  private static final String KEY = "(?:[a-z][a-z0-9./-]*|是|否|不清楚)";

  /** What stands before the colon of a line's first key, or of one within braces. */
  private static final String TO_COLON =
      "(?: *(?:- +)*\\{? *|(?:.*[ :])?\\{ *|.*\\{.*, *)" + KEY + " *";

  /** What stands before a value. */
  private static final String TO_VALUE = "(?: *- +|.*(?::| -) +|.*[\\[{] *|.*[\\[{].*, *)";

  private static final String IDS = ".*\\[[a-z0-9#, -]*";

  private static final String BLANKS =
      "\u00A0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000";

  private static final String FULL_COMMA = "逗号写成了全角的「%s」";

  private static final String COMMA = "换成半角的「, 」";

  private static final String FULL_BRACKET = "括号写成了全角的「%s」";

  private static final String BRACKETS = "换成半角的「[ ]」「{ }」";

  /**
   * A sign that is wrong where it stands.
   *
   * @param before all that stands before it on its line
   * @param signs the signs
   * @param after the beginning of what follows
   */
  private record Slip(Pattern before, String signs, Pattern after, String message, String hint) {
    static Slip of(String before, String signs, String after, String message, String hint) {
      return new Slip(Pattern.compile(before), signs, Pattern.compile(after), message, hint);
    }

    boolean is(CharSequence line, int index) {
      return signs.indexOf(line.charAt(index)) >= 0
          && after.matcher(line).region(index + 1, line.length()).lookingAt()
          && before.matcher(line).region(0, index).matches();
    }
  }

  /** The first that fits a sign is told. */
  private static final List<Slip> SLIPS =
      List.of(
          Slip.of(" *", "\t", ".*\\S", "缩进用了 Tab", "换成空格，每层两个"),
          Slip.of(" *|.*[:,\\[{] *| *- *|.* - *", BLANKS, "", "这里用了%s", "换成普通的空格"),
          Slip.of(".*", BLANKS, "\\s*(?:$|[,\\]}:]| #)", "这里用了%s", "换成普通的空格"),
          Slip.of(" *", "–—－−‐‑―•·", "", "列表的「-」写成了「%s」", "换成半角的「-」，后面空一格"),
          Slip.of(" *", "-", "[^\\s-" + BLANKS + "]", "「-」后面少了空格", "列表每项以「- 」开头"),
          Slip.of(TO_COLON, "：﹕∶", "", "冒号写成了全角的「%s」", "换成半角的「: 」，后面空一格"),
          Slip.of(TO_COLON, ":", "(?!//)[^\\s\"',\\]}" + BLANKS + "]", "冒号后面少了空格", "写成「键: 值」"),
          Slip.of(".*[\\[{].*", "，、", " *" + KEY + "[:：]", FULL_COMMA, COMMA),
          Slip.of(IDS, "，、", " *[a-z]", FULL_COMMA, COMMA),
          Slip.of(TO_VALUE, "［｛", "", FULL_BRACKET, BRACKETS),
          Slip.of(TO_VALUE, "【「〔（", " *[a-z][a-z0-9#-]* *[:：,，、】」〕）]", FULL_BRACKET, BRACKETS),
          Slip.of(IDS, "】」〕］）", "", FULL_BRACKET, BRACKETS),
          Slip.of(".*\\{[^}]*", "】｝〕", " *$", FULL_BRACKET, BRACKETS),
          Slip.of(".*[a-z0-9]", "＃", "[a-z0-9]", "井号写成了全角的「%s」", "换成半角的「#」"),
          Slip.of(
              TO_VALUE,
              "“”‘＂",
              "[^“”‘’＂]*[“”’＂] *(?:$|[,\\]}])",
              "引号写成了「%s」",
              "换成半角的引号，或者去掉：一般的文字不用引号"),
          Slip.of(
              "(?:.*:| *-) +", "\"'", "A*[\"'] *[^\\s,:\\]}#]", "引号后面还有文字", "整段外面再套一层引号：'…'；或者用「」"),
          Slip.of(
              "(?:.*:| *-) +",
              "[{",
              "[^\\[\\]{}]*[\\]}] *[^\\s,\\]}#]",
              "括号后面还有文字",
              "以「[」「{」开头的文字，整段加引号"),
          Slip.of(
              "[^#]*\\p{IsHan}[^#]*[^\\s:,}\\]。！？…」”#] ",
              "#",
              "\\S|[^#]*[。！？]\\s*$",
              "「 #」把这句话截断了，后面的不算数",
              "整段加引号；真是说明的，「#」前面空两格，后面空一格"));

  /** A line that is neither a key nor in quotes or brackets; the group is what it says. */
  private static final Pattern BARE =
      Pattern.compile("^ *(?:- +)*+(?!.*:(?:\\s|$))([^\\s\"'\\[{#&*!|>%@`-].*)");

  private static final Pattern KEYED = Pattern.compile("^ *(?=[^\\s#-])[^#]*:(?:\\s|$)");

  private static final Pattern BLOCK_TEXT = Pattern.compile("(?:.*[:-]|) *[|>][0-9+-]* *");

  /** As many as are told of a file: one that has more is no YAML. */
  private static final int MOST = 20;

  /** A line longer than anybody would write is no slip, and takes long to look through. */
  private static final int LONGEST = 1000;

  private final String file;
  private final Faults faults;
  private int found;

  private Slips(String file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  /**
   * Looks through a file.
   *
   * @return whether there was anything to tell
   */
  static boolean tell(String text, String file, Faults faults) {
    Slips slips = new Slips(file, faults);
    String[] lines = text.split("\r?\n");
    int block = -1; // the indentation of the key whose text stands on the lines below, if any
    for (int i = 0; i < lines.length && slips.found < MOST; i++) {
      String line = lines[i].length() > LONGEST ? "" : lines[i];
      int indent = indent(line);
      if (block < 0 || !line.isBlank() && indent <= block) {
        block = BLOCK_TEXT.matcher(line).matches() ? indent : -1;
        int before = slips.found;
        slips.look(line, i + 1);
        if (slips.found == before && i + 1 < lines.length) {
          slips.lookForColon(line, lines[i + 1], i + 1);
        }
      }
    }
    return slips.found > 0;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** What stands alone on a line and has a key below it, not to the left, should be a key too. */
  private void lookForColon(String line, String next, int number) {
    if (line.indexOf(':') >= 0) {
      return;
    }
    Matcher bare = BARE.matcher(line);
    if (bare.lookingAt() && KEYED.matcher(next).lookingAt() && indent(next) >= bare.start(1)) {
      add(line, number, bare.start(1), "这一行少了冒号", "写成「键: 值」，冒号后面空一格");
    }
  }

  private void look(String line, int number) {
    StringBuilder masked = new StringBuilder(line);
    int open = mask(masked);
    for (int i = 0; i < masked.length(); i++) {
      char c = masked.charAt(i);
      if (!Character.isLetterOrDigit(c) && c != ' ' && tell(masked, i, line, number)) {
        return;
      }
      if (c == '#' && isBlankBefore(masked, i)) {
        break;
      }
    }
    if (open >= 0) {
      add(line, number, open, "引号没有配对", "在这一行里补上后半个引号：一段文字不折行");
    }
  }

  private boolean tell(CharSequence masked, int index, String line, int number) {
    for (Slip slip : SLIPS) {
      if (slip.is(masked, index)) {
        add(line, number, index, slip.message(), slip.hint());
        return true;
      }
    }
    return false;
  }

  private static boolean isBlankBefore(CharSequence line, int index) {
    return index == 0 || Character.isWhitespace(line.charAt(index - 1));
  }

  private void add(String line, int number, int index, String message, String hint) {
    found++;
    String sign = shown(line.charAt(index));
    Location at = new Location(file, number, line.codePointCount(0, index) + 1);
    faults.add(at, "syntax", message.formatted(sign), hint);
  }

  private static String shown(char c) {
    return switch (c) {
      case '\u3000' -> "全角空格（U+3000）";
      case '\u00A0' -> "不换行空格（U+00A0）";
      default -> Character.isSpaceChar(c) ? String.format("特殊的空格（U+%04X）", (int) c) : "" + c;
    };
  }

  /**
   * Puts letters in place of what stands in quotes.
   *
   * @return where a quote begins that does not end on the line; -1 if none
   */
  private static int mask(StringBuilder line) {
    int i = 0;
    char before = ':'; // the last sign before i that is no blank
    while (i < line.length()) {
      char c = line.charAt(i);
      if (c == '#' && isBlankBefore(line, i)) {
        return -1;
      }
      if ((c == '"' || c == '\'') && ":,[{-".indexOf(before) >= 0) {
        int end = end(line, i);
        if (end < 0) {
          return i;
        }
        for (int k = i + 1; k < end; k++) {
          line.setCharAt(k, 'A');
        }
        i = end;
      }
      before = c == ' ' ? before : c;
      i++;
    }
    return -1;
  }

  /** The index of the quote that ends what begins at {@code start}; -1 if there is none. */
  private static int end(CharSequence line, int start) {
    char quote = line.charAt(start);
    for (int i = start + 1; i < line.length(); i++) {
      if (quote == '"' && line.charAt(i) == '\\') {
        i++;
      } else if (line.charAt(i) == quote) {
        if (quote == '"' || i + 1 == line.length() || line.charAt(i + 1) != quote) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
