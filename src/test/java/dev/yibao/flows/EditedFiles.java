package dev.yibao.flows;

import dev.yibao.loader.FlowFiles;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Files whose text a test made up, before those that they are laid over. */
record EditedFiles(Map<String, String> texts, FlowFiles below) implements FlowFiles {

  @Override
  public byte[] read(String path) {
    String text = texts.get(path);
    if (text != null) {
      return text.getBytes(StandardCharsets.UTF_8);
    }
    return below == null ? null : below.read(path);
  }

  @Override
  public List<String> list(String folder) {
    TreeSet<String> paths = new TreeSet<>(below == null ? List.of() : below.list(folder));
    texts.keySet().stream().filter(path -> FlowFiles.isIn(folder, path)).forEach(paths::add);
    return List.copyOf(paths);
  }

  @Override
  public String shown(String path) {
    return path;
  }
}
