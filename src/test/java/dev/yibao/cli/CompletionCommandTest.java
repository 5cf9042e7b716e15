package dev.yibao.cli;

import static dev.yibao.engine.FlowBuilder.flow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.yibao.engine.FlowBuilder;
import dev.yibao.model.Flow;
import dev.yibao.model.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts, tried in the shells that are there. */
class CompletionCommandTest {

  @TempDir private Path folder;

  /** Ids, aliases and file names that a shell would run if they were not quoted. */
  private static final List<String> HOSTILE =
      List.of(
          "x') ;; esac; }; touch pwned; : () { case x in ('y",
          "a'; touch pwned;'",
          "$(touch pwned)",
          "`touch pwned`",
          "\"; touch pwned; \"",
          "a;touch pwned",
          "a&touch pwned&",
          "a|touch pwned",
          "a\ntouch pwned\n",
          "a' ;;\n esac\ntouch pwned\ncase x in '",
          "${x:=$(touch pwned)}",
          "<(touch pwned)",
          ">pwned",
          "*) touch pwned ;; #",
          "%s\\n'$(touch pwned)'",
          "@WORDS@",
          "@WITH_VALUE@",
          "\\'; touch pwned; '",
          "-n; touch pwned",
          "!touch pwned",
          "~/$(touch pwned)");

  private static boolean isThere(String shell) {
    return Stream.of(System.getenv("PATH").split(":"))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, shell)));
  }

  /** What bash offers for each command line, a line each. */
  private List<String> offered(String... lines) throws Exception {
    assumeTrue(isThere("bash"));
    Path script = Files.writeString(folder.resolve("completion"), Ran.of("completion bash").out());
    StringBuilder test = new StringBuilder(". " + script + "\n");
    for (String line : lines) {
      test.append("COMP_LINE='").append(line).append("' COMP_POINT=${#COMP_LINE} COMPREPLY=()\n");
      test.append("_yibao; echo \"${COMPREPLY[*]}\"\n");
    }
    return run("bash", "-c", test.toString());
  }

  private List<String> run(String... command) throws Exception {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), out);
    return out.lines().toList();
  }

  @Test
  void completesFlowsOptionsPlacesAndAnswers() throws Exception {
    List<String> offered =
        offered(
            "yibao refu",
            "yibao refund --reg",
            "yibao refund --region chong",
            "yibao refund -a sche",
            "yibao refund -a scheme=res",
            "yibao 退费 -a scheme=emp",
            "yibao batch -a scheme=unsure refu",
            "yibao schema r",
            "yibao --color nev",
            "yibao sources refund-h",
            "yibao completion z");
    assertEquals(
        List.of(
            "refund",
            "--region",
            "chongqing",
            "scheme=",
            "resident",
            "employee",
            "refund",
            "result",
            "never",
            "refund-howto",
            "zsh"),
        offered);
  }

  @Test
  void offersEveryCommandFirst() throws Exception {
    List<String> words = List.of(offered("yibao ").get(0).split(" "));
    assertTrue(words.containsAll(Tool.words()), words::toString);
    assertTrue(words.contains("withdraw"), words::toString);
  }

  /** A script for a library in which everything has these names, and a line to source it. */
  private String sourced(String shell, List<String> names) throws IOException {
    List<Flow> flows = new ArrayList<>();
    for (String name : names) {
      flows.add(flow(name).choice(name, name + "->yes").outcome("yes", Verdict.YES).build());
    }
    String begin = "  case $1 in\n";
    String branches = new CompletionWords(FlowBuilder.library(flows, List.of())).branches();
    String script =
        Ran.yibao("completion", shell, "--flows", hostileFlows(names).toString())
            .out()
            .replaceFirst(Pattern.quote(begin), Matcher.quoteReplacement(begin + branches));
    return ". " + Files.writeString(folder.resolve("hostile"), script) + " || exit 1\n";
  }

  /** A folder with these aliases of a flow, and these names of source files. */
  private Path hostileFlows(List<String> names) throws IOException {
    Path flows = folder.resolve("flows");
    Files.createDirectories(flows.resolve("sources"));
    List<String> aliases = new ArrayList<>();
    for (String name : names) {
      String escaped = name.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
      aliases.add('"' + escaped + '"');
      Files.writeString(
          flows.resolve("sources/" + name.replace("/", "") + ".yaml"),
          "title: t\npublisher: p\nkind: guide\nclaims: {}\n");
    }
    String contact = Files.readString(Path.of("flows/contact.yaml"));
    String written = "aliases: [" + String.join(", ", aliases) + "]";
    Files.writeString(
        flows.resolve("contact.yaml"),
        contact.replaceFirst("aliases: .*", Matcher.quoteReplacement(written)));
    return flows;
  }

  /** Command lines to complete, with these names in them and as what they may become. */
  private static List<String> asked(List<String> names) {
    List<String> lines = new ArrayList<>();
    for (String name : names) {
      for (String before : List.of("", "sources ", "paths ", "graph -a ", "--flows ")) {
        lines.add("yibao " + before + name);
      }
      lines.add("yibao " + name + " -a ");
      lines.add("yibao " + name + " -a " + name + "=");
    }
    lines.addAll(List.of("yibao ", "yibao sources ", "yibao paths ", "yibao --region "));
    return lines;
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }

  @Test
  void nothingRunsInBashWhateverTheFlowsAreCalled() throws Exception {
    assumeTrue(isThere("bash"));
    for (List<String> names : hostile()) {
      StringBuilder test = new StringBuilder(sourced("bash", names));
      for (String line : asked(names)) {
        test.append("COMP_LINE=").append(quoted(line));
        test.append(" COMP_POINT=${#COMP_LINE} COMPREPLY=()\n_yibao\n");
        test.append("for one in \"${COMPREPLY[@]}\"; do eval \": $one\" || :; done\n"); // as Enter
      }
      run("bash", "-c", test.append("exit 0").toString());
      assertNothingRan(names);
    }
  }

  @Test
  void nothingRunsInZshWhateverTheFlowsAreCalled() throws Exception {
    assumeTrue(isThere("zsh"));
    String stubs =
        "compdef() { :; }\ncompset() { :; }\n_files() { :; }\ncompadd() { print -rl -- \"$@\" }\n";
    for (List<String> names : hostile()) {
      StringBuilder test = new StringBuilder(stubs + sourced("zsh", names));
      for (String line : asked(names)) {
        test.append("words=(");
        for (String word : line.split(" ", -1)) {
          test.append(' ').append(quoted(word));
        }
        test.append(")\nCURRENT=${#words}\n_yibao\n");
      }
      run("zsh", "-f", "-c", test.append("exit 0").toString());
      assertNothingRan(names);
    }
  }

  /** Each name by itself, since a broken one may hide the next; then all of them. */
  private static List<List<String>> hostile() {
    List<List<String>> each = new ArrayList<>();
    HOSTILE.forEach(name -> each.add(List.of(name)));
    each.add(HOSTILE);
    return each;
  }

  private void assertNothingRan(List<String> names) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      assertEquals(
          List.of(),
          files.filter(file -> file.getFileName().toString().equals("pwned")).toList(),
          names::toString);
    }
  }

  @Test
  void zshReadsItsScript() throws Exception {
    assumeTrue(isThere("zsh"));
    Path script = Files.writeString(folder.resolve("completion"), Ran.of("completion zsh").out());
    run("zsh", "-n", script.toString());
  }
}
