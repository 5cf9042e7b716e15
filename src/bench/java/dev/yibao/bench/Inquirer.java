package dev.yibao.bench;

import dev.yibao.model.Option;
import dev.yibao.model.Question;
import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Node's library for such questions, asking one of ours. */
final class Inquirer {

  private static final int MINUTES = 2;

  private Inquirer() {}

  /** Installs it into a folder; gives the command that asks, or null where that cannot be had. */
  static List<String> asking(Question question, Path folder)
      throws IOException, InterruptedException {
    Path script = Files.createDirectories(folder).resolve("ask.mjs");
    Files.writeString(script, script(question));
    boolean there =
        Files.isDirectory(folder.resolve("node_modules/inquirer"))
            || run(
                "npm", "install", "--no-audit", "--no-fund", "--prefix", "" + folder, "inquirer");
    return there && run("node", "--version") ? List.of("node", script.toString()) : null;
  }

  private static boolean run(String... command) throws InterruptedException {
    try {
      File log = File.createTempFile("inquirer", ".log");
      log.deleteOnExit();
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Redirect.to(log))
              .start();
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      process.destroy();
      return ended && process.exitValue() == 0;
    } catch (IOException e) {
      return false; // there is no such program
    }
  }

  private static String script(Question question) {
    List<String> choices = new ArrayList<>();
    for (Option option : question.options()) {
      choices.add(
          String.format(
              "{name: %s, value: %s, description: %s}",
              quoted(option.label()), quoted(option.id()), quoted(option.hint())));
    }
    return String.format(
        "import inquirer from 'inquirer';%n"
            + "await inquirer.prompt([{type: 'select', name: 'a', message: %s, choices: [%s]}]);%n",
        quoted(question.ask()), String.join(", ", choices));
  }

  private static String quoted(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
