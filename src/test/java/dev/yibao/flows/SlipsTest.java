package dev.yibao.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.Lint;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FlowFiles;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a keeper of the flows gets wrong by a slip is told once, where it is, by name. */
class SlipsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  /** Enough of the shipped files: what they need of the others is told before the slip, too. */
  private static final List<String> FILES =
      List.of(
          "refund.yaml",
          "refund.scenarios.yaml",
          "library.yaml",
          "shared/materials.yaml",
          "shared/channels.yaml",
          "shared/questions.yaml",
          "sources/refund-howto.yaml",
          "regions/shanghai.yaml");

  private static final FlowFiles SHIPPED = shipped();

  private static FlowFiles shipped() {
    BundledFiles all = new BundledFiles();
    Map<String, String> texts = new HashMap<>();
    FILES.forEach(path -> texts.put(path, new String(all.read(path), StandardCharsets.UTF_8)));
    return new EditedFiles(texts, null);
  }

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
        slip("refund.yaml", "cite: \\[(\\S+), (\\S+)\\]", "cite: ⟦$1, $2", "[甲, 乙]"),
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
        slip("refund.yaml", "^    ask: (.)(.*)", "    ask: ⟦\"$1\"$2", "引号"),
        // keys
        slip("refund.yaml", "^    ask: ", "    ⟦aks: ", "是不是「ask」"),
        slip("refund.yaml", "^title: ", "⟦tittle: ", "是不是「title」"),
        slip("refund.yaml", "^outcomes:", "⟦outcome:", "是不是「outcomes」"),
        slip("refund.yaml", "^questions:", "⟦question:", "是不是「questions」"),
        slip("refund.yaml", "\\{label: ", "{⟦lable: ", "是不是「label」"),
        slip("refund.yaml", "^    verdict: ", "    ⟦verdit: ", "是不是「verdict」"),
        slip("refund.yaml", "^    (reasons|steps):", "    ⟦reason:", "是不是「reasons」"),
        slip("refund.yaml", "^    verdict: .*", "    verdict: ⟦可以", "yes"),
        slip("refund.yaml", "^    verdict: .*", "    verdict: ⟦ok", "yes"),
        slip("refund.yaml", "^reviewed: .*", "reviewed: ⟦2026/11/22", "YYYY-MM-DD"),
        slip("refund.yaml", "(\\{label: [^{}]*), go: [a-z-]+\\}", "⟦$1}", "缺少「go」"),
        slip("refund.yaml", "^(start: .*)$", "$1\n⟦$1", "写了两次"),
        slip("refund.yaml", "^(outcomes:)$", "⟦questions:\n$1", "写了两次"),
        slip("refund.yaml", "^(outcomes:)$", "  ⟦outcomes:", "太靠右"),
        slip("refund.yaml", "^    options:$", "  ⟦options:", "太靠左"),
        slip("refund.yaml", "cite: \\[(\\S+)#", "cite: [$1⟦＃", "全角的「＃」"),
        slip("refund.yaml", "cite: \\[(\\S+)#", "cite: [⟦$1＠", "来源#条目"),
        slip("library.yaml", "^menu:", "⟦munu:", "是不是「menu」"),
        slip("shared/materials.yaml", "^    name: ", "    ⟦nmae: ", "是不是「name」"),
        slip("shared/materials.yaml", "^materials:", "materials⟦：", "全角的「：」"),
        slip("shared/questions.yaml", "^  scheme:", "  scheme⟦：", "全角的「：」"),
        slip("shared/channels.yaml", "^    kind: .*", "    kind: ⟦tel", "phone"),
        slip("regions/shanghai.yaml", "^name: ", "name⟦：", "全角的「：」"),
        slip("regions/shanghai.yaml", "^    notes:", "    ⟦note:", "是不是「notes」"),
        slip("regions/shanghai.yaml", "^outcomes:", "⟦outcome:", "是不是「outcomes」"),
        slip("sources/refund-howto.yaml", "^    says: ", "    ⟦say: ", "是不是「says」"),
        slip("sources/refund-howto.yaml", "^claims:", "⟦claim:", "是不是「claims」"),
        slip("sources/refund-howto.yaml", "^claims:", "  claims⟦:", "缩进"),
        slip("sources/refund-howto.yaml", "^date: .*", "date: ⟦2025/04/27", "年-月-日"),
        slip("sources/refund-howto.yaml", "^checked: .*", "checked: ⟦yes", "read"),
        slip("refund.scenarios.yaml", "^    as-of: .*", "    as-of: ⟦2026.11.22", "YYYY-MM-DD"),
        slip("refund.scenarios.yaml", "^    answers:", "    ⟦answer:", "是不是「answers」"),
        slip("refund.scenarios.yaml", "^    expect:", "  ⟦expect:", "对不齐"));
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

  @Test
  void whereTheOldNameIsUsedAfterARenameTheNewOneIsOffered() {
    String text = new String(SHIPPED.read("refund.yaml"), StandardCharsets.UTF_8);
    String renamed = text.replaceFirst("(?m)^  switch-before:", "  switch-ok:");
    List<Diagnostic> found =
        check(new EditedFiles(Map.of("refund.yaml", renamed), new BundledFiles())).stream()
            .filter(Diagnostic::isError)
            .toList();
    assertFalse(found.isEmpty());
    found.forEach(
        one -> assertEquals("改名了吗：switch-before → switch-ok？", one.hint(), one::toString));
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
    return Lint.check(read.library(), read.scenarios(), read.faults(), DAY);
  }
}
