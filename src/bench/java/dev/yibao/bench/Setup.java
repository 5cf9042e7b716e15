package dev.yibao.bench;

import dev.yibao.model.Library;
import dev.yibao.packed.BundledLibrary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What is measured, and with what.
 *
 * @param home the folder that {@code mvn package} leaves
 * @param classes where the classes of this benchmark are
 * @param work for scratch files
 * @param answers to {@code refund}, in the order in which it asks
 */
record Setup(Path home, Path classes, Path work, Map<String, String> answers) {

  private static final int USUAL = 4;

  static Setup of(Path home, Path classes, Path work) {
    Library library = BundledLibrary.open();
    return new Setup(home, classes, work, answers(library));
  }

  /** Those of somebody who is asked about as many questions as most are. */
  private static Map<String, String> answers(Library library) {
    RandomWalks walks = new RandomWalks(library, new Random(4));
    Map<String, String> answers = walks.answers("refund");
    while (answers.size() < USUAL) {
      answers = walks.answers("refund");
    }
    return answers;
  }

  String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The least that a JVM can do. */
  Program hello() {
    return Program.of(Program.nothing(), java(), "-cp", classes.toString(), Hello.class.getName());
  }

  Program yibao(Path stdin, String... arguments) {
    boolean windows = System.getProperty("os.name").startsWith("Windows");
    List<String> command = new ArrayList<>();
    command.add(home.resolve("bin").resolve(windows ? "yibao.cmd" : "yibao").toString());
    command.addAll(List.of(arguments));
    return new Program(command, stdin);
  }
}
