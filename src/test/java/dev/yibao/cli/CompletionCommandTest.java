package dev.yibao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The completion scripts, tried in the shells that are there. */
class CompletionCommandTest {

  @TempDir private Path folder;

  private static boolean isThere(String shell) {
    return Files.isExecutable(Path.of("/bin", shell))
        || Files.isExecutable(Path.of("/usr/bin", shell));
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

  private static List<String> run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
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

  @Test
  void zshReadsItsScript() throws Exception {
    assumeTrue(isThere("zsh"));
    Path script = Files.writeString(folder.resolve("completion"), Ran.of("completion zsh").out());
    run("zsh", "-n", script.toString());
  }
}
