package dev.yibao.fuzz;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FlowFiles;
import java.util.Arrays;
import java.util.List;

/** Reads any bytes as one of the kinds of flow file. */
public final class YamlFuzz {

  private static final List<String> PATHS =
      List.of(
          "f.yaml",
          "f.scenarios.yaml",
          "library.yaml",
          "sources/s.yaml",
          "regions/r.yaml",
          "shared/materials.yaml",
          "shared/channels.yaml",
          "shared/questions.yaml");

  private YamlFuzz() {}

  /** The first byte chooses the kind, the rest is the file. */
  public static void fuzzerTestOneInput(byte[] input) {
    if (input.length > 0) {
      String path = PATHS.get((input[0] & 0xFF) % PATHS.size());
      byte[] file = Arrays.copyOfRange(input, 1, input.length);
      for (Diagnostic found : EveryFile.of(new OneFile(path, file)).faults()) {
        Promise.holdsNoFault(input, found.at() + ": " + found.message() + found.hint());
      }
    }
  }

  /** A folder with nothing in it but one file. */
  private record OneFile(String path, byte[] bytes) implements FlowFiles {

    @Override
    public byte[] read(String wanted) {
      return path.equals(wanted) ? bytes : null;
    }

    @Override
    public List<String> list(String folder) {
      return FlowFiles.isIn(folder, path) ? List.of(path) : List.of();
    }

    @Override
    public String shown(String wanted) {
      return wanted;
    }
  }
}
