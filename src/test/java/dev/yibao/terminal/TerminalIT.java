package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The built program on a real pseudo-terminal. */
@DisabledOnOs(OS.WINDOWS)
class TerminalIT {

  /** Tells the exit status, and whether the terminal is as it was. */
  private static final String SANE =
      "; echo code $? $(stty -a | grep -oE -- '-?(echo|icanon|isig)\\b')";

  @TempDir private Path folder;

  @BeforeEach
  void writeAFlow() throws Exception {
    Files.writeString(
        folder.resolve("toy.yaml"),
        """
        title: 玩具
        summary: 试一试
        aliases: [试用]
        reviewed: 2026-11-22
        start: one
        questions:
          one:
            ask: 第一个问题？
            options: {a: {label: 甲, go: two}, b: {label: 乙, go: two}}
          two:
            ask: 第二个问题？
            options: {c: {label: 丙, go: end}, d: {label: 丁, go: end}}
        outcomes:
          end:
            verdict: yes
            headline: 可以。
            reasons: [{text: 有规定。, uncited: 常理}]
            steps: [{text: 去窗口。, uncited: 常理}]
        """);
  }

  private Pty run(String line) throws Exception {
    return new Pty(folder, line, Map.of());
  }

  @Test
  void asksAnswersAndStaysForMore() throws Exception {
    try (Pty pty = run("$yibao toy --flows ." + SANE)) {
      pty.type("第一个问题？", "\033[B\r").type("第二个问题？", "1");
      pty.sees("1. 第一个问题？ 乙").sees("2. 第二个问题？ 丙").sees("【能】可以。");
      pty.sees("yibao toy -a one=b -a two=c --flows .").type("接下来？", "2");
      pty.type("存到哪个文件？", "\r").sees("已存到").type("接下来？", "q");
      pty.sees("code 0 isig icanon echo");
    }
    assertTrue(Files.readString(folder.resolve("yibao-清单.txt")).contains("去窗口。"));
  }

  @Test
  void readsAFlowAgainWhenItIsSaved() throws Exception {
    Path toy = folder.resolve("toy.yaml");
    String before = Files.readString(toy);
    try (Pty pty = run("$yibao watch toy.yaml" + SANE)) {
      pty.type("第一个问题？", "1").sees("第二个问题？");
      Files.writeString(toy, before.replace("outcomes:", "outcome:"));
      pty.sees("是不是「outcomes」？");
      Files.writeString(toy, before.replace("第二个", "另一个"));
      pty.type("另一个问题？", "1").sees("【能】可以。").type("存盘，就照新的", "q");
      pty.sees("code 0 isig icanon echo");
    }
  }

  @Test
  void leavesTheTerminalInOrderHoweverItEnds() throws Exception {
    try (Pty pty = run("$yibao toy --flows ." + SANE)) {
      pty.type("第一个问题？", "/甲").type("查找：甲", "\003");
      pty.sees("code 130 isig icanon echo");
    }
    try (Pty pty = run("$yibao toy --flows ." + SANE)) {
      pty.sees("q 退出");
      pty.program().destroy();
      pty.sees("code 143 isig icanon echo");
      assertTrue(pty.written().contains("\033[?2004l"));
    }
  }

  @Test
  void givesTheSameAnswerByKeysByLinesAndByPipe() throws Exception {
    try (Pty pty = run("$yibao toy --flows . --format json > keys" + SANE)) {
      pty.type("第一个问题？", "2").type("第二个问题？", "j\r").sees("code 0");
    }
    try (Pty pty = run("$yibao toy --flows . --format json --plain > lines" + SANE)) {
      pty.type("第一个问题？", "2\n").type("第二个问题？", "丁\n").sees("code 0");
    }
    try (Pty pty = run("printf '2\\nd\\n' | $yibao toy --flows . --format json > pipe" + SANE)) {
      pty.sees("code 0");
    }
    String keys = Files.readString(folder.resolve("keys"));
    assertTrue(keys.contains("\"two\""), keys);
    assertEquals(keys, Files.readString(folder.resolve("lines")));
    assertEquals(keys, Files.readString(folder.resolve("pipe")));
  }

  @Test
  void endsWhenItIsKilledWithoutTheTerminal() throws Exception {
    // A job of its own that the shell does not put in front; it would be stopped, and stay so.
    try (Pty pty = run("timeout 2 $yibao toy --flows ." + SANE)) {
      pty.sees("code 124 isig icanon echo");
    }
    try (Pty pty = run("timeout 2 $yibao toy --flows . --plain; echo code $?")) {
      pty.sees("code 124");
    }
  }

  @Test
  void endsWithAnInputThatEndedEarly() throws Exception {
    try (Pty pty = run("script -qec \"$yibao toy --flows .\" /dev/null </dev/null; echo code $?")) {
      pty.sees("已退出").sees("code 130");
    }
  }

  @Test
  void takesTheSizeFromTheEnvironmentWhereTheTerminalHasNone() throws Exception {
    String line = "stty cols 0 rows 0; COLUMNS=20 LINES=20 $yibao toy --flows .; echo code $?";
    try (Pty pty = run(line)) {
      pty.type("回车 确定", "q").sees("code 130");
      assertFalse(pty.written().contains("上下键"), pty.written());
    }
  }

  @Test
  void keepsTheOldChecklistWhereANewOneCannotBeWritten() throws Exception {
    Path list = folder.resolve("yibao-清单.txt");
    Files.writeString(list, "旧的清单");
    try (Pty pty = run("ulimit -f 0; $yibao toy --flows ." + SANE)) {
      pty.type("第一个问题？", "1").type("第二个问题？", "1").type("接下来？", "2");
      pty.type("存到哪个文件？", "\r").type("怎么办？", "2");
      pty.sees("存不进 yibao-清单.txt：超过了文件大小的限制").type("存到哪个文件？", "\033");
      pty.type("接下来？", "q").sees("code 0");
    }
    assertEquals("旧的清单", Files.readString(list));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.filter(file -> file.toString().endsWith(".tmp")).count());
    }
  }

  @Test
  void asksNothingWhenLinesArePiped() throws Exception {
    try (Pty pty = run("printf '2\\nd\\n' | $yibao toy --flows .; echo code $?")) {
      pty.sees("【能】可以。").sees("code 0");
      assertFalse(pty.written().contains("第一个问题？"));
    }
  }

  @Test
  void loadsNoTerminalLibraryForPlainLines() throws Exception {
    for (String plain : List.of("TERM=dumb", "ACCESSIBLE=1", "ACCESSIBLE=yes")) {
      Path log = folder.resolve("log");
      String[] set = plain.split("=");
      Map<String, String> all =
          // Without the archive, from which later JDKs load all classes at once.
          Map.of(set[0], set[1], "YIBAO_JAVA_OPTS", "-Xshare:off -Xlog:class+load:file=log");
      try (Pty pty = new Pty(folder, "$yibao toy --flows .; echo code $?", all)) {
        pty.type("第一个问题？", "1\n").type("第二个问题？", "1\n").sees("【能】可以。");
        pty.type("接下来？", "1\n").sees("code 0");
        assertFalse(pty.written().contains("\033"), pty.written());
      }
      assertFalse(Files.readString(log).contains(" org.jline."), plain);
    }
  }

  @Test
  void letsAFlowBeChosenFromTheMenu() throws Exception {
    try (Pty pty = run("$yibao --flows .; echo code $?")) {
      pty.type("您想问哪一件事？", "/玩具").type("查找：玩具", "\r").type("第一个问题？", "q");
      pty.sees("code 130");
    }
  }
}
