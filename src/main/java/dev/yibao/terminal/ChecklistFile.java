package dev.yibao.terminal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;

/** Saves a checklist to a file that the user names; never over another one unasked. */
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
      name = action.kind() == UserAction.Kind.ANSWERED ? stored(console, action.text(), text) : "";
    }
  }

  private static String fault(String name) {
    try {
      return Files.isDirectory(Path.of(name)) ? "这是一个文件夹，要的是文件名" : "";
    } catch (InvalidPathException e) {
      return "这不能作文件名";
    }
  }

  /** The name to ask about again; empty when all is done. */
  private static String stored(Console console, String name, String text) {
    try {
      write(name, text, StandardOpenOption.CREATE_NEW);
    } catch (FileAlreadyExistsException e) {
      return replaced(console, name, text);
    } catch (IOException e) {
      console.say("存不进 " + name + "：" + reason(e));
      return name;
    }
    console.say("已存到 " + Path.of(name).toAbsolutePath());
    return "";
  }

  private static String replaced(Console console, String name, String text) {
    List<Item> items = List.of(Item.of("换个名字", ""), Item.of("用新的盖掉它", ""), Item.of("不存了", ""));
    UserAction action = console.ask(Prompt.menu("已经有 " + name + " 这个文件了。怎么办？", items));
    boolean answered = action.kind() == UserAction.Kind.ANSWERED;
    int choice = answered ? action.chosen().get(0) : 2;
    if (choice != 1) {
      return choice == 0 ? name : "";
    }
    try {
      write(name, text, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (IOException e) {
      console.say("存不进 " + name + "：" + reason(e));
      return name;
    }
    console.say("已存到 " + Path.of(name).toAbsolutePath());
    return "";
  }

  private static void write(String name, String text, OpenOption how) throws IOException {
    Files.writeString(Path.of(name), text, StandardOpenOption.WRITE, how);
  }

  private static String reason(IOException e) {
    return switch (e.getClass().getSimpleName()) {
      case "NoSuchFileException" -> "没有这个文件夹";
      case "AccessDeniedException" -> "没有写的权限";
      default -> String.valueOf(e.getMessage());
    };
  }
}
