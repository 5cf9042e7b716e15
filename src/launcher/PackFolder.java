import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Completes the folder that is run: {@code java PackFolder.java HOME WORK}, where HOME holds {@code
 * bin} and {@code lib}, and WORK is for scratch files. Adds the class-data archive with which the
 * JVM that runs this starts the program faster, and writes all of it to {@code HOME.zip}.
 */
record PackFolder(Path home, Path work) {
  /** Takes the first option of every question, whatever the flows ask: more lines than any does. */
  private static final String FIRST_OPTIONS = "1\n".repeat(30);

  /** Runs whose classes are archived. Of our own and of the terminal library, all are. */
  private static final List<Run> RUNS =
      List.of(
          new Run(FIRST_OPTIONS, "refund", "--lenient"),
          new Run(FIRST_OPTIONS, "withdraw", "--lenient", "--region", "重庆", "--format", "json"),
          new Run("1\n2026-01-01\n" + FIRST_OPTIONS, "deadline", "--lenient"),
          new Run("no such option\n", "refund"),
          new Run("", "refund", "--no-such-option"),
          new Run("", "refund", "--help"),
          new Run("", "list"),
          new Run("", "check"));

  private record Run(String stdin, String... args) {}

  public static void main(String[] args) throws IOException, InterruptedException {
    Path home = Path.of(args[0]).toAbsolutePath();
    Path work = Files.createDirectories(Path.of(args[1]).toAbsolutePath());
    Path archive = home.resolve("lib/yibao-" + System.getProperty("java.runtime.version") + ".jsa");
    try {
      Files.move(archiveOf(home, work), archive, StandardCopyOption.REPLACE_EXISTING);
      archive.toFile().setWritable(true); // it can be deleted then, on Windows too
      if (new PackFolder(home, work).launch(new Run("", "list"), "") != 0) {
        throw new IOException("a run fails with it");
      }
    } catch (IOException e) { // the program runs without one, and some JVMs cannot make one
      System.out.println("No class-data archive, yibao will start more slowly: " + e);
      Files.deleteIfExists(archive);
    }
    zip(home);
  }

  /**
   * Made from a copy of HOME where its path has a space or a Chinese name: JDK 17 compares such a
   * path with its URL, finds them different and archives no class of the program. What is made from
   * the copy fits HOME, because the launcher hides the path from the JVM where there is a /proc.
   */
  private static Path archiveOf(Path home, Path work) throws IOException, InterruptedException {
    if (!home.toUri().getRawPath().contains("%") || !Files.exists(Path.of("/proc/self/fd"))) {
      return new PackFolder(home, work).archive();
    }
    Path copy = Files.createTempDirectory("yibao");
    new ProcessBuilder("cp", "-a", home + "/.", copy.toString()).inheritIO().start().waitFor();
    Path archive = new PackFolder(copy, work).archive();
    new ProcessBuilder("rm", "-r", copy.toString()).inheritIO().start().waitFor();
    return archive;
  }

  private Path archive() throws IOException, InterruptedException {
    Set<String> classes = new LinkedHashSet<>();
    for (Run run : RUNS) {
      classes.addAll(classesLoadedBy(run));
    }
    File lib = home.resolve("lib").toFile();
    for (File jar : lib.listFiles((any, name) -> name.matches("(yibao|jline-.*)\\.jar"))) {
      classes.addAll(classesIn(jar));
    }
    Files.write(work.resolve("classes"), classes);
    launch(
        new Run(""), "-Xshare:dump -XX:SharedClassListFile=classes -XX:SharedArchiveFile=archive");
    return work.resolve("archive");
  }

  private List<String> classesLoadedBy(Run run) throws IOException, InterruptedException {
    launch(run, "-Xshare:auto -XX:DumpLoadedClassList=loaded");
    // Later JDKs number the classes of a run; the numbers of several runs would clash.
    return Files.readAllLines(work.resolve("loaded")).stream()
        .filter(line -> !line.contains(" super:"))
        .map(line -> line.replaceFirst(" id: \\d+$", ""))
        .toList();
  }

  private static List<String> classesIn(File jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar)) {
      // A dash stands in package-info, module-info and META-INF, and in no class's name.
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.contains("-"))
          .map(name -> name.replace(".class", ""))
          .toList();
    }
  }

  /** Runs the launcher itself, so that flags and class path are those of every later run. */
  private int launch(Run run, String flags) throws IOException, InterruptedException {
    String launcher = File.separatorChar == '\\' ? "bin/yibao.cmd" : "bin/yibao";
    List<String> command = new ArrayList<>(List.of(home.resolve(launcher).toString()));
    command.addAll(List.of(run.args()));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(work.toFile())
            .redirectInput(Files.writeString(work.resolve("stdin"), run.stdin()).toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(work.resolve("log").toFile()));
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("YIBAO_JAVA_OPTS", flags);
    return builder.start().waitFor();
  }

  /**
   * Unlike Ant's and Maven's, this zip keeps times free of the time zone: a JVM refuses an archive
   * when the time of a jar is not the one it was made with.
   */
  private static void zip(Path home) throws IOException {
    Path zip = Path.of(home + ".zip");
    Files.deleteIfExists(zip);
    FileTime time = Files.getLastModifiedTime(home.resolve("lib/yibao.jar")); // that of all jars
    Map<String, Object> options = Map.of("create", "true", "enablePosixFileAttributes", "true");
    try (Stream<Path> paths = Files.walk(home);
        FileSystem files = FileSystems.newFileSystem(URI.create("jar:" + zip.toUri()), options)) {
      for (Path path : paths.sorted().toList()) {
        Path entry = files.getPath(home.getParent().relativize(path).toString().replace('\\', '/'));
        Files.copy(path, entry);
        Files.setLastModifiedTime(entry, time);
        String mode = Files.isExecutable(path) ? "rwxr-xr-x" : "rw-r--r--";
        Files.setPosixFilePermissions(entry, PosixFilePermissions.fromString(mode));
      }
    }
  }
}
