package dev.yibao.bench;

import dev.yibao.packed.BundledLibrary;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.StringJoiner;

/** Cases a second of {@code yibao batch refund}, beside Jackson reading and writing the same. */
final class BatchBenchmark {

  private static final int ROUNDS = 3;
  private static final int CASES = 200_000;
  private static final int SAMPLE = 500;

  private final Setup setup;

  BatchBenchmark(Setup setup) {
    this.setup = setup;
  }

  void run(Report report) throws IOException, InterruptedException {
    Path cases = cases(CASES);
    Path unlike = unlike(cases);
    Path sample = setup.work().resolve("results.ndjson");
    batch(cases(SAMPLE)).into(sample);
    List<Times> times =
        Times.alternating(
            ROUNDS,
            List.of(
                jackson(cases, sample).onCores(1),
                batch(cases).onCores(1),
                batch(cases).onCores(2),
                batch(unlike).onCores(1)));
    report.table(
        "batch, " + CASES + " cases, whole process" + (Program.canPin() ? "" : ", not pinned"),
        "cases a second",
        "ratio");
    double alone = row(report, "Jackson alone, one core", times.get(0), Double.NaN);
    double one = row(report, "`yibao batch refund`, one core, ÷ Jackson", times.get(1), alone);
    row(report, "`yibao batch refund`, two cores, ÷ one core", times.get(2), one);
    row(report, "no two cases written alike, one core, ÷ Jackson", times.get(3), alone);

    report.table("batch, peak memory (RSS)", "MiB");
    for (int size : List.of(100_000, 1_000_000)) {
      Path file = cases(size);
      report.row(size + " cases", Report.number("%.0f", batch(file).peakMebibytes()));
      Files.delete(file);
    }
  }

  private static double row(Report report, String name, Times times, double other)
      throws IOException {
    double rate = CASES / (times.median() / 1000);
    report.row(
        name,
        Report.number("%.0f", rate),
        Double.isNaN(other) ? "" : Report.number("%.2f", rate / other));
    return rate;
  }

  private Program batch(Path cases) {
    return setup.yibao(cases, "batch", "refund");
  }

  /** With the flags that the launcher gives a batch. */
  private Program jackson(Path cases, Path sample) {
    List<String> command = new ArrayList<>(List.of(setup.java()));
    if (Runtime.version().feature() >= 24) {
      command.add("-XX:+UseSerialGC");
    }
    String lib = setup.home().resolve("lib") + "/*";
    String path = setup.classes() + System.getProperty("path.separator") + lib;
    command.addAll(
        List.of("-Xmx64m", "-XX:-UsePerfData", "-Xshare:auto", "-Xlog:disable", "-cp", path));
    command.addAll(List.of("dev.yibao.bench.JacksonAlone", sample.toString()));
    return new Program(command, cases);
  }

  private Path cases(int size) throws IOException {
    Path file = setup.work().resolve(size + ".ndjson");
    RandomWalks walks = new RandomWalks(BundledLibrary.open(), new Random(size));
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < size; i++) {
        out.write("{\"id\": \"" + i + "\", \"answers\": " + json(walks.answers("refund")) + "}\n");
      }
    }
    return file;
  }

  /**
   * The same cases, the answers of each spaced in a way of its own. Most people answer as somebody
   * before them did, and get that one's document; of these, none does.
   */
  private Path unlike(Path cases) throws IOException {
    Path file = setup.work().resolve("unlike.ndjson");
    try (BufferedReader in = Files.newBufferedReader(cases);
        BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < CASES; i++) {
        String blanks = Integer.toBinaryString(i).replace('0', ' ').replace('1', '\t');
        out.write(in.readLine().replace("\"answers\": {", "\"answers\": {" + blanks) + "\n");
      }
    }
    return file;
  }

  private static String json(Map<String, String> answers) {
    StringJoiner json = new StringJoiner(", ", "{", "}");
    answers.forEach((question, value) -> json.add("\"" + question + "\": \"" + value + "\""));
    return json.toString();
  }
}
