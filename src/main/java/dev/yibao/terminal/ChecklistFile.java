package dev.yibao.terminal;

import dev.yibao.text.SystemReason;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Asks for a file and saves a checklist to it; never over another file unasked. */
final class ChecklistFile {

  private static final String NAME = "yibao-清单.txt";

  private ChecklistFile() {}

  static void save(Console console, String text) {
    String name = NAME;
    while (!name.isEmpty()) {
      Prompt prompt =
          Prompt.entry(Prompt.Kind.LINE, "存到哪个文件？", "文件名，Esc 不存了", ChecklistFile::fault)
              .from(List.of(), name)
              .with(Set.of(Key.BACK));
      UserAction action = console.ask(prompt);
      name = action.answers() ? stored(console, action.text(), text) : "";
    }
  }

  private static String fault(String name) {
    try {
      Path path = path(name);
      if (Files.isDirectory(path)) {
        return "这是一个文件夹，要的是文件名";
      }
      boolean lost = Files.isSymbolicLink(path) && !Files.exists(path);
      boolean device = Files.exists(path) && !Files.isRegularFile(path);
      return lost ? "这个链接指向的文件不在了，换个名字" : device ? "这不是普通文件，换个名字" : "";
    } catch (InvalidPathException e) {
      return "这不能作文件名";
    }
  }

  private static Path path(String name) {
    return path(name, System.getenv("HOME"));
  }

  /**
   * The path that a name means, as a shell reads {@code ~}.
   *
   * @param home where the environment says the user is at home; null or empty when it does not, and
   *     the system's list of users tells
   */
  static Path path(String name, String home) {
    boolean atHome = name.equals("~") || name.startsWith("~/");
    boolean known = home != null && !home.isEmpty();
    String start = known ? home : System.getProperty("user.home");
    return Path.of(atHome ? start + name.substring(1) : name);
  }

  /** Saves the text; gives the name to ask about again, empty when there is nothing left to ask. */
  private static String stored(Console console, String name, String text) {
    Path path = path(name);
    if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return replaced(console, name, text);
    }
    return written(console, name, text, false);
  }

  private static String replaced(Console console, String name, String text) {
    List<Item> items = List.of(Item.of("换个名字", ""), Item.of("用新的盖掉它", ""), Item.of("不存了", ""));
    UserAction action = console.ask(Prompt.menu("已经有 " + name + " 这个文件了。怎么办？", items));
    int choice = action.answers() ? action.chosen().get(0) : 2;
    if (choice != 1) {
      return choice == 0 ? name : "";
    }
    return written(console, name, text, true);
  }

  private static String written(Console console, String name, String text, boolean replace) {
    try {
      WholeFile.write(path(name), text, replace);
      console.say("已存到 " + path(name).toAbsolutePath());
      return "";
    } catch (FileAlreadyExistsException e) {
      return replaced(console, name, text); // it came meanwhile
    } catch (IOException e) {
      console.say("存不进 " + name + "：" + SystemReason.of(e, "写文件时出了错"));
      return name;
    }
  }
}
