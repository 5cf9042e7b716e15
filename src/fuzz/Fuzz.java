import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Fuzzes the targets one after another: {@code java Fuzz.java SECONDS TARGETS}, on the class path
 * of the program and Jazzer, in the folder of the project, whose tests are compiled. Prints how
 * many inputs each was given, and fails when one did not keep its promise; the input is then in
 * {@code target/fuzz}, and belongs among the seeds. What was learnt of the targets stays in {@code
 * target/fuzz} for the next time.
 */
final class Fuzz {

  private static final List<String> TARGETS =
      List.of("Yaml", "Answers", "Lines", "Ndjson", "Csv", "CommandLine", "Keys");

  private static final String TESTS = "target/test-classes";
  private static final Path SEEDS = Path.of("src/test/resources/dev/yibao/fuzz");
  private static final Path WORK = Path.of("target/fuzz");

  private static final String INSTRUMENTED =
      "dev.yibao.**:tools.jackson.**:org.snakeyaml.**:de.siegmar.**:org.jline.**:picocli.**";

  /** How libFuzzer tells the number of inputs at the end. */
  private static final String EXECUTED = "stat::number_of_executed_units:";

  private Fuzz() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    boolean chosen = args.length > 1 && !args[1].isEmpty();
    boolean kept = true;
    for (String target : chosen ? List.of(args[1].split(",")) : TARGETS) {
      kept &= fuzz(target, args[0]);
    }
    if (!kept) {
      System.exit(1);
    }
  }

  private static boolean fuzz(String target, String seconds)
      throws IOException, InterruptedException {
    String name = target.toLowerCase(Locale.ROOT);
    Path log = Files.createDirectories(WORK.resolve(name)).resolveSibling(name + ".log");
    Process process =
        new ProcessBuilder(command(target, name, seconds))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    boolean kept = process.waitFor() == 0;
    String inputs = "?";
    try (BufferedReader lines = Files.newBufferedReader(log)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        inputs = line.startsWith(EXECUTED) ? line.substring(EXECUTED.length()).strip() : inputs;
      }
    }
    System.out.println(
        target + ": " + inputs + " inputs" + (kept ? "" : ", a finding, see " + log));
    return kept;
  }

  private static List<String> command(String target, String name, String seconds) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-XX:ActiveProcessorCount=1", "-cp"));
    command.add(System.getProperty("java.class.path") + File.pathSeparator + TESTS);
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=dev.yibao.fuzz." + target + "Fuzz");
    command.add("--instrumentation_includes=" + INSTRUMENTED);
    // What the targets look for in the output is nothing to be taught to the fuzzer.
    command.add("--instrumentation_excludes=dev.yibao.fuzz.**");
    command.add("--custom_hook_excludes=dev.yibao.fuzz.**");
    command.add("--reproducer_path=" + WORK);
    command.addAll(List.of("-max_total_time=" + seconds, "-timeout=60", "-max_len=4096"));
    command.addAll(List.of("-print_final_stats=1", "-artifact_prefix=" + WORK + "/" + name + "-"));
    command.addAll(List.of(WORK.resolve(name).toString(), SEEDS.resolve(name).toString()));
    return command;
  }
}
