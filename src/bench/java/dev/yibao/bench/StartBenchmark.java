package dev.yibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long a whole run of one answer takes beside a bare {@code Hello world} on the same JVM. */
final class StartBenchmark {

  private static final int ROUNDS = 21;

  private final Setup setup;

  StartBenchmark(Setup setup) {
    this.setup = setup;
  }

  void run(Report report) throws IOException, InterruptedException {
    Map<String, Program> programs = programs();
    List<Times> times = Times.alternating(ROUNDS, List.copyOf(programs.values()));
    report.table("start, " + ROUNDS + " rounds", "median ms", "medians ÷ Hello", "least ÷ Hello");
    Times hello = times.get(0);
    int i = 0;
    for (String name : programs.keySet()) {
      Times time = times.get(i++);
      report.row(
          name,
          Report.number("%.0f", time.median()),
          Report.number("%.2f", time.median() / hello.median()),
          Report.number("%.2f", time.least() / hello.least()));
    }
  }

  private Map<String, Program> programs() throws IOException {
    Path lines = setup.work().resolve("answers");
    Files.writeString(lines, String.join("\n", setup.answers().values()) + "\n");
    List<String> named = new ArrayList<>(List.of("refund", "--no-input"));
    setup
        .answers()
        .forEach((question, value) -> named.addAll(List.of("-a", question + "=" + value)));

    Map<String, Program> programs = new LinkedHashMap<>();
    programs.put("`java Hello`", setup.hello());
    programs.put("`yibao refund`, answers by pipe", setup.yibao(lines, "refund"));
    programs.put("`yibao refund --format json`", setup.yibao(lines, "refund", "--format", "json"));
    programs.put(
        "`yibao refund -a … --no-input`",
        setup.yibao(Program.nothing(), named.toArray(String[]::new)));
    programs.put("`yibao --help`", setup.yibao(Program.nothing(), "--help"));
    programs.put("`yibao list`", setup.yibao(Program.nothing(), "list"));
    return programs;
  }
}
