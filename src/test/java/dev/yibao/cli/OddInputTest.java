package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.text.Printable;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people and programs write that makes no sense, and what is said of it. */
class OddInputTest {

  private static final String FLOWS = "src/test/resources/contract/flows";
  private static final Charset GB18030 = Charset.forName("GB18030");

  private static void refused(Ran ran, String word) {
    assertEquals(ExitStatus.USAGE, ran.status(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("yibao: "), ran.err());
    assertTrue(ran.err().contains(word), ran.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "refund --region ?",
        "refund --as-of ?",
        "refund --answers ?",
        "refund --encoding ?",
        "refund --format ?",
        "refund --no-input --flows ?",
        "refund --color ?",
        "--region ? refund",
        "--format ?",
        "batch refund --region ?",
        "batch refund --encoding ?",
        "batch refund --skip ?",
        "graph refund --format ?",
        "graph refund --as-of ?",
        "paths refund --as-of ?",
        "paths refund --format ?",
        "sources --as-of ?",
        "diff flows flows --limit ?",
        "list --format ?",
        "check --format ?",
        "test --format ?",
        "paths ?",
        "graph ?",
        "sources ?",
        "check ?",
        "test ?",
        "schema ?",
        "completion ?",
        "diff ? flows",
        "help ?"
      })
  void anEmptyValueIsRefused(String line) {
    String[] args = line.split(" ");
    String[] glued = line.replaceFirst("(--[a-z-]+) \\?", "$1=?").split(" ");
    for (String[] one : List.of(args, glued)) {
      for (int i = 0; i < one.length; i++) {
        one[i] = one[i].replace("?", "");
      }
      refused(Ran.of(one), "空的");
    }
  }

  @Test
  void anEmptyAnswerIsRefusedAsOne() {
    refused(Ran.of("refund", "-a", ""), "问题=回答");
    refused(Ran.of("refund", "-a", "=x"), "问题=回答");
    assertEquals(ExitStatus.INVALID, Ran.of("refund", "--no-input", "-a", "what=").status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31",
        "-999999999-01-01",
        "+2026-11-22",
        "0000-01-01",
        "0999-12-31",
        "-0001-01-01",
        "10000-01-01",
        "+10000-01-01",
        "2026-1-1",
        "2026-11-31",
        "2025-02-29",
        "2026-11-22Z",
        "2026-11-22T00:00",
        "20261122",
        "2026/11/22",
        "２０２６-11-22",
        "٢٠٢٦-11-22",
        "今天",
        "2026-W47-7",
        "2026-326"
      })
  void aDayIsWrittenInOneForm(String day) {
    refused(Ran.of("paths", "deadline", "--as-of=" + day), "YYYY-MM-DD");
    refused(Ran.of("refund", "--no-input", "--as-of", day), "--as-of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1000-01-01", "9999-12-31", "2024-02-29"})
  void theFirstAndTheLastDayAreDays(String day) {
    assertEquals(ExitStatus.OK, Ran.of("paths", "deadline", "--as-of", day).status());
    Ran asked = Ran.of("deadline", "--no-input", "--as-of", day);
    assertFalse(asked.err().contains("--as-of 要写成"), asked.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-16",
        "utf-16",
        "UTF-16LE",
        "UTF-16BE",
        "x-UTF-16LE-BOM",
        "UTF-32",
        "UTF-32BE",
        "X-UTF-32LE-BOM",
        "IBM037",
        "IBM500",
        "IBM1047",
        "ISO-2022-JP",
        "ISO-2022-KR",
        "ISO-2022-CN",
        "x-JISAutoDetect",
        "nosuch",
        "中文",
        "a b"
      })
  void anEncodingInWhichNoLineCanBeFoundIsRefused(String name) {
    refused(Ran.of("refund", "--no-input", "--encoding", name), "--encoding");
    refused(Ran.of("batch", "refund", "--encoding", name), "--encoding");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UTF-8",
        "utf8",
        "GB18030",
        "gbk",
        "GB2312",
        "Big5",
        "Big5-HKSCS",
        "EUC-TW",
        "windows-1252",
        "ISO-8859-1",
        "US-ASCII",
        "KOI8-R",
        "EUC-JP",
        "windows-31j"
      })
  void anEncodingInWhichAsciiIsItselfIsTaken(String name) {
    Ran ran = Ran.with("told\n", "claim --flows " + FLOWS + " --encoding " + name);
    assertEquals(ExitStatus.OK, ran.status(), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"01", "001", "０１", "0", "00", "+1", "1.0", "-1", "1e0", "5", "99999"})
  void aNumberThatIsNotShownIsNoOption(String number) {
    Ran ran = Ran.with(number + "\n", "claim --format json --flows " + FLOWS);
    assertEquals("no-such-option", ran.error(), ran.out());
    assertEquals(ExitStatus.INVALID, ran.status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"none,agent", "agent,none", "NONE，agent", "none,none", "none,"})
  void noneStandsAlone(String given) {
    String bill = "-a kind=bill -a amount=2000 -a discharged=2026-11-01 --as-of 2026-11-22 ";
    Ran ran =
        Ran.of(
            "claim --no-input --format json --flows " + FLOWS + " " + bill + "-a extras=" + given);
    assertEquals("no-such-option", ran.error());
    String message = ran.json().get("error").get("message").asString();
    assertTrue(message.contains("要单独写"), message);
  }

