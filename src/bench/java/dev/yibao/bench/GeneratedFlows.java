package dev.yibao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Folders of flows far larger than an author writes, checked without a finding. */
final class GeneratedFlows {

  private static final String ENDING =
      """
          verdict: how-to
          headline: 打12393问。
          reasons:
            - {text: 当地说了算。, uncited: 常理}
          steps:
            - {text: 打12393问。, uncited: 常理}
          channels: [hotline-12393]
      """;

  private GeneratedFlows() {}

  /** So many flows, {@code f0} and on, of 20 questions each. */
  static void library(Path folder, int flows) throws IOException {
    for (int i = 0; i < flows; i++) {
      write(folder, "f" + i, tree(20));
    }
  }

  /** One flow {@code big} whose questions each have two ways on: the paths are many and short. */
  static void tree(Path folder, int questions) throws IOException {
    write(folder, "big", tree(questions));
  }

  /** One flow {@code big} that asks every question of one who always says yes. */
  static void chain(Path folder, int questions) throws IOException {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      all.add(question(i, i + 1 < questions ? "q" + (i + 1) : "a", "b"));
    }
    write(folder, "big", all);
  }

  private static List<String> tree(int questions) {
    List<String> all = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      int yes = 2 * i + 1;
      int no = 2 * i + 2;
      all.add(question(i, yes < questions ? "q" + yes : "a", no < questions ? "q" + no : "b"));
    }
    return all;
  }

  private static String question(int id, String yes, String no) {
    return "  q"
        + id
        + ": {ask: 第"
        + id
        + "问？, type: yes-no, go: {yes: "
        + yes
        + ", no: "
        + no
        + "}}\n";
  }

  private static void write(Path folder, String id, List<String> questions) throws IOException {
    String flow =
        "title: 生成的"
            + id
            + "\nsummary: 生成的\naliases: [别名"
            + id
            + "]\nreviewed: 2026-11-22\n"
            + "review-by: 2099-01-01\nstart: q0\nquestions:\n"
            + String.join("", questions)
            + "outcomes:\n  a:\n"
            + ENDING
            + "  b:\n"
            + ENDING;
    Files.writeString(folder.resolve(id + ".yaml"), flow);
    Files.writeString(
        folder.resolve(id + ".scenarios.yaml"),
        "scenarios:\n  - name: 先说不\n    answers: {q0: no, q2: no, q6: no, q14: no, q30: no}\n"
            + "    as-of: 2026-11-22\n    expect: {outcome: b, verdict: how-to}\n");
  }
}
