package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the scripting contract says of streams, colours and exit codes. */
class StreamsContractTest {

  private static final String CLAIM = "claim --flows src/test/resources/contract/flows ";
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void theAnswerGoesToStandardOutputAndNothingElse() {
    Ran ran = Ran.of(CLAIM + "-a kind=told -a amount=5 --lenient");
    assertTrue(ran.out().contains("可以。"));
    assertFalse(ran.out().contains("提醒："));
    assertTrue(ran.err().startsWith("提醒"));
  }

  @Test
  void anOpenQuestionIsToldOnStandardErrorAlone() {
    Ran ran = Ran.of(CLAIM + "--no-input");
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("哪一种？"));
    assertEquals(3, ran.status());
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreTaken() {
    assertEquals(0, Ran.with("\uFEFFbill\r\n5\r\nno\r\nnone\r\n", CLAIM).status());
    assertEquals(0, Ran.with("told", CLAIM).status());
  }

  @Test
  void bytesThatAreNotUtf8AreRefusedWithTheLine() {
    byte[] lines = "# remark\n已经问过\n".getBytes(GB18030);
    Ran ran = Ran.with(lines, CLAIM + "--format json");
    assertEquals("bad-encoding", ran.error());
    assertEquals(2, ran.json().get("error").get("line").asInt());
    assertEquals(4, ran.status());
    Ran plain = Ran.with(lines, CLAIM);
    assertTrue(plain.err().contains("第 2 行") && plain.err().contains("--encoding"), plain.err());
    assertEquals(0, Ran.with(lines, CLAIM + "--encoding GB18030").status());
  }

  @ParameterizedTest
  @CsvSource({
    "auto, true, '', '', true", "auto, false, '', '', false", "auto, true, 1, '', false",
    "auto, true, '', dumb, false", "never, true, '', '', false", "always, false, '', '', true",
    "always, false, 1, dumb, true"
  })
  void colourNeedsATerminalUnlessItIsForced(
      String when, boolean terminal, String noColor, String term, boolean colored) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Streams streams = streams(Ran.UNREADABLE, out, terminal);
    String line = CLAIM + "-a kind=told --color " + when;
    Map<String, String> environment = Map.of("NO_COLOR", noColor, "TERM", term);
    assertEquals(0, new Yibao(streams, environment).run(line.split(" ")));
    assertEquals(colored, out.toString(StandardCharsets.UTF_8).contains("\u001b["));
  }

  private static Streams streams(InputStream in, OutputStream out, boolean terminal) {
    PrintStream err =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    return new Streams(in, out, err, false, terminal, false, 0, 0);
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(message);
      }
    };
  }

  private static final String[] WRITERS = {
    "claim -a kind=told --flows src/test/resources/contract/flows",
    "claim -a kind=told --flows src/test/resources/contract/flows --format json",
    "list",
    "paths refund",
    "paths refund --format json",
    "sources",
    "schema result",
    "completion bash",
    "refund --help",
    "--help",
    "--version",
    "check",
    "batch refund"
  };

  @Test
  void aFailingWriteIsExitOneWithItsCause() {
    for (String line : WRITERS) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
      Streams streams =
          new Streams(in(), failing("No space left on device"), errors, false, false, false, 0, 0);
      assertEquals(1, new Yibao(streams, Map.of()).run(line.split(" ")), line);
      String said = err.toString(StandardCharsets.UTF_8);
      assertTrue(said.contains("No space left on device"), line + ": " + said);
      assertTrue(said.contains("磁盘满了"), line + ": " + said);
      assertEquals(1, said.lines().count(), said);
    }
  }

  @Test
  void aReaderThatWentAwayEndsTheRunQuietly() {
    for (String line : WRITERS) {
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
      Streams streams =
          new Streams(in(), failing("Broken pipe"), errors, false, false, false, 0, 0);
      assertEquals(0, new Yibao(streams, Map.of()).run(line.split(" ")), line);
      assertEquals("", err.toString(StandardCharsets.UTF_8), line);
    }
  }

  private static InputStream in() {
    return new ByteArrayInputStream("{\"answers\":{}}\n".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aClosedStandardInputHasNoAnswers() {
    InputStream closed =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("Bad file descriptor");
          }
        };
    assertEquals(3, Ran.run(closed, Map.of(), CLAIM.strip().split(" ")).status());
    assertEquals(0, Ran.run(closed, Map.of(), "batch", "refund").status());
    Ran file = Ran.run(closed, Map.of(), (CLAIM + "--answers - --format json").split(" "));
    assertEquals("bad-answers-file", file.error());
  }

  @Test
  void linesWithoutEndAreNotReadWithoutEnd() {
    InputStream yes =
        new InputStream() {
          private int next;

          @Override
          public int read() {
            return "told\n".charAt(next++ % 5);
          }
        };
    assertEquals(4, Ran.run(yes, Map.of(), CLAIM.strip().split(" ")).status());
  }

  @ParameterizedTest
  @CsvSource({
    "-a kind=told, 0",
    "-a kind=premium --region other, 3",
    "-a kind=x, 4",
    "-a kind=told --exit-verdict, 0",
    "-a kind=bill -a amount=5 -a settled=no -a extras=none --exit-verdict, 11",
    "-a kind=bill-old -a asked.who=heir --exit-verdict, 10"
  })
  void theExitCodeTellsTheStatusOrTheVerdict(String arguments, int code) {
    assertEquals(code, Ran.of(CLAIM + "--no-input " + arguments).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nosuchflow",
        "refund --nosuch",
        "refund -a novalue",
        "refund --format xml",
        "refund --as-of tomorrow",
        "refund --encoding nosuch",
        "refund --color maybe",
        "refund extra",
        "refund --region",
        "refund --as-of 2026-01-01 --as-of 2026-01-02",
        "paths",
        "paths nosuch",
        "batch",
        "batch nosuch",
        "batch refund --skip x",
        "batch refund --skip=-1",
        "sources nosuch",
        "schema",
        "schema nosuch",
        "completion fish",
        "list --format yaml",
        "--flows /no/such/folder list"
      })
  void aWrongCommandLineIsExitTwoInOneLineAndWritesNothing(String line) {
    Ran ran = Ran.of(line.split(" "));
    assertEquals(2, ran.status(), ran.err());
    assertEquals("", ran.out());
    assertEquals(1, ran.err().lines().count(), ran.err());
    assertTrue(ran.err().startsWith("yibao: "), ran.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken --no-input", "paths broken", "batch broken"})
  void aBrokenFlowIsExitFiveAndWritesNothing(String line) {
    Ran ran = Ran.with("{\"answers\":{}}\n", line + " --flows src/test/resources/contract/broken");
    assertEquals(5, ran.status(), ran.err());
    assertEquals("", ran.out());
    assertTrue(ran.err().contains("broken.yaml"), ran.err());
  }

  @Test
  void aBrokenFlowStopsNoOther() {
    String flows = " --flows src/test/resources/contract/broken";
    assertEquals(3, Ran.of("refund --no-input" + flows).status());
    assertEquals(0, Ran.with("", "batch refund" + flows).status());
  }
}
