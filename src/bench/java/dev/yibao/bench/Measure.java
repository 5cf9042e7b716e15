package dev.yibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Measures the program on this machine: {@code Measure HOME CLASSES WORK REPORT}, with the folder
 * that {@code mvn package} leaves, that of these classes, one for scratch files, and the file for
 * the tables. It judges nothing and never fails.
 */
final class Measure {

  private final Setup setup;
  private final Report report;

  private Measure(Setup setup, Report report) {
    this.setup = setup;
    this.report = report;
  }

  public static void main(String[] args) {
    try {
      Path work = Files.createDirectories(Path.of(args[2]).toAbsolutePath());
      Setup setup = Setup.of(Path.of(args[0]).toAbsolutePath(), Path.of(args[1]), work);
      new Measure(setup, new Report(Path.of(args[3]))).run();
    } catch (IOException | InterruptedException | RunnerException | RuntimeException e) {
      System.out.println("Not measured to the end: " + e);
    }
  }

  private void run() throws IOException, InterruptedException, RunnerException {
    machine("Begun");
    new StartBenchmark(setup).run(report);
    new PromptBenchmark(setup, report).run();
    new BatchBenchmark(setup).run(report);
    new ScaleBenchmark(setup, report).run();
    engine();
    report.line("");
    machine("Ended");
  }

  private void machine(String when) throws IOException {
    report.line(
        String.format(
            "%s %s: %s, %d cores, load %s; JDK %s, archive: %s.",
            when,
            Instant.now().truncatedTo(ChronoUnit.SECONDS),
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            load(),
            Runtime.version(),
            hasArchive() ? "yes" : "no"));
  }

  private static String load() throws IOException {
    Path file = Path.of("/proc/loadavg");
    return Files.isReadable(file) ? Files.readString(file).split(" ")[0] : "?";
  }

  private boolean hasArchive() throws IOException {
    try (var files = Files.newDirectoryStream(setup.home().resolve("lib"), "*.jsa")) {
      return files.iterator().hasNext();
    }
  }

  private void engine() throws IOException, RunnerException {
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(EngineBenchmark.class.getName())
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    report.table("engine and loader, warm", "µs");
    for (RunResult result : List.copyOf(results)) {
      report.row(
          result.getPrimaryResult().getLabel(),
          Report.number("%.2f", result.getPrimaryResult().getScore()));
    }
  }
}
