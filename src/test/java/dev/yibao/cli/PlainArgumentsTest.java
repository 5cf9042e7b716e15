package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainArgumentsTest {

  private static final Command MENU = new MenuCommand(null);

  /** What somebody may write: options, their values, and things that only look like them. */
  private static final List<String> WORDS =
      List.of(
          "-a",
          "--answer",
          "--answers",
          "--region",
          "--as-of",
          "--format",
          "--encoding",
          "--flows",
          "--color",
          "--no-input",
          "--lenient",
          "--exit-verdict",
          "--plain",
          "--debug",
          "-h",
          "--help",
          "--version",
          "a=b",
          "重庆",
          "json",
          "-",
          "--",
          "-x",
          "--form",
          "@file",
          "'q'",
          "\"q\"",
          "${sys:user.name}",
          "",
          " ",
          "--format=json",
          "--region=",
          "--region=-x",
          "-a=b",
          "-ascheme=resident",
          "--no-input=true",
          "--answers=-",
          "--answer=a=b",
          "-1");

  @Test
  void saysWhatTheParserSaysWhereverItSaysAnything() {
    Random random = new Random(7);
    int read = 0;
    for (int i = 0; i < 20_000; i++) {
      List<String> args = new ArrayList<>();
      for (int left = random.nextInt(6); left > 0; left--) {
        args.add(WORDS.get(random.nextInt(WORDS.size())));
      }
      ParsedArguments plain = MENU.plain(args);
      if (plain != null) {
        read++;
        same(new Parser(MENU, "yibao").parse(args), plain, args);
      }
    }
    assertTrue(read > 2_000, "only " + read + " of them were plain");
  }

  private static void same(ParsedArguments parsed, ParsedArguments plain, List<String> args) {
    for (String name : FlowOptions.NAMES) {
      assertEquals(
          parsed.<Object>option(
              name.equals(FlowOptions.ANSWER_LONG) ? FlowOptions.ANSWER : name, ""),
          plain.<Object>option(
              name.equals(FlowOptions.ANSWER_LONG) ? FlowOptions.ANSWER : name, ""),
          () -> name + " in " + args);
    }
    for (String name : GlobalOptions.NAMES) {
      String first = name.equals(GlobalOptions.HELP_SHORT) ? GlobalOptions.HELP : name;
      assertEquals(
          parsed.<Object>option(first, ""),
          plain.<Object>option(first, ""),
          () -> name + " in " + args);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-a scheme=resident --no-input",
        "--format json -a scheme=resident -a region=chongqing",
        "--format=json --region 重庆 --lenient",
        "--answers - --as-of 2026-01-01 --debug"
      })
  void needsNoParserForWhatIsWrittenEveryDay(String line) {
    assertNotNull(MENU.plain(Arrays.asList(line.split(" "))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format",
        "--format --lenient",
        "--format json --format text",
        "--lenient --lenient",
        "--lenient=true",
        "--forma json",
        "-x",
        "refund",
        "--",
        "@file",
        "-ascheme=resident"
      })
  void leavesWhatIsNotPlainToTheParser(String line) {
    assertNull(MENU.plain(Arrays.asList(line.split(" "))));
  }

  @Test
  void leavesTheHelpOfAFlowToTheParser() {
    assertNotNull(MENU.plain(List.of("-h")));
    assertNull(new FlowCommand(null).plain(List.of("--help")));
    assertNull(new ListCommand().plain(List.of("-h")));
    assertNull(new ListCommand().plain(List.of("-a", "scheme=resident")));
  }
}
