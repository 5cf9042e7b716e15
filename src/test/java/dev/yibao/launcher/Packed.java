package dev.yibao.launcher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Starts the program from the folder {@code target/yibao}, as a user does. */
abstract class Packed {
  static final Path HOME = Path.of("target/yibao").toAbsolutePath();

  @TempDir Path folder;

  final Map<String, String> environment = new HashMap<>();
  Path directory;

  @BeforeEach
  void runOnTheJavaOfThisTest() {
    environment.put("JAVA_HOME", System.getProperty("java.home"));
    directory = folder;
  }

  void assertWorks(Path launcher) throws Exception {
    assertWorks(launcher.toString());
  }

  void assertWorks(String... launcher) throws Exception {
    Ended run =
        run(
            "resident\n",
            launcher,
            "退费",
            "-a",
            "what=交上去的医保费",
            "--as-of",
            "2026-11-22",
            "--format",
            "json");
    assertEquals("", run.err());
    assertEquals(3, run.status());
    String expected =
        "{\"contract\":1,\"status\":\"incomplete\",\"flow\":\"refund\",\"as_of\":\"2026-11-22\"";
    assertTrue(run.out().startsWith(expected), run.out());
    assertTrue(run.out().contains("\"value\":\"resident\""), run.out());
  }

  record Ended(int status, String out, String err) {}

  Ended run(String stdin, String[] launcher, String... args) throws Exception {
    Path in = Files.writeString(Files.createTempFile(folder, "in", ""), stdin);
    Path out = Files.createTempFile(folder, "out", "");
    Path err = Files.createTempFile(folder, "err", "");
    List<String> command = new ArrayList<>(List.of(launcher));
    command.addAll(List.of(args));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(directory.toFile())
            .redirectInput(in.toFile())
            .redirectOutput(out.toFile())
            .redirectError(err.toFile());
    // What the JVM that runs the tests was told would be told to this one too, and loudly.
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().putAll(environment);
    int status = builder.start().waitFor();
    return new Ended(
        status,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  Path copyOfHome(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> paths = Files.walk(HOME)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = copy.resolve(HOME.relativize(path).toString());
        Files.copy(path, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    }
    return copy;
  }
}
