package dev.yibao.flows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes small flow folders with every kind of question, shared ones, hand-overs, regions and
 * conditions. Now and then something is left out or wrong, as authors do.
 */
final class RandomFlows {

  private static final List<String> ENDS = List.of("good", "bad", "ask");
  private static final int QUESTIONS = 6;

  private final Random random;
  private final Map<String, String> files = new LinkedHashMap<>();

  private RandomFlows(long seed) {
    this.random = new Random(seed);
  }

  /** The texts of a folder by path; the same for the same seed. */
  static Map<String, String> texts(long seed) {
    RandomFlows flows = new RandomFlows(seed);
    flows.shared();
    flows.region("north", "");
    flows.region("city", "north");
    flows.files.put("f.yaml", flows.flow("f", "g/"));
    flows.files.put("g.yaml", flows.flow("g", flows.one(2) ? "good" : "f/good"));
    return flows.files;
  }

  private boolean one(int in) {
    return random.nextInt(in) == 0;
  }

  private String any(List<String> words) {
    return words.get(random.nextInt(words.size()));
  }

  /** A piece of a file, which one time in sixty is forgotten. */
  private String text(String piece) {
    return one(60) ? "" : piece;
  }

  private void shared() {
    files.put(
        "shared/questions.yaml",
        """
        questions:
          scheme:
            ask: 哪一种医保？
            why: 规定不同。
            options:
              resident: {label: 居民医保}
              employee: {label: 职工医保}
          region:
            ask: 在哪里参保？
            why: 各地不同。
        """);
    files.put(
        "shared/materials.yaml",
        """
        materials:
          card: {name: 社保卡, form: original, where: 补办, uncited: 例子}
          letter: {name: 委托书, form: original, uncited: 例子}
        """);
    files.put(
        "shared/channels.yaml",
        """
        channels:
          phone: {kind: phone, name: 热线, detail: 打电话, uncited: 例子}
        """);
  }

  private void region(String id, String parent) {
    StringBuilder text = new StringBuilder("name: 地方" + id + "\n");
    text.append(parent.isEmpty() ? "" : "parent: " + text(parent) + "\n");
    text.append("outcomes:\n");
    for (String flow : List.of("f", "g")) {
      text.append("  ").append(flow).append('/').append(any(ENDS)).append(":\n");
      text.append("    verdict: ").append(any(List.of("yes", "no", "how-to")));
      text.append("\n    headline: 当地的结论。\n");
      String own = "    drop: [first]\n    reasons: [{text: 当地有规定。, uncited: 例子}]\n";
      text.append(one(2) ? own : "");
      text.append(one(2) ? "    materials: [{id: letter, when: 代办}]\n" : "");
      text.append("    notes: [{text: 当地的话。, uncited: 例子}]\n");
    }
    files.put("regions/" + id + ".yaml", text.toString());
  }

  private String flow(String id, String last) {
    StringBuilder text = new StringBuilder();
    text.append("title: 事项").append(id).append("\nsummary: 说明\nreviewed: 2026-11-01\n");
    text.append(text("start: q0\n")).append("questions:\n");
    for (int i = 0; i < QUESTIONS; i++) {
      question(i, last, text);
    }
    text.append("outcomes:\n");
    ENDS.forEach(end -> outcome(end, id, text));
    return text.toString();
  }

  /** A target onward: to the next question or the end, as every question must be reached. */
  private String onward(int after, String last) {
    return wrong(after + 1 < QUESTIONS ? "q" + (after + 1) : last);
  }

  /** A target that ends, so that every outcome is reached, or skips a question. */
  private String aside(int after) {
    boolean skips = one(4) && after + 2 < QUESTIONS;
    return wrong(skips ? "q" + (after + 2) : ENDS.get(after % ENDS.size()));
  }

  private String wrong(String target) {
    return one(200) ? any(List.of("nowhere", "q0", "f/")) : target;
  }

  private void question(int i, String last, StringBuilder text) {
    text.append("  q").append(i).append(":\n");
    String a = onward(i, last);
    String b = aside(i);
    String own = "    ask: 问题" + i + "？\n    why: 因为。\n";
    switch (random.nextInt(7)) {
      case 0 ->
          text.append("    use: scheme\n    go: {resident: %s, employee: %s}\n".formatted(a, b));
      case 1 -> text.append("    use: region\n    go: {north: %s, else: %s}\n".formatted(a, b));
      case 2 ->
          text.append(own)
              .append("    type: multiple\n    options: {x: {label: 甲}, y: {label: 乙}}\n")
              .append(text("    go: " + a + "\n"));
      case 3 ->
          text.append(own)
              .append("    type: number\n    min: 0\n    max: 1000\n    unit: 元\n")
              .append("    bands: [{below: 10, go: %s}, {from: 10, go: %s}]\n".formatted(a, b));
      case 4 ->
          text.append(own)
              .append("    type: date\n    bands: [{%sgo: %s}".formatted(text("below: 30, "), a))
              .append(", {from: 30, go: %s}]\n".formatted(b));
      case 5 ->
          text.append(own).append("    type: yes-no\n    go: {yes: %s, no: %s}\n".formatted(a, b));
      default ->
          text.append(own)
              .append("    options: {x: {label: 甲, go: %s}, ".formatted(a))
              .append("y: {label: 乙, go: %s}, ".formatted(b))
              .append("z: {label: 丙, %s}}\n".formatted(text("go: " + any(ENDS))));
    }
  }

  private void outcome(String id, String flow, StringBuilder text) {
    text.append("  ").append(id).append(":\n    verdict: ");
    text.append(any(List.of("yes", "no", "depends", "how-to"))).append("\n    headline: 结论。\n");
    text.append("    ask-office: 请问怎么办？\n");
    text.append("    reasons: [{id: first, text: 有规定。, uncited: 例子}]\n");
    String when = one(5) ? ", if: {scheme: " + any(List.of("resident", "employee")) + "}" : "";
    text.append("    steps: [{text: 去窗口。, uncited: 例子").append(when).append("}]\n");
    List<String> materials = new ArrayList<>(List.of("card"));
    if (one(3)) {
      materials.add(0, "{id: letter, when: 代办, uncited: 例子}");
    }
    String lender = "g/" + any(ENDS);
    text.append(
        one(4) && flow.equals("f") ? "    materials-of: " + lender : "    materials: " + materials);
    text.append("\n    channels: [phone]\n");
    text.append(one(3) ? "    next: [{flow: g, why: 接着看}]\n" : "");
    text.append(one(3) ? "    changes: [{from: 2026-11-10, verdict: no, headline: 变了。}]\n" : "");
  }
}