  @Test
  void aRegionThatIsNotThereIsAnsweredWithAllThatAre() {
    Ran ran = Ran.of("refund --no-input --format json --region atlantis");
    assertEquals("no-such-region", ran.error());
    List<String> accepted =
        ran.json().get("error").get("accepted").valueStream().map(one -> one.asString()).toList();
    int files = Path.of("flows/regions").toFile().list().length;
    assertTrue(accepted.containsAll(List.of("chongqing", "shanghai", "other", "unsure")));
    assertEquals(files + 2, accepted.size(), accepted::toString);
    assertEquals(accepted.stream().distinct().toList(), accepted);
  }

  @ParameterizedTest
  @CsvSource({
    "refund -- -a x=y, -a",
    "-- refund --format json, --format",
    "refund --no-input -- x, x",
    "list -- --format, --format",
    "paths refund -- --format json, --format",
    "schema result -- -h, -h"
  })
  void whatStandsBehindTheEndOfOptionsIsNoOption(String line, String word) {
    refused(Ran.of(line.split(" ")), "-- 之后的都不算选项");
    refused(Ran.of(line.split(" ")), "「" + word + "」");
  }

  @Test
  void whatStandsBehindTheEndOfOptionsIsAWord() {
    assertEquals(Ran.of("paths refund").out(), Ran.of("paths -- refund").out());
    assertEquals(Ran.of("help refund").out(), Ran.of("-- help refund").out());
    refused(Ran.of("paths", "--", "-x"), "没有「-x」这个流程");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "--version",
        "-V",
        "help",
        "version",
        "refund --help",
        "help refund",
        "batch -h",
        "refund --version"
      })
  void aWrongVariableKeepsNobodyFromHelpAndVersion(String line) {
    for (String folder : List.of("/no/such/folder", "pom.xml", "a\0b", " ")) {
      Ran ran = Ran.run(Ran.UNREADABLE, Map.of("YIBAO_FLOWS", folder), line.split(" "));
      assertEquals(Ran.of(line.split(" ")).out(), ran.out());
      assertEquals(ExitStatus.OK, ran.status());
      assertTrue(ran.err().contains("YIBAO_FLOWS"), ran.err());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"refund", "list", "check", "nosuch", "completion bash", "paths refund"})
  void aWrongVariableIsNamedByEverythingElse(String line) {
    Map<String, String> wrong = Map.of("YIBAO_FLOWS", "/no/such/folder");
    refused(Ran.run(Ran.UNREADABLE, wrong, line.split(" ")), "YIBAO_FLOWS");
    assertEquals(Ran.of("list"), Ran.run(Ran.UNREADABLE, Map.of("YIBAO_FLOWS", ""), "list"));
  }

  @Test
  void aNameThatNoFileCanHaveIsRefused() {
    refused(Ran.of("--flows", "a\0b", "list"), "--flows");
    refused(Ran.of("diff", "a\0b", "flows"), "文件夹");
    refused(Ran.of("check", "a\0b"), "没有「a");
    refused(Ran.of("new", "fine", "a\0b"), "文件夹");
    assertEquals(ExitStatus.INVALID, Ran.of("refund", "--answers", "a\0b").status());
    refused(Ran.of("a\0b"), "这个命令");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "\u001b]0;title\u0007",
        "\u001b]52;c;eA==\u0007",
        "\u009b2J",
        "a\rb",
        "a\nb",
        "\u202etxt",
        "a\u200bb",
        "\u2066x\u2069",
        "\uFEFFx",
        "\uD800",
        "a\u0000b"
      })
  void noMessageIsATerminalsCommand(String word) {
    List<String[]> lines =
        List.of(
            new String[] {word},
            new String[] {"refund", word},
            new String[] {"refund", "--" + word},
            new String[] {"refund", "--no-input", "-a", "what=" + word},
            new String[] {"refund", "--no-input", "-a", word + "=x"},
            new String[] {"refund", "--no-input", "-a", "what=premium", "-a", "amount=" + word},
            new String[] {"refund", "--no-input", "--region", word},
            new String[] {"refund", "--no-input", "--as-of", word},
            new String[] {"refund", "--no-input", "--answers", word},
            new String[] {"refund", "--no-input", "--encoding", word},
            new String[] {"--flows", word, "list"},
            new String[] {"--color", word, "list"},
            new String[] {"list", "--format", word},
            new String[] {"batch", "refund", "--skip", word},
            new String[] {"batch", "refund", "-a", "what=" + word},
            new String[] {"graph", "refund", "-a", "what=" + word},
            new String[] {"sources", word},
            new String[] {"check", word},
            new String[] {"test", word},
            new String[] {"new", word},
            new String[] {"diff", word, "flows"});
    for (String[] line : lines) {
      Ran ran = Ran.of(line);
      assertTrue(ran.status() > 1, String.join(" ", line));
      String shown = ran.out() + ran.err();
      assertEquals(-1, Printable.firstOther(shown), () -> String.join(" ", line) + shown);
      assertTrue(ran.err().startsWith("yibao: "), ran.err());
    }
    Ran piped = Ran.with(word + "\n", "refund");
    assertEquals(-1, Printable.firstOther(piped.err()), piped.err());
    Ran variable = Ran.run(Ran.UNREADABLE, Map.of("YIBAO_FLOWS", word), "--help");
    assertEquals(-1, Printable.firstOther(variable.err()), variable.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {65_537, 70_000, 2_000_000})
  void aLineThatIsTooLongIsRefusedAndNotCut(int length) {
    String line = "# first\n\n1" + " ".repeat(length) + "garbage\n";
    Ran ran = Ran.with(line, "claim --format json --flows " + FLOWS);
    assertEquals("bad-answers-file", ran.error());
    assertEquals(ExitStatus.INVALID, ran.status());
    assertEquals(3, ran.json().get("error").get("line").asInt());
    assertEquals("kind", ran.json().get("error").get("question").asString());
    Ran plain = Ran.with(line, "claim --flows " + FLOWS);
    assertEquals("", plain.out());
    assertTrue(plain.err().contains("第 3 行"), plain.err());
  }

  @Test
  void aLineAsLongAsIsTakenIsRead() {
    String line = "told" + " ".repeat(65_532) + "\n";
    assertEquals(ExitStatus.OK, Ran.with(line, "claim --flows " + FLOWS).status());
    assertEquals(ExitStatus.INVALID, Ran.with(" " + line, "claim --flows " + FLOWS).status());
  }

  @Test
  void aLineThatIsTooLongWhereTheFlowIsChosenIsRefused() {
    Ran ran = Ran.with("refund" + " ".repeat(70_000) + "\n1\n", "--format json");
    assertEquals(ExitStatus.INVALID, ran.status());
    assertTrue(ran.err().contains("第 1 行没有读完"), ran.err());
    byte[] chinese = "退费\n".getBytes(GB18030);
    assertTrue(Ran.with(chinese, "--lenient").err().contains("第 1 行的编码不对"));
    assertEquals(ExitStatus.INVALID, Ran.with(chinese, "--lenient").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "# x\n", " \t \r\n", "\r\n", "#", " ", "told\n\n", "told\n#\n"})
  void inputWithoutAnEndComesToOne(String repeated) {
    byte[] bytes = repeated.getBytes(StandardCharsets.UTF_8);
    for (String line : List.of("claim --format json --flows " + FLOWS, "--lenient")) {
      Ran ran =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> Ran.run(endless(bytes), Map.of(), line.split(" ")));
      boolean wrongFlow = line.equals("--lenient") && repeated.startsWith("told");
      int status = wrongFlow ? ExitStatus.USAGE : ExitStatus.INVALID;
      assertEquals(status, ran.status(), ran.err());
    }
  }

  @Test
  void tenThousandLinesWithoutAnAnswerAreReadAndNoMore() {
    String line = "claim --format json --flows " + FLOWS;
    String blank = "\n#\n".repeat(5_000);
    assertEquals(ExitStatus.OK, Ran.with(blank + "told\n", line).status());
    Ran ran = Ran.with(blank + "\ntold\n", line);
    assertEquals("bad-answers-file", ran.error());
    assertEquals(10_001, ran.json().get("error").get("line").asInt());
    assertTrue(ran.json().get("error").get("message").asString().contains("连着 10000 行"), ran.out());
  }

  @Test
  void blankLinesBehindTheAnswersComeToAnEnd() {
    InputStream in =
        new SequenceInputStream(
            new ByteArrayInputStream("told\n".getBytes(StandardCharsets.UTF_8)),
            endless("\n".getBytes(StandardCharsets.UTF_8)));
    Ran ran = Ran.run(in, Map.of(), "claim", "--format", "json", "--flows", FLOWS);
    assertEquals("left-over", ran.error());
  }

  private static InputStream endless(byte[] bytes) {
    return new InputStream() {
      private int next;

      @Override
      public int read() {
        return bytes[next++ % bytes.length];
      }
    };
  }

  @Test
  void aFolderOfFlowsThatIsGoneMeanwhileIsNamed(@TempDir Path folder) throws Exception {
    Path gone = Files.createDirectory(folder.resolve("gone"));
    Files.delete(gone);
    refused(Ran.of("--flows", gone.toString(), "list"), gone.toString());
  }
}
