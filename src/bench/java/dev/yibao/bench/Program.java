package dev.yibao.bench;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A command line, run as a whole process and timed from outside.
 *
 * @param command the words
 * @param stdin the file it reads
 */
record Program(List<String> command, Path stdin) implements Timed {

  private static final File NOWHERE = nowhere();

  static Program of(Path stdin, String... command) {
    return new Program(List.of(command), stdin);
  }

  private static File nowhere() {
    return new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
  }

  static Path nothing() {
    return NOWHERE.toPath();
  }

  /** The same, bound to the first cores; as it is where no {@code taskset} can do that. */
  Program onCores(int cores) {
    if (!canPin()) {
      return this;
    }
    List<String> bound = new ArrayList<>(List.of("taskset", "-c", cores == 1 ? "0" : "0,1"));
    bound.addAll(command);
    return new Program(bound, stdin);
  }

  static boolean canPin() {
    return Files.isExecutable(Path.of("/usr/bin/taskset"));
  }

  /** Milliseconds from start to exit; what it writes goes nowhere. */
  @Override
  public double millis() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    start(NOWHERE).waitFor();
    return (System.nanoTime() - begun) / 1e6;
  }

  /** Writes its standard output to a file. */
  void into(Path out) throws IOException, InterruptedException {
    start(out.toFile()).waitFor();
  }

  /** The most memory it held at a time, in MiB; NaN where there is no {@code /proc} to tell. */
  double peakMebibytes() throws IOException, InterruptedException {
    Process process = start(NOWHERE);
    Path status = Path.of("/proc/" + process.pid() + "/status");
    double peak = Double.NaN;
    while (!process.waitFor(20, TimeUnit.MILLISECONDS)) {
      double now = highWater(status);
      peak = Double.isNaN(now) ? peak : now;
    }
    return peak;
  }

  private static double highWater(Path status) {
    try {
      for (String line : Files.readAllLines(status)) {
        if (line.startsWith("VmHWM:")) {
          return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
        }
      }
    } catch (IOException e) {
      // it has just ended
    }
    return Double.NaN;
  }

  private Process start(File out) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectInput(stdin.toFile())
            .redirectOutput(Redirect.to(out))
            .redirectError(Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("YIBAO_FLOWS");
    return builder.start();
  }
}
