package dev.yibao.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.Lint;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FlowFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a keeper of the flows gets wrong by a slip is told once, where it is, by name. */
class SlipsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final BundledFiles SHIPPED = new BundledFiles();
  private static final Set<String> BEFORE = new HashSet<>();

  /**
   * A slip.
   *
   * @param file the shipped file in which it is made
   * @param before a pattern that fits there first where it is made
   * @param after what is written in its stead, with ⟦ where the finding is to point at
   * @param told a piece of the finding
   */
  record Slip(String file, String before, String after, String told) {

    /** The text with the slip in it, and ⟦ still in its place. */
    String made() {
      String text = new String(SHIPPED.read(file), StandardCharsets.UTF_8);
      Matcher matcher = Pattern.compile("(?m)" + before).matcher(text);
      assertTrue(matcher.find(), () -> file + " has nothing like " + before);
      StringBuilder made = new StringBuilder(text.substring(0, matcher.start()));
      matcher.reset(text.substring(matcher.start(), matcher.end()));
      return made.append(matcher.replaceFirst(after)).append(text.substring(end(text))).toString();
    }

    private int end(String text) {
      Matcher matcher = Pattern.compile("(?m)" + before).matcher(text);
      assertTrue(matcher.find());
      return matcher.end();
    }
  }

  private static Slip slip(String file, String before, String after, String told) {
    return new Slip(file, before, after, told);
  }

  static List<Slip> slips() {
    return List.of(
        // colons
        slip("refund.yaml", "^    ask: ", "    ask⟦：", "全角的「：」"),
        slip("refund.yaml", "^    ask: ", "    ask⟦： ", "全角的「：」"),
        slip("refund.yaml", "^start: ", "start⟦：", "全角的「：」"),
        slip("refund.yaml", "\\{label: ", "{label⟦：", "全角的「：」"),
        slip("refund.yaml", ", go: ", ", go⟦：", "全角的「：」"),
        slip("refund.yaml", "^questions:", "questions⟦：", "全角的「：」"),
        slip("refund.yaml", "^    ask: ", "    ask⟦:", "冒号后面少了空格"),
        slip("refund.yaml", "\\{label: ", "{label⟦:", "冒号后面少了空格"),
        slip("refund.yaml", "^    ask: (.*)", "    ⟦ask $1", "少了冒号"),
        slip("refund.yaml", "^  what:", "  ⟦what", "少了冒号"),
        slip("refund.yaml", "^title: ", "⟦title ", "少了冒号"),
        slip("sources/refund-howto.yaml", "^    says: ", "    says⟦：", "全角的「：」"),
        slip("refund.yaml", "^    ask: ", "    ask: 问⟦: ", "加引号"),
        // commas and brackets
        slip("refund.yaml", ", go: ", "⟦，go: ", "全角的「，」"),
        slip("refund.yaml", "^aliases: \\[(.*?), ", "aliases: [⟦$1，", "半角的逗号"),
        slip("refund.yaml", "cite: \\[(\\S+), ", "cite: [$1⟦，", "全角的「，」"),
        slip("refund.yaml", "cite: \\[(\\S+), ", "cite: [$1⟦、", "全角的「、」"),
        slip("refund.yaml", "cite: \\[(\\S+#\\w+)\\]", "cite: ⟦【$1】", "全角的「【」"),
        slip("refund.yaml", "cite: \\[(\\S+#\\w+)\\]", "cite: ⟦［$1］", "全角的「［」"),
        slip("refund.yaml", "cite: \\[(\\S+#\\w+)\\]", "cite: ⟦「$1」", "全角的「「」"),
        slip("refund.yaml", "cite: \\[(\\S+#\\w+)\\]", "cite: [$1⟦】", "全角的「】」"),
        slip("refund.yaml", ": \\{label: ", ": ⟦｛label: ", "全角的「｛」"),
        slip("refund.yaml", "^aliases: \\[(.*)\\]", "aliases: ⟦【$1】", "方括号"),
        slip("refund.yaml", "cite: \\[(\\S+), (\\S+)\\]", "cite: ⟦$1, $2", "列表"),
        slip("refund.yaml", "cite: \\[(\\S+#\\w+)\\]$", "cite: ⟦[$1", "没有写完"),
        slip("refund.yaml", "(: )(\\{label: .*)\\}$", "$1⟦$2", "没有写完"),
        slip("refund.yaml", "^aliases: (\\[.*)\\]", "aliases: ⟦$1", "没有写完"),
        // blanks
        slip("refund.yaml", "^    ask: ", "⟦\u3000\u3000ask: ", "全角空格"),
        slip("refund.yaml", "^    ask: ", "  ⟦\u00A0\u00A0ask: ", "不换行空格"),
        slip("refund.yaml", "^    ask: ", "    ask:⟦\u3000", "全角空格"),
        slip("refund.yaml", "^    ask: ", "    ask: ⟦\u00A0", "不换行空格"),
        slip("refund.yaml", ", go: ", ",⟦\u00A0go: ", "不换行空格"),
        slip("refund.yaml", "^      - id-card$", "      -⟦\u00A0id-card", "不换行空格"),
        slip("refund.yaml", "^      - id-card$", "      - id-card⟦\u00A0", "不换行空格"),
        slip("refund.yaml", "^    ask: (.)", "    ask: $1⟦\u200B", "U+200B"),
        slip("refund.yaml", "^  what:", "  ⟦\uFEFFwhat:", "U+FEFF"),
        slip("refund.yaml", "^    ask: ", "⟦\task: ", "Tab"),
        slip("refund.yaml", "^    ask: ", "  ⟦\task: ", "Tab"),
        slip("sources/refund-howto.yaml", "^  c01:", "⟦\u3000c01:", "全角空格"),
        // lists
        slip("refund.yaml", "^      - id-card$", "      ⟦– id-card", "写成了「–」"),
        slip("refund.yaml", "^      - id-card$", "      ⟦— id-card", "写成了「—」"),
        slip("refund.yaml", "^      - id-card$", "      ⟦－ id-card", "写成了「－」"),
        slip("refund.yaml", "^      - id-card$", "      ⟦-id-card", "少了空格"),
        slip("library.yaml", "^  - refund$", "  ⟦-refund", "少了空格"),
        slip("library.yaml", "^  - withdraw$", "  ⟦– withdraw", "写成了「–」"),
        slip("refund.scenarios.yaml", "^  - name: ", "  ⟦— name: ", "写成了「—」"),
        slip("library.yaml", "^  - withdraw$", "    ⟦- withdraw", "不折行"),
        slip("library.yaml", "^  - withdraw$", " ⟦- withdraw", "对不齐"),
        // texts
        slip("refund.yaml", "^    ask: (..)", "    ask: $1\n      ⟦", "不折行"),
        slip("refund.yaml", "^    ask: (..)(.*)", "    ask: ⟦\"$1\n      $2\"", "一段文字不折行"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦\"$1", "引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦\"$1”", "引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦“$1”", "引号写成了「“」"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦'$1", "引号"),
        slip("refund.yaml", "^    ask: (..)", "    ask: $1 ⟦#1 ", "截断"),
        slip("refund.yaml", "^    ask: (..).*", "    ask: $1 ⟦# 键，再问问看。", "截断"),
        slip("refund.yaml", "\\{label: (..)", "{label: $1 ⟦#", "截断"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦*$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦&$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦%$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦@$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦`$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦>$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦| $1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦!$1", "加引号"),
        slip("refund.yaml", "^    ask: (.*)", "    ask: ⟦[$1", "没有写完"),
        slip("refund.yaml", "^    ask: (.)(.*)", "    ask: ⟦[$1]$2", "加引号"),
        slip("refund.yaml", "^    ask: (.)(.*)", "    ask: ⟦\"$1\"$2", "引号"));
  }

  @ParameterizedTest
  @MethodSource("slips")
  void areToldOnceWhereTheyAre(Slip slip) {
    String made = slip.made();
    int mark = made.indexOf('⟦');
    String[] lines = made.substring(0, mark).split("\n", -1);
    String last = lines[lines.length - 1];
    String place =
        slip.file() + ":" + lines.length + ":" + (last.codePointCount(0, last.length()) + 1);
    List<Diagnostic> found = found(Map.of(slip.file(), made.replace("⟦", "")));
    List<String> told =
        found.stream().map(one -> one.at() + " " + one.message() + " " + one.hint()).toList();
    assertEquals(1, told.size(), () -> place + " " + String.join("\n", told));
    assertEquals(place, found.get(0).at().toString(), () -> told.get(0));
    assertTrue(told.get(0).contains(slip.told()), () -> told.get(0));
  }

  /** What is told of the shipped files with these in their stead, and not of those alone. */
  private static List<Diagnostic> found(Map<String, String> edited) {
    if (BEFORE.isEmpty()) {
      check(SHIPPED).forEach(one -> BEFORE.add(one.message()));
    }
    FlowFiles files = new EditedFiles(edited, SHIPPED);
    return check(files).stream().filter(one -> !BEFORE.contains(one.message())).toList();
  }

  private static List<Diagnostic> check(FlowFiles files) {
    EveryFile.Read read = EveryFile.of(files);
    return Lint.check(read.library(), read.faults(), DAY);
  }
}
