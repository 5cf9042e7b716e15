package dev.yibao.cli.arguments;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArgumentReaderTest {

  /** What takes every option, and these many words. */
  private static final List<Syntax> SYNTAXES =
      List.of(
          Syntax.of().with(CliOption.ANSWER, CliOption.ANSWERS, CliOption.FORMAT, CliOption.AS_OF),
          Syntax.of().with(CliOption.LENIENT, CliOption.REGION, CliOption.NO_INPUT),
          Syntax.of().with(CliOption.HIGHLIGHT, CliOption.CHART_FORMAT).taking(Parameter.FLOW),
          Syntax.of()
              .with(CliOption.FORMAT, CliOption.LIMIT)
              .taking(Parameter.one("旧", "", Value.FOLDER), Parameter.one("新", "", Value.FOLDER)),
          Syntax.of()
              .taking(
                  Parameter.one("id", "", Value.TEXT), Parameter.optional("文件夹", "", Value.FOLDER)),
          Syntax.of()
              .with(CliOption.CSV, CliOption.CASE_ANSWER, CliOption.SKIP)
              .taking(Parameter.any("文件", "", Value.FILE)));

  /** What somebody may write: options, their values, and things that only look like them. */
  private static final List<String> WORDS =
      List.of(
          "-a",
          "--answer",
          "--highlight",
          "--answers",
          "--region",
          "--as-of",
          "--format",
          "--limit",
          "--skip",
          "--flows",
          "--color",
          "--no-input",
          "--lenient",
          "--csv",
          "--debug",
          "-h",
          "--help",
          "--version",
          "-V",
          "a=b",
          "重庆",
          "json",
          "-",
          "--",
          "-x",
          "--form",
          "@file",
          "a=@file",
          "@@",
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
          "-hV",
          "-ha",
          "--no-input=true",
          "--answers=-",
          "--answer=a=b",
          "-1");

  private static String[] random(Random random) {
    List<String> args = new ArrayList<>();
    for (int left = random.nextInt(7); left > 0; left--) {
      args.add(WORDS.get(random.nextInt(WORDS.size())));
    }
    return args.toArray(String[]::new);
  }

  @Test
  void saysWhatPicocliSaysWhereverTheArgumentsArePlain() {
    Random random = new Random(7);
    int plain = 0;
    for (int i = 0; i < 30_000; i++) {
      Syntax syntax = SYNTAXES.get(random.nextInt(SYNTAXES.size()));
      List<String> args = new ArrayList<>(List.of(random(random)));
      List<String> line = new ArrayList<>(args);
      line.add(0, "command");
      ParsedArguments quick = new ArgumentReader(line.toArray(String[]::new)).plain(syntax);
      if (quick != null) {
        plain++;
        same(new PicocliParser(syntax, "yibao").parse(args), quick, args);
      }
    }
    assertTrue(plain > 2_000, "only " + plain + " of them were plain");
  }

  private static void same(ParsedArguments picocli, ParsedArguments quick, List<String> args) {
    for (CliOption option : CliOption.values()) {
      assertEquals(picocli.has(option), quick.has(option), () -> option + " in " + args);
      assertEquals(picocli.values(option), quick.values(option), () -> option + " in " + args);
    }
    assertEquals(picocli.words(), quick.words(), args::toString);
  }

  @Test
  void findsTheCommandWhereverItStandsAmongOptionsThatPicocliAccepts() {
    Syntax syntax = SYNTAXES.get(0);
    Random random = new Random(11);
    int accepted = 0;
    for (int i = 0; i < 30_000; i++) {
      List<String> args = new ArrayList<>(List.of(random(random)));
      args.removeIf(arg -> arg.equals("--"));
      ParsedArguments picocli;
      try {
        picocli = new PicocliParser(syntax, "yibao").parse(args);
      } catch (UsageException e) {
        continue; // no command line at all, wherever the command stands
      }
      accepted++;
      args.add("command");
      ArgumentReader reader = new ArgumentReader(args.toArray(String[]::new));
      assertEquals("command", reader.command(), args::toString);
      assertEquals(picocli.has(CliOption.DEBUG), reader.has(CliOption.DEBUG), args::toString);
    }
    assertTrue(accepted > 2_000, "only " + accepted + " of them were accepted");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-a scheme=resident --answers -",
        "--format json -a scheme=resident -a region=chongqing",
        "--format=json --flows 流程 --debug",
        "--answers - --as-of 2026-01-01 -V",
        "-a note=@x -h --"
      })
  void needsNoPicocliForWhatIsWrittenEveryDay(String line) {
    assertNotNull(plain(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--format",
        "--format --lenient",
        "--format json --format text",
        "--debug --debug",
        "--debug=true",
        "--forma json",
        "--lenient",
        "-x",
        "word",
        "-- word",
        "@file",
        "-ascheme=resident"
      })
  void leavesWhatIsNotPlainToPicocli(String line) {
    assertNull(plain(line));
  }

  private static ParsedArguments plain(String line) {
    return new ArgumentReader(("command " + line).split(" ")).plain(SYNTAXES.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "--skip 0 batch refund, batch",
    "--limit 3 diff A B, diff",
    "--highlight what=premium graph cash, graph",
    "-a what=premium refund, refund",
    "--flows=x --color never list, list",
    "-ha x=y refund, refund",
    "-- refund, refund",
    "--nosuch refund, refund",
    "-ax=y refund, refund",
    "- refund, -",
    "--debug, "
  })
  void tellsTheCommandFromOptionsAndTheirValues(String line, String command) {
    assertEquals(command, new ArgumentReader(line.split(" ")).command());
  }

  @ParameterizedTest
  @CsvSource({
    "-a note=@x, note=@x, ''",
    "-a note=1 -- -x, note=1, -x",
    "-anote=1 @x, note=1, @x",
    "-Va note=1 a/b, note=1, a/b"
  })
  void takesAnOddWordAsItStands(String line, String answer, String word) {
    Syntax syntax =
        Syntax.of().with(CliOption.ANSWER).taking(Parameter.optional("词", "", Value.TEXT));
    ParsedArguments parsed =
        new ArgumentReader(("command " + line).split(" ")).parse(syntax, "command");
    assertEquals(List.of(answer), parsed.values(CliOption.ANSWER));
    assertEquals(word, parsed.word(0));
  }

  @Test
  void refusesAValueThatIsNoChoice() {
    ArgumentReader reader = new ArgumentReader("command", "--format", "xml");
    UsageException e =
        assertThrows(UsageException.class, () -> reader.parse(SYNTAXES.get(0), "command"));
    assertEquals("--format 可以是 text、json，不能是「xml」", e.getMessage());
  }

  @Test
  void anOptionTakesAValueWithEveryCommandOrWithNone() {
    for (CliOption option : CliOption.values()) {
      for (String name : option.names()) {
        CliOption first = CliOption.named(name);
        assertEquals(first.takesValue(), option.takesValue(), name);
        assertEquals(first.isRepeatable(), option.isRepeatable(), name);
        assertEquals(first.key(), option.key(), name);
      }
    }
  }
}
