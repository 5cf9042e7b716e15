package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import java.util.List;

/**
 * Something in a flow folder that looks as if it were meant and is not read.
 *
 * @param path relative to the flow folder, with forward slashes
 * @param kind the reason why it is not read
 */
public record StrayFile(String path, Kind kind) {

  /** The folders of a flow folder that are read. */
  static final List<String> FOLDERS = List.of("shared", "sources", "regions");

  private static final List<String> CATALOGUES =
      List.of(
          "shared/questions.yaml",
          "shared/materials.yaml",
          "shared/channels.yaml",
          "shared/statements.yaml");

  /** Reasons why something is not read. */
  public enum Kind {
    /** A file whose name is no id. */
    NAME,
    /** A file that a system or an editor left. */
    LEFT_OVER,
    /** A file of another ending that holds YAML. */
    ENDING,
    /** A folder of another name. */
    FOLDER,
    /** A file of the folder {@code shared} that is no catalogue. */
    CATALOGUE,
    /** A folder that is called like a file. */
    NO_FILE,
    /** A link to what is not there. */
    DANGLING,
    /** A pipe or a device. */
    SPECIAL
  }

  /** A file by its path, or null when it is called as it should be. */
  static StrayFile named(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String id = name.substring(0, name.length() - ".yaml".length());
    if (name.startsWith(".")) {
      return new StrayFile(path, Kind.LEFT_OVER);
    }
    if (path.startsWith("shared/")) {
      return CATALOGUES.contains(path) ? null : new StrayFile(path, Kind.CATALOGUE);
    }
    boolean scenarios = path.equals(name) && id.endsWith(".scenarios");
    String bare = scenarios ? id.substring(0, id.length() - ".scenarios".length()) : id;
    return Ids.isId(bare) ? null : new StrayFile(path, Kind.NAME);
  }

  /**
   * The finding about it.
   *
   * @param shown the path as a user would look for it
   */
  public Diagnostic finding(String shown) {
    Location at = Location.of(shown);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return switch (kind) {
      case NAME -> Ids.bad(name.replaceFirst("(\\.scenarios)?\\.yaml$", ""), at);
      case LEFT_OVER -> Diagnostic.warning(at, "stray-file", "没有什么会用到这份文件", "系统或编辑器留下的，删掉它");
      case ENDING -> stray(at, "没有什么会用到这份文件", "文件名要以 .yaml 结尾；不要它就删掉");
      case FOLDER -> stray(at, "没有什么会用到这个文件夹", hint(path, FOLDERS, "文件夹名是不是「"));
      case CATALOGUE -> misnamed(path, CATALOGUES, at);
      case NO_FILE -> unreadable(at, "这是一个文件夹，不是文件", "给文件夹改名，或删掉它");
      case DANGLING -> unreadable(at, "这是一个链接，它指的文件不在", "改好链接，或删掉它");
      case SPECIAL -> unreadable(at, "这不是一份普通的文件", "删掉它");
    };
  }

  /** The finding about a file that ought to have one of the known names. */
  static Diagnostic misnamed(String path, List<String> known, Location at) {
    return stray(at, "没有什么会用到这份文件", hint(path, known, "文件名是不是「"));
  }

  private static String hint(String path, List<String> known, String question) {
    return Nearest.to(path, known).map(near -> question + near + "」？").orElse("改名，或删掉它");
  }

  private static Diagnostic stray(Location at, String message, String hint) {
    return Diagnostic.error(at, "stray-file", message, hint);
  }

  private static Diagnostic unreadable(Location at, String message, String hint) {
    return Diagnostic.error(at, "unreadable-file", message, hint);
  }
}
