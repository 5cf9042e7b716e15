import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipFile;

/**
 * Makes the class-data archives with which {@code yibao} starts faster: {@code java
 * MakeArchive.java HOME WORK}, where HOME is the folder that holds {@code bin} and {@code lib}, and
 * WORK one for scratch files. The archives serve the very JVM that runs this, and are named for it.
 *
 * <p>There are two, since what is in an archive costs a little even if it is not used: one for
 * answers without a dialogue, one that holds everything else too.
 *
 * <p>The program runs without an archive too, so whatever goes wrong here is told in one line and
 * leaves none behind; it never fails the build.
 */
final class MakeArchive {
  /** Takes the first option of every question, whatever the flows ask: more lines than any does. */
  private static final String FIRST_OPTIONS = "1\n".repeat(30);

  private static final int USAGE = 2;
  private static final int INCOMPLETE = 3;
  private static final int INVALID = 4;

  /** What answers are asked for with: the classes that these runs load are in both archives. */
  private static final List<Run> ANSWERS =
      List.of(
          run(0, FIRST_OPTIONS, "refund", "--lenient"),
          run(0, FIRST_OPTIONS, "refund", "--lenient", "--format", "json"),
          run(0, FIRST_OPTIONS, "withdraw", "--lenient", "--region", "重庆", "-a", "scheme=resident"),
          run(0, "1\n2026-01-01\n" + FIRST_OPTIONS, "deadline", "--lenient"),
          run(INCOMPLETE, "", "refund"),
          run(INCOMPLETE, "", "refund", "--no-input", "--format", "json"),
          run(INVALID, "no such option\n", "refund"),
          run(USAGE, "", "refund", "--no-such-option"),
          run(0, "", "refund", "--help"),
          run(0, "", "--help"),
          run(0, "", "list"));

  /** What else is done that loads classes of other jars. */
  private static final List<Run> TOOLS = List.of(run(0, "", "check"), run(0, "", "paths", "cash"));

  /**
   * Packages of which any answer may need any class. To load a single one from its jar takes a
   * fifth of a run.
   */
  private static final List<String> ANSWERING =
      List.of("packed", "cli", "diagnostic", "engine", "model", "render");

  /** Jars whose classes are archived unseen: no run above has the terminal that would load them. */
  private static final List<String> WHOLE_JARS = List.of("yibao", "jline-");

  /** The ending of the name of the archive that holds everything, as the launcher knows it. */
  private static final String ALL = "-all";

  private record Run(int status, String stdin, List<String> args) {}

  private static Run run(int status, String stdin, String... args) {
    return new Run(status, stdin, List.of(args));
  }

  private final Path home;
  private final Path plain;
  private final Path work;

  private MakeArchive(Path home, Path plain, Path work) {
    this.home = home;
    this.plain = plain;
    this.work = work;
  }

  public static void main(String[] args) {
    try {
      Path home = Path.of(args[0]).toAbsolutePath();
      Path work = Path.of(args[1]).toAbsolutePath();
      Files.writeString(home.resolve("lib/build-id"), buildId(home) + "\n");
      new MakeArchive(home, plain(home), work).make();
    } catch (IOException | InterruptedException | RuntimeException e) {
      System.out.println("No class-data archive, yibao will start more slowly: " + e);
    }
  }

  /**
   * HOME, or a copy of it where its path has a space or a Chinese name: JDK 17 compares such a path
   * with its URL, finds them different and archives no class of the program. What is made from the
   * copy fits HOME, because the launcher hides the path from the JVM where there is a /proc.
   */
  private static Path plain(Path home) throws IOException {
    if (!home.toUri().getRawPath().contains("%") || !Files.exists(Path.of("/proc/self/fd"))) {
      return home;
    }
    Path copy = Files.createTempDirectory("yibao");
    copy.toFile().deleteOnExit();
    for (String folder : List.of("bin", "lib")) {
      copyFiles(home.resolve(folder), Files.createDirectory(copy.resolve(folder)));
    }
    return copy;
  }

