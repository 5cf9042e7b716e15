package dev.yibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How time grows when a library or a flow doubles: linear is a ratio of 2 or less. */
final class ScaleBenchmark {

  private static final int ROUNDS = 2;
  private static final int FLOWS = 1_000;
  private static final int QUESTIONS = 10_000;

  private final Setup setup;
  private final Report report;

  ScaleBenchmark(Setup setup, Report report) {
    this.setup = setup;
    this.report = report;
  }

  /** The same flows in two sizes, and the answers that are piped to them. */
  private record Pair(Path half, Path whole, Path stdin) {}

  /** Writes so many of something to a folder. */
  private interface Generator {
    void write(Path folder, int size) throws IOException;
  }

  void run() throws IOException, InterruptedException {
    String few = "yes\n".repeat(20);
    Pair library = pair("flows", FLOWS, few, GeneratedFlows::library);
    row(library, "f7");
    row(library, "别名f7");
    row(library, "list");
    row(library, "paths", "f7");
    row(library, "check");
    row(library, "test");
    Pair tree = pair("questions in a flow", QUESTIONS, few, GeneratedFlows::tree);
    row(tree, "big");
    row(tree, "paths", "big");
    row(tree, "check");
    row(tree, "test");
    String many = "yes\n".repeat(QUESTIONS);
    Pair chain = pair("questions asked one by one", QUESTIONS, many, GeneratedFlows::chain);
    row(chain, "big", "--lenient");
    row(chain, "check");
  }

  private Pair pair(String what, int size, String lines, Generator generator) throws IOException {
    Path folder = setup.work().resolve(what.replace(' ', '-'));
    Pair pair = new Pair(folder.resolve("half"), folder.resolve("whole"), folder.resolve("lines"));
    Files.createDirectories(pair.half());
    Files.createDirectories(pair.whole());
    generator.write(pair.half(), size / 2);
    generator.write(pair.whole(), size);
    Files.writeString(pair.stdin(), lines);
    report.table(
        "scale: " + what + ", least of " + ROUNDS, size / 2 + ": ms", size + ": ms", "ratio");
    return pair;
  }

  private void row(Pair pair, String... command) throws IOException, InterruptedException {
    List<Program> programs =
        List.of(on(pair.half(), pair.stdin(), command), on(pair.whole(), pair.stdin(), command));
    List<Times> times = Times.alternating(ROUNDS, programs);
    double half = times.get(0).least();
    double whole = times.get(1).least();
    report.row(
        "`yibao " + String.join(" ", command) + "`",
        Report.number("%.0f", half),
        Report.number("%.0f", whole),
        Report.number("%.2f", whole / half));
  }

  private Program on(Path folder, Path stdin, String... command) {
    List<String> words = new ArrayList<>(List.of(command));
    words.addAll(List.of("--flows", folder.toString()));
    return setup.yibao(stdin, words.toArray(String[]::new));
  }
}
