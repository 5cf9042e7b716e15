package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The picture as a viewer reads it; how it looks was judged by eye. */
class GraphPictureTest {

  private static String svg(String... answers) {
    List<String> args = new ArrayList<>(List.of("graph", "trip", "--format", "svg"));
    args.addAll(List.of("--as-of", "2026-11-22", "--flows", Golden.path("graph/flows")));
    for (String answer : answers) {
      args.addAll(List.of("-a", answer));
    }
    Ran ran = Ran.yibao(args.toArray(String[]::new));
    assertEquals(ExitStatus.OK, ran.status(), ran.err());
    return ran.out();
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static List<Element> of(Document svg, String tag, String style) {
    List<Element> found = new ArrayList<>();
    NodeList all = svg.getElementsByTagName(tag);
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (List.of(element.getAttribute("class").split(" ")).contains(style)) {
        found.add(element);
      }
    }
    return found;
  }

  @Test
  void hasACardForEachPlaceAndAWayForEachAnswer() throws Exception {
    Document svg = parsed(svg());
    assertEquals(5, of(svg, "g", "question").size());
    assertEquals(3, of(svg, "g", "outcome").size());
    assertEquals(2, of(svg, "g", "handover").size());
    assertEquals(3 + 3 + 2 + 1 + 3, of(svg, "path", "way").size());
  }

  @Test
  void noCardOverlapsAnotherAndAllAreOnThePage() throws Exception {
    Document svg = parsed(svg());
    List<double[]> boxes = new ArrayList<>();
    for (Element card : of(svg, "g", "card")) {
      String at = card.getAttribute("transform").replaceAll("[a-z()]", "");
      double x = Double.parseDouble(at.split(" ")[0]);
      double y = Double.parseDouble(at.split(" ")[1]);
      Element box = (Element) card.getElementsByTagName("rect").item(0);
      double right = x + Double.parseDouble(box.getAttribute("width"));
      double bottom = y + Double.parseDouble(box.getAttribute("height"));
      assertTrue(right <= Double.parseDouble(svg.getDocumentElement().getAttribute("width")));
      assertTrue(bottom <= Double.parseDouble(svg.getDocumentElement().getAttribute("height")));
      for (double[] other : boxes) {
        boolean apart = x >= other[2] || right <= other[0] || y >= other[3] || bottom <= other[1];
        assertTrue(apart, at);
      }
      boxes.add(new double[] {x, y, right, bottom});
    }
  }

  @Test
  void marksThePathOfGivenAnswers() throws Exception {
    Document svg = parsed(svg("scheme=unsure", "left=2026-01-01"));
    assertEquals(2, of(svg, "path", "way").stream().filter(way -> taken(way)).count());
    assertEquals(3, of(svg, "g", "card").stream().filter(card -> taken(card)).count());
    assertEquals(2, of(svg, "rect", "answer").stream().filter(row -> taken(row)).count());
  }

  private static boolean taken(Element element) {
    return List.of(element.getAttribute("class").split(" ")).contains("taken");
  }

  @Test
  void followsTheReadersLightOrDarkSetting() {
    assertTrue(svg().contains("@media (prefers-color-scheme: dark)"));
  }

  @Test
  void refusesAPictureThatNobodyCouldRead(@TempDir Path folder) throws IOException {
    StringBuilder flow = new StringBuilder("title: 大\nsummary: 大\nreviewed: 2026-11-22\n");
    flow.append("start: q0\nquestions:\n");
    for (int i = 0; i < 1000; i++) {
      String next = i < 999 ? "q" + (i + 1) : "end";
      flow.append("  q" + i + ": {ask: 问？, type: yes-no, go: {yes: " + next + ", no: end}}\n");
    }
    flow.append("outcomes:\n  end: {verdict: yes, headline: 能。}\n");
    Files.writeString(folder.resolve("big.yaml"), flow);
    Ran ran = Ran.yibao("graph", "big", "--format", "svg", "--flows", folder.toString());
    assertEquals(ExitStatus.USAGE, ran.status());
    assertTrue(ran.err().contains("1001 个框"), ran.err());
  }

  @Test
  void isTheSameEachTime() {
    assertEquals(svg(), svg());
  }
}
