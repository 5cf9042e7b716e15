package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchCommandTest {

  @TempDir private Path folder;

  @Test
  void refusesPipesInALine() {
    Ran ran = Ran.of("watch refund --flows flows");
    assertEquals(2, ran.status());
    assertEquals("", ran.out());
    assertEquals("yibao: watch 要在终端里用：输入和输出都不能接管道或文件\n", ran.err());
  }

  @Test
  void refusesAFlowThatNoFolderHolds() {
    assertTrue(onATerminal("", "watch", "refund").err().contains("--flows 文件夹"));
    assertTrue(onATerminal("", "watch", "none.yaml").err().contains("没有「none.yaml」这个文件"));
    assertEquals(2, onATerminal("", "watch", "no\0ne.yaml").status());
    Ran unknown = onATerminal("", "watch", "refnd", "--flows", folder.toString());
    assertEquals(2, unknown.status());
    assertTrue(unknown.err().contains("是不是「refund」？"), unknown.err());
  }

  @Test
  void asksAndAnswersAFlowNamedByItsFile() throws Exception {
    String file = flow("verdict: yes");
    Ran ran = onATerminal("2\nq\n", "watch", file);
    assertEquals(0, ran.status());
    assertTrue(ran.err().contains("哪一个？"), ran.err());
    assertTrue(ran.out().contains("可以。"), ran.out());
    assertTrue(ran.err().contains("存盘"), ran.err());
  }

  @Test
  void takesAnswersGivenBeforehandAndRefusesThoseThatDoNotFit() throws Exception {
    String file = flow("verdict: yes");
    Ran ran = onATerminal("q\n", "watch", file, "-a", "one=b");
    assertTrue(ran.out().contains("可以。"), ran.out());
    Ran wrong = onATerminal("", "watch", file, "-a", "one=c");
    assertEquals(4, wrong.status());
    assertTrue(wrong.err().startsWith("yibao: "), wrong.err());
  }

  @Test
  void showsTheFaultsOfABrokenFile() throws Exception {
    Ran ran = onATerminal("q\n", "watch", flow("verdict: maybe"));
    assertTrue(ran.err().contains("toy.yaml:9:18: 错误："), ran.err());
    assertEquals("", ran.out());
  }

  private String flow(String verdict) throws Exception {
    Path file = folder.resolve("toy.yaml");
    Files.writeString(
        file,
        """
        title: 玩具
        summary: 试一试
        reviewed: 2026-11-22
        start: one
        questions:
          one: {ask: 哪一个？, options: {a: {label: 甲, go: no}, b: {label: 乙, go: end}}}
        outcomes:
          no: {verdict: no, headline: 不行。, reasons: [{text: 有规定。, uncited: 常理}]}
          end: {%s, headline: 可以。, reasons: [{text: 有规定。, uncited: 常理}]}
        """
            .formatted(verdict));
    return file.toString();
  }

  /** Asked in plain lines, since there is no real terminal. */
  private static Ran onATerminal(String keys, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream errors = new PrintStream(err, false, StandardCharsets.UTF_8);
    ByteArrayInputStream in = new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8));
    Streams streams = new Streams(in, out, errors, true, true, true, 80, 24);
    int status = new Yibao(streams, Map.of("TERM", "dumb")).run(args);
    return new Ran(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
