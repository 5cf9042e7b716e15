package dev.yibao.cli;

import dev.yibao.diagnostic.Location;
import dev.yibao.loader.FlowFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Looks up the lines that findings point at. */
final class SourceLines {

  private static final String BUNDLED = "flows/";

  private final FlowFiles files;
  private final Map<String, List<String>> read = new HashMap<>();

  SourceLines(FlowFiles files) {
    this.files = files;
  }

  /** The line at a location, or null when its file cannot be read. */
  String line(Location at) {
    List<String> lines = read.computeIfAbsent(at.file(), this::lines);
    return at.line() <= lines.size() ? lines.get(at.line() - 1) : null;
  }

  private List<String> lines(String file) {
    byte[] bytes = bytes(file);
    return bytes == null ? List.of() : new String(bytes, StandardCharsets.UTF_8).lines().toList();
  }

  private byte[] bytes(String file) {
    Path path = Path.of(file);
    try {
      if (Files.isRegularFile(path)) {
        try (InputStream in = Files.newInputStream(path)) {
          return in.readNBytes(FlowFiles.MAX_BYTES);
        }
      }
    } catch (IOException e) {
      return null; // the finding stands without its line
    }
    return file.startsWith(BUNDLED) ? files.read(file.substring(BUNDLED.length())) : null;
  }
}
