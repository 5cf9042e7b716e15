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

  /** What stands before the first key of a line, or before a key within braces. */
  private static final String BEFORE_KEY = "(?:^ *(?:- +)*\\{? *|(?<!\\S)\\{ *|\\{.*, *)";

  /** What stands before a value. */
  private static final String BEFORE_VALUE = "(?:(?:^|(?<= ))- +|: +|[\\[{] *|[\\[{].*, *)";

  private static final String BLANK = "([\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000])";

  private static final String BLANK_HINT = "换成普通的空格";

  /** A line in which the group is what is wrong, what it is, and what mends it. */
  private record Slip(Pattern line, String message, String hint) {
    static Slip of(String line, String message, String hint) {
      return new Slip(Pattern.compile(line), message, hint);
    }
  }

  /** The first that fits a line is told. Texts in quotes are passed over. */
  private static final List<Slip> SLIPS =
      List.of(
          Slip.of("^ *(\\t).*\\S", "缩进用了 Tab", "换成空格，每层两个"),
          Slip.of("^ *" + BLANK, "缩进用了%s", BLANK_HINT),
          Slip.of("(?:(?<! )[:,\\[{]|(?:^|(?<= ))-) *" + BLANK, "这里用了%s", BLANK_HINT),
          Slip.of(BLANK + "\\s*(?:$|[,\\]}:]| #)", "这里用了%s", BLANK_HINT),
          Slip.of("^ *([–—－−‐‑―•·])", "列表的「-」写成了「%s」", "换成半角的「-」，后面空一格"),
          Slip.of("^ *(-)[^\\s-]", "「-」后面少了空格", "列表每项以「- 」开头"),
          Slip.of(BEFORE_KEY + KEY + " *([：﹕∶])", "冒号写成了全角的「%s」", "换成半角的「: 」，后面空一格"),
          Slip.of(BEFORE_KEY + KEY + "(:)(?!//)[^\\s\"',\\]}]", "冒号后面少了空格", "写成「键: 值」"),
          Slip.of("[\\[{].*([，、]) *" + KEY + "[:：]", "逗号写成了全角的「%s」", "换成半角的「, 」"),
          Slip.of("\\[[a-z0-9#, -]*([，、]) *[a-z]", "逗号写成了全角的「%s」", "换成半角的「, 」"),
          Slip.of(BEFORE_VALUE + "([［｛])", "括号写成了全角的「%s」", "换成半角的「[ ]」「{ }」"),
          Slip.of(
              BEFORE_VALUE + "([【「〔（]) *[a-z][a-z0-9#-]* *[:：,，、】」〕）]",
              "括号写成了全角的「%s」",
              "换成半角的「[ ]」「{ }」"),
          Slip.of("\\[[a-z0-9#, -]*([】」〕］）])", "括号写成了全角的「%s」", "换成半角的「]」"),
          Slip.of("\\{[^}]*([】｝〕]) *$", "括号写成了全角的「%s」", "换成半角的「}」"),
          Slip.of("[a-z0-9](＃)[a-z0-9]", "井号写成了全角的「%s」", "换成半角的「#」"),
          Slip.of(
              BEFORE_VALUE + "([“”‘＂])[^“”‘’＂]*[“”’＂] *(?:$|[,\\]}])",
              "引号写成了「%s」",
              "换成半角的引号，或者去掉：一般的文字不用引号"),
          Slip.of("(?:: +|^ *- +)([\"'])A*\\1 *[^\\s,:\\]}#]", "引号后面还有文字", "整段外面再套一层引号：'…'；或者用「」"),
          Slip.of(
              "(?:: +|^ *- +)([\\[{])[^\\[\\]{}]*[\\]}] *[^\\s,\\]}#]",
              "括号后面还有文字",
              "以「[」「{」开头的文字，整段加引号"),
          Slip.of(
              "^[^#]*\\p{IsHan}[^#]*?[^\\s:,}\\]。！？…」”#] (#)(?:\\S|[^#]*[。！？]\\s*$)",
              "「 #」把这句话截断了，后面的不算数",
              "整段加引号；真是说明的，「#」前面空两格，后面空一格"));

  /** A line that is neither a key nor in quotes or brackets; the group is what it says. */
  private static final Pattern BARE =
      Pattern.compile("^ *(?:- +)*+(?!.*:(?:\\s|$))([^\\s\"'\\[{#&*!|>%@`-].*)");

  private static final Pattern KEYED = Pattern.compile("^ *(?=[^\\s#-])[^#]*:(?:\\s|$)");

  private static final Pattern BLOCK_TEXT = Pattern.compile("(?:[:-]|^) *[|>][0-9+-]* *$");

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
        block = BLOCK_TEXT.matcher(line).find() ? indent : -1;
        slips.look(line, i + 1);
        slips.lookForColon(line, i + 1 < lines.length ? lines[i + 1] : "", i + 1);
      }
    }
    return slips.found > 0;
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** What stands alone on a line and has a key below it, not to the left, should be a key too. */
  private void lookForColon(String line, String next, int number) {
    Matcher bare = BARE.matcher(line);
    if (bare.find() && KEYED.matcher(next).find() && indent(next) >= bare.start(1)) {
      add(line, number, bare.start(1), new Slip(null, "这一行少了冒号", "写成「键: 值」，冒号后面空一格"));
    }
  }

  private void look(String line, int number) {
    StringBuilder masked = new StringBuilder(line);
    int open = mask(masked);
    for (Slip slip : SLIPS) {
      Matcher matcher = slip.line().matcher(masked);
      if (matcher.find() && !isComment(masked, matcher.start(1))) {
        add(line, number, matcher.start(1), slip);
        return;
      }
    }
    if (open >= 0) {
      add(line, number, open, new Slip(null, "引号没有配对", "在这一行里补上后半个引号：一段文字不折行"));
    }
  }

  private void add(String line, int number, int index, Slip slip) {
    found++;
    String sign = shown(line.charAt(index));
    Location at = new Location(file, number, line.codePointCount(0, index) + 1);
    faults.add(at, "syntax", slip.message().formatted(sign), slip.hint());
  }

  private static String shown(char c) {
    return switch (c) {
      case '\u3000' -> "全角空格（U+3000）";
      case '\u00A0' -> "不换行空格（U+00A0）";
      default -> Character.isSpaceChar(c) ? String.format("特殊的空格（U+%04X）", (int) c) : "" + c;
    };
  }

  private static boolean isComment(CharSequence line, int index) {
    for (int i = 0; i < index; i++) {
      if (line.charAt(i) == '#' && (i == 0 || Character.isWhitespace(line.charAt(i - 1)))) {
        return true;
      }
    }
    return false;
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
      if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
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
