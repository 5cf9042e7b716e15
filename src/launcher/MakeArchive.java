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
 * Makes the class-data archive with which {@code yibao} starts faster: {@code java MakeArchive.java
 * HOME WORK}, where HOME is the folder that holds {@code bin} and {@code lib}, and WORK one for
 * scratch files. The archive serves the very JVM that runs this, and is named for it.
 *
 * <p>The program runs without an archive too, so whatever goes wrong here is told in one line and
 * leaves none behind; it never fails the build.
 */
final class MakeArchive {
  /** Takes the first option of every question, whatever the flows ask: more lines than any does. */
  private static final String FIRST_OPTIONS = "1\n".repeat(30);

  /**
   * What the program is used for: the classes that these runs load are archived. Each ends with
   * exit 0.
   */
  private static final List<Run> RUNS =
      List.of(
          run("", "--help"),
          run("", "list"),
          run(FIRST_OPTIONS, "refund", "--lenient"),
          run(FIRST_OPTIONS, "refund", "--lenient", "--format", "json"),
          run(FIRST_OPTIONS, "withdraw", "--lenient", "--region", "重庆", "-a", "scheme=resident"));

  /** Jars whose classes are archived unseen: no run above has the terminal that would load them. */
  private static final List<String> WHOLE_JARS = List.of("yibao", "jline-");

  private record Run(String stdin, List<String> args) {}

  private static Run run(String stdin, String... args) {
    return new Run(stdin, List.of(args));
  }

  private final Path home;
  private final Path work;

  private MakeArchive(Path home, Path work) {
    this.home = home;
    this.work = work;
  }

  public static void main(String[] args) {
    try {
      Path home = Path.of(args[0]).toAbsolutePath();
      Path work = Path.of(args[1]).toAbsolutePath();
      Files.writeString(home.resolve("lib/build-id"), buildId(home) + "\n");
      Path archive = new MakeArchive(plain(home), work).make();
      String name = "yibao-" + buildOfThisJava() + ".jsa";
      Files.move(archive, home.resolve("lib").resolve(name), StandardCopyOption.REPLACE_EXISTING);
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

  private Path make() throws IOException, InterruptedException {
    Files.createDirectories(work);
    Set<String> classes = new LinkedHashSet<>();
    for (Run run : RUNS) {
      classes.addAll(classesLoadedBy(run));
    }
    classes.addAll(classesOfWholeJars());
    Files.write(work.resolve("classes"), classes);
    Path archive = work.resolve("archive");
    Files.deleteIfExists(archive);
    String flags = "-Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=archive";
    if (Runtime.version().feature() >= 24) {
      // Some 15 % faster on JDK 25, and checked against the jars as any static archive, which the
      // AOT cache of that JDK is not: it runs old code when a jar was replaced.
      flags += " -XX:+AOTClassLinking";
    }
    launch(run(""), flags);
    archive.toFile().setWritable(true);
    return archive;
  }

  private List<String> classesLoadedBy(Run run) throws IOException, InterruptedException {
    Path list = work.resolve("loaded");
    Files.deleteIfExists(list);
    launch(run, "-Xshare:auto -XX:DumpLoadedClassList=loaded");
    List<String> classes = new ArrayList<>();
    for (String line : Files.readAllLines(list)) {
      // Later JDKs number the classes of a run; the numbers of several runs would clash.
      classes.add(line.contains(" super:") ? "#" : line.replaceFirst(" id: \\d+$", ""));
    }
    return classes;
  }

  private Set<String> classesOfWholeJars() throws IOException {
    Set<String> classes = new LinkedHashSet<>();
    try (DirectoryStream<Path> jars = Files.newDirectoryStream(home.resolve("lib"), "*.jar")) {
      for (Path jar : jars) {
        if (WHOLE_JARS.stream().anyMatch(jar.getFileName().toString()::startsWith)) {
          try (ZipFile zip = new ZipFile(jar.toFile())) {
            // A dash stands in package-info, module-info and META-INF, and in no class's name.
            zip.stream()
                .map(entry -> entry.getName())
                .filter(name -> name.endsWith(".class") && !name.contains("-"))
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .sorted()
                .forEach(classes::add);
          }
        }
      }
    }
    return classes;
  }

  /** Runs the launcher itself, so that flags and class path are those of every later run. */
  private void launch(Run run, String flags) throws IOException, InterruptedException {
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
    if (status != 0) {
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
