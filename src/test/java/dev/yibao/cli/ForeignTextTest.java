package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.engine.FlowBuilder;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.graph.Chart;
import dev.yibao.graph.ChartBuilder;
import dev.yibao.graph.Dot;
import dev.yibao.graph.HighlightedPath;
import dev.yibao.graph.Mermaid;
import dev.yibao.graph.Svg;
import dev.yibao.graph.TreeText;
import dev.yibao.model.Basis;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Period;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import dev.yibao.render.DiagnosticRenderer;
import dev.yibao.render.TextRenderer;
import dev.yibao.text.Printable;
import dev.yibao.text.Theme;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** Text from outside is shown, and no terminal and no viewer obeys it. */
class ForeignTextTest {

  /**
   * The clipboard, a link, a title, a clear screen in C1, a turned order, a hidden blank, a tag.
   */
  private static final List<String> HOSTILE =
      List.of(
          "甲\033]52;c;eA==\007乙",
          "甲\033]8;;http://x\033\\乙",
          "甲\033]0;title\007乙",
          "甲\u009B2J乙",
          "甲\u202E乙",
          "甲\u200B乙",
          "甲\r乙",
          "甲\uDB40\uDC41乙");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir private Path folder;

  static List<String> hostile() {
    return HOSTILE;
  }

  private static void harmless(String shown) {
    assertEquals(-1, Printable.firstOther(shown), () -> Printable.of(shown));
    assertTrue(shown.contains("甲\uFFFD"), shown);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isHarmlessInMessagesAboutTheCommandLine(String word) {
    harmless(Ran.of("refund", "-a", "what=" + word).err());
    harmless(Ran.of("refund", "-a", word + "=1").err());
    harmless(Ran.of("refund", "--region", word).err());
    harmless(Ran.of("refund", "--flows", word).err());
    harmless(Ran.of("refund", "--" + word).err());
    harmless(Ran.of(word).err());
    harmless(Ran.of("refund", "--answers", word).err());
    harmless(Ran.of("graph", "refund", "--format", word).err());
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isHarmlessFromTheEnvironmentAndFromLines(String word) throws Exception {
    InputStream none = InputStream.nullInputStream();
    harmless(Ran.run(none, Map.of("YIBAO_FLOWS", word), "refund").err());
    harmless(Ran.with(word + "\n", "refund").err());
    Path answers = Files.writeString(folder.resolve("answers.yaml"), "what: 甲\uFFFD\n" + word);
    String err = Ran.of("refund", "--answers", answers.toString()).err();
    assertEquals(-1, Printable.firstOther(err), err);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void staysInJsonAsAnEscape(String word) {
    Ran ran = Ran.of("refund", "--no-input", "--format", "json", "-a", "what=" + word);
    assertEquals(-1, Printable.firstOther(ran.out()), () -> Printable.of(ran.out()));
    String message = ran.json().get("error").get("message").asString();
    assertTrue(message.contains(word), () -> Printable.of(message));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "甲\u009B2J乙",
        "a\u007F",
        "甲\u202E乙",
        "甲\u2028乙",
        "甲\u200B乙",
        "甲\uDB40\uDC41乙",
        "甲"
      })
  void staysInTheResultsOfABatchAsAnEscape(String word) {
    String line = "{\"id\":\"" + word + "\",\"answers\":{\"what\":\"" + word + "\"}}\n";
    Ran ran = Ran.with(line, "batch refund");
    assertEquals(-1, Printable.firstOther(ran.out()), () -> Printable.of(ran.out()));
    assertEquals(word, ran.json().get("id").asString());
    String message = ran.json().get("error").get("message").asString();
    assertTrue(message.contains(word), () -> Printable.of(message));
  }

  @Test
  void staysOnTheLineOfAFindingInAFileName() {
    Location at = Location.of("甲\n乙.yaml");
    Diagnostic found = Diagnostic.warning(at, "stray-file", "不认识\n丙", "改名\n丁");
    String text = new DiagnosticRenderer(one -> null, Theme.PLAIN).render(List.of(found));
    assertEquals("甲 乙.yaml: 提醒：不认识 丙\n  提示：改名 丁\n", text);
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void isHarmlessInAnswersAndPictures(String text) throws Exception {
    Statement said =
        new Statement(
            "", text, new Basis(List.of(), "例子"), List.of(), Period.ALWAYS, Location.NONE);
    Flow flow =
        FlowBuilder.flow("toy")
            .choice("who", text + "->end")
            .outcome("end", Verdict.YES, List.of(said))
            .build();
    Library library = FlowBuilder.library(flow);
    Chart chart = ChartBuilder.of(new Interview(library, TODAY), flow, HighlightedPath.NONE, "");
    harmless(Mermaid.of(chart));
    harmless(Dot.of(chart));
    harmless(TreeText.of(chart, 80, Theme.PLAIN));
    String svg = Svg.of(chart);
    harmless(svg);
    DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
    Replay run =
        Replay.of(
            new Interview(library, TODAY),
            flow,
            List.of(new SuppliedAnswer(0, "who", List.of("1"))));
    harmless(
        TextRenderer.render(
            new ResultBuilder(library, TODAY).of(flow, (Step.Done) run.step(), run.region()),
            80,
            Theme.PLAIN));
  }

  @Test
  void endsNoLabelAndBeginsNoDirectiveInMermaid() {
    Flow flow =
        FlowBuilder.flow("toy")
            .choice("who", "甲&lt;\"]%%{init: {}}%%<b>`x`\n%%->end")
            .outcome("end", Verdict.YES)
            .build();
    Chart chart =
        ChartBuilder.of(
            new Interview(FlowBuilder.library(flow), TODAY), flow, HighlightedPath.NONE, "");
    String label = Mermaid.of(chart).lines().filter(l -> l.contains("甲")).findFirst().get();
    assertFalse(label.contains("%%") || label.contains("`") || label.contains("<B>"), label);
    assertTrue(label.contains("甲&amp;LT;"), label);
    assertEquals(2, label.chars().filter(c -> c == '"').count(), label);
  }
}