  private static void copyFiles(Path from, Path to) throws IOException {
    to.toFile().deleteOnExit();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(from)) {
      for (Path file : files) {
        Path copy = to.resolve(file.getFileName());
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        copy.toFile().deleteOnExit();
      }
    }
  }

  /** Makes the archives, and only then puts them where runs use them. */
  private void make() throws IOException, InterruptedException {
    Files.createDirectories(work);
    Set<String> classes = new LinkedHashSet<>();
    for (Run run : ANSWERS) {
      classes.addAll(classesLoadedBy(run));
    }
    for (String folder : ANSWERING) {
      classes.addAll(classesIn("yibao", "dev/yibao/" + folder + "/"));
    }
    Path answers = archive(classes, "answers");
    for (Run run : TOOLS) {
      classes.addAll(classesLoadedBy(run));
    }
    for (String jar : WHOLE_JARS) {
      classes.addAll(classesIn(jar, ""));
    }
    Path all = archive(classes, "all");
    String name = "yibao-" + buildOfThisJava();
    put(answers, name + ".jsa", run(0, "", "list"));
    put(all, name + ALL + ".jsa", run(0, "", "completion", "bash"));
  }

  private Path archive(Set<String> classes, String name) throws IOException, InterruptedException {
    Files.write(work.resolve("classes"), classes);
    Path archive = work.resolve(name);
    Files.deleteIfExists(archive);
    String dump = "-Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=" + name;
    launch(plain, run(0, ""), dump);
    archive.toFile().setWritable(true);
    return archive;
  }

  /** Puts an archive where the launcher looks for it, unless a run that uses it fails. */
  private void put(Path archive, String name, Run run) throws IOException, InterruptedException {
    Path place = home.resolve("lib").resolve(name);
    Files.move(archive, place, StandardCopyOption.REPLACE_EXISTING);
    try {
      launch(home, run, "");
    } catch (IOException e) {
      Files.delete(place);
      throw e;
    }
  }

  private List<String> classesLoadedBy(Run run) throws IOException, InterruptedException {
    Path list = work.resolve("loaded");
    Files.deleteIfExists(list);
    launch(plain, run, "-Xshare:auto -XX:DumpLoadedClassList=loaded");
    List<String> classes = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      // Later JDKs number the classes of a run; the numbers of several runs would clash.
      classes.add(line.contains(" super:") ? "#" : line.replaceFirst(" id: \\d+$", ""));
    }
    return classes;
  }

  /** The classes in a folder of the jars whose names begin so. */
  private Set<String> classesIn(String jarName, String folder) throws IOException {
    Set<String> classes = new LinkedHashSet<>();
    try (DirectoryStream<Path> jars =
        Files.newDirectoryStream(plain.resolve("lib"), jarName + "*.jar")) {
      for (Path jar : jars) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          // A dash stands in package-info, module-info and META-INF, and in no class's name.
          zip.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith(folder) && name.endsWith(".class"))
              .filter(name -> !name.contains("-"))
              .map(name -> name.substring(0, name.length() - ".class".length()))
              .sorted()
              .forEach(classes::add);
        }
      }
    }
    return classes;
  }

  /** Runs the launcher itself, so that flags and class path are those of every later run. */
  private void launch(Path home, Run run, String flags) throws IOException, InterruptedException {
    boolean windows = File.separatorChar == '\\';
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(windows ? "yibao.cmd" : "yibao").toString());
    command.addAll(run.args());
    Path stdin = Files.writeString(work.resolve("stdin"), run.stdin());
    File log = work.resolve("log").toFile();
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectInput(stdin.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("YIBAO_JAVA_OPTS", flags);
    int status = builder.start().waitFor();
    if (status != run.status()) {
      throw new IOException("exit " + status + " of " + command + ", see " + log);
    }
  }

  /** A name for these very jars: archives that other JDKs make for them are kept under it. */
  private static String buildId(Path home) throws IOException {
    CRC32 checksum = new CRC32();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve("lib"), "*.jar")) {
      List<Path> sorted = new ArrayList<>();
      jars.forEach(sorted::add);
      Collections.sort(sorted);
      for (Path jar : sorted) {
        checksum.update(Files.readAllBytes(jar));
      }
    }
    return Long.toHexString(checksum.getValue());
  }

  /** What the launcher reads from the same file. */
  private static String buildOfThisJava() throws IOException {
    Properties release = new Properties();
    try (InputStream in =
        Files.newInputStream(Path.of(System.getProperty("java.home"), "release"))) {
      release.load(in);
    }
    String build = release.getProperty("JAVA_RUNTIME_VERSION", release.getProperty("JAVA_VERSION"));
    return build.replace("\"", "");
  }
}
