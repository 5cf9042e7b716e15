package dev.yibao.loader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @Test
  void refusesAFileOfMoreThanAMegabyte() {
    Faults faults = new Faults();
    byte[] bytes = ("title: " + "长".repeat(1 << 19)).getBytes(StandardCharsets.UTF_8);
    assertNull(YamlReader.read("claim.yaml", bytes, faults));
    assertEquals("too-large", faults.found().get(0).code());
  }

  @Test
  void findsTheLocationOfAValueFromWhereItsMappingBegins() {
    Node.Mapping root = read("outcomes:\n  claim:\n    verdict: yes\n    drop: [one, two]\n");
    Locations locations = new Locations(root);
    Location claim = new Location("a.yaml", 2, 3);
    assertEquals(new Location("a.yaml", 4, 17), locations.within(claim, "drop", "1"));
    assertEquals(new Location("a.yaml", 3, 14), locations.within(claim, "verdict"));
    assertEquals(claim, locations.within(claim, "headline"));
  }

  /** Around the ends of the buffers that the parser reads into. */
  static IntStream offsets() {
    return IntStream.concat(IntStream.range(1000, 1051), IntStream.range(2040, 2061));
  }

  @ParameterizedTest
  @MethodSource("offsets")
  void readsACharacterOutsideTheBasicPlaneWhereverItStands(int offset) {
    String before = "# " + "x".repeat(offset - 6) + "\nt: ";
    Node.Mapping root = read(before + "𠮷😀 # 😀\nu: v\n");
    assertEquals("𠮷😀", ((Node.Scalar) root.get("t")).text());
    assertEquals("v", ((Node.Scalar) root.get("u")).text());
  }

  @ParameterizedTest
  @CsvSource({
    "1B, ESCAPE",
    "7, BEL",
    "0, NULL",
    "7F, DELETE",
    "9B, CONTROL SEQUENCE INTRODUCER",
    "61C, ARABIC LETTER MARK",
    "200B, ZERO WIDTH SPACE",
    "200F, RIGHT-TO-LEFT MARK",
    "202E, RIGHT-TO-LEFT OVERRIDE",
    "2028, LINE SEPARATOR",
    "2066, LEFT-TO-RIGHT ISOLATE",
    "FEFF, ZERO WIDTH NO-BREAK SPACE",
    "FFF9, INTERLINEAR ANNOTATION ANCHOR",
    "E0041, TAG LATIN CAPITAL LETTER A"
  })
  void refusesACharacterThatNobodySeesByItsNameAndLocation(String hex, String name) {
    int c = Integer.parseInt(hex, 16);
    String shown = "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
    String message = "不能用字符 " + shown + "（" + name + "）";
    Diagnostic raw = only("a: b\n中: 文" + Character.toString(c) + "字\n");
    assertEquals("a.yaml:2:5 " + message, raw.at() + " " + raw.message());
    Diagnostic escaped = only("a: b\n中: \"文\\U%08x\"\n".formatted(c));
    assertEquals("a.yaml:2:4 " + message, escaped.at() + " " + escaped.message());
    Diagnostic key = only("\"\\U%08x\": b\n".formatted(c));
    assertEquals("a.yaml:1:1 " + message, key.at() + " " + key.message());
  }

  @Test
  void takesLineEndsOfWindowsAndTabsAndEmoji() {
    Node.Mapping root = read("\uFEFFa: b\r\nc: \"d\\te\\nf\"\r\ng: 好😀\r\n");
    assertEquals("d\te\nf", ((Node.Scalar) root.get("c")).text());
    assertEquals("好😀", ((Node.Scalar) root.get("g")).text());
  }

  @Test
  void tellsOfAFileThatIsNoTextOnlyTheFirstTenCharacters() {
    Faults faults = new Faults();
    YamlReader.read("a.yaml", "\u0001".repeat(1000).getBytes(StandardCharsets.UTF_8), faults);
    assertEquals(10, faults.found().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: &x b", "a: [&x b]", "&x a: b", "a: &x {b: c}", "a: &x \"b\""})
  void refusesAnAnchorWhereverItStands(String text) {
    assertEquals("anchor", only(text).code());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: *x", "a: [*x ]", "*x : b"})
  void refusesAnAlias(String text) {
    assertEquals("alias", only(text).code());
  }

  @Test
  void readsNoMoreOfAFileThatIsNestedBeyondReason() {
    assertEquals("too-deep", only("a: " + "[".repeat(100_000)).code());
  }

  private static Diagnostic only(String text) {
    Faults faults = new Faults();
    YamlReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
    assertEquals(1, faults.found().size(), () -> faults.found().toString());
    return faults.found().get(0);
  }

  private static Node.Mapping read(String text) {
    Faults faults = new Faults();
    Node.Mapping root = YamlReader.read("a.yaml", text.getBytes(StandardCharsets.UTF_8), faults);
    assertEquals(List.of(), faults.found());
    return root;
  }
}
