package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** Tells of what looks in a flow folder as if it were meant, and is not read. */
final class StrayFile {

  /** The folders of a flow folder that are read. */
  static final List<String> FOLDERS = List.of("shared", "sources", "regions");

  private static final List<String> CATALOGUES =
      List.of(
          "shared/questions.yaml",
          "shared/materials.yaml",
          "shared/channels.yaml",
          "shared/statements.yaml");

  /** Names by which people save YAML without meaning to: {@code x.yml}, {@code x.yaml.txt}. */
  private static final Pattern ENDINGS = Pattern.compile("(?i)[^.].*\\.(yml|ya?ml\\.txt|yaml)");

  private StrayFile() {}

  /** The finding about something at a path within the flow folder; null when it is as it should. */
  static Diagnostic of(String path, Path file, String shown) {
    Location at = Location.of(shown);
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.endsWith(".yaml") && !Files.isRegularFile(file) && !name.startsWith(".")) {
      return noFile(file, at);
    }
    if (name.endsWith(".yaml")) {
      return named(path, at);
    }
    if (ENDINGS.matcher(name).matches()) {
      return stray(at, "没有什么会用到这份文件", "文件名要以 .yaml 结尾；不要它就删掉");
    }
    boolean folder = path.equals(name) && !name.startsWith(".") && Files.isDirectory(file);
    return folder && !FOLDERS.contains(name)
        ? stray(at, "没有什么会用到这个文件夹", hint(path, FOLDERS, "文件夹名是不是「"))
        : null;
  }

  /** The finding about the name of a file; null when it is called as it should be. */
  static Diagnostic named(String path, Location at) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    if (name.startsWith(".")) {
      return Diagnostic.warning(at, "stray-file", "没有什么会用到这份文件", "系统或编辑器留下的，删掉它");
    }
    if (path.startsWith("shared/")) {
      return CATALOGUES.contains(path) ? null : misnamed(path, CATALOGUES, at);
    }
    String ending = path.equals(name) ? "(\\.scenarios)?\\.yaml$" : "\\.yaml$";
    return Ids.isId(name.replaceFirst(ending, ""))
        ? null
        : Ids.bad(name.replaceFirst("(\\.scenarios)?\\.yaml$", ""), at);
  }

  /** The finding about a file that ought to have one of the known names. */
  static Diagnostic misnamed(String path, List<String> known, Location at) {
    return stray(at, "没有什么会用到这份文件", hint(path, known, "文件名是不是「"));
  }

  private static Diagnostic noFile(Path file, Location at) {
    String[] what =
        Files.isDirectory(file)
            ? new String[] {"这是一个文件夹，不是文件", "给文件夹改名，或删掉它"}
            : Files.exists(file)
                ? new String[] {"这不是一份普通的文件", "删掉它"}
                : new String[] {"这是一个链接，它指的文件不在", "改好链接，或删掉它"};
    return Diagnostic.error(at, "unreadable-file", what[0], what[1]);
  }

  private static String hint(String path, List<String> known, String question) {
    return Nearest.to(path, known).map(near -> question + near + "」？").orElse("改名，或删掉它");
  }

  private static Diagnostic stray(Location at, String message, String hint) {
    return Diagnostic.error(at, "stray-file", message, hint);
  }
}
