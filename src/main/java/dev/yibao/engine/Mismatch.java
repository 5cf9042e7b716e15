package dev.yibao.engine;

import dev.yibao.model.Dispute;
import dev.yibao.model.Expectation;
import dev.yibao.model.Expectation.Part;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Holds an answer against what a scenario expects of it. */
public final class Mismatch {

  private static final int SHORT = 16;

  private final Result result;
  private final List<String> asked;
  private final List<String> found = new ArrayList<>();

  private Mismatch(Result result, List<String> asked) {
    this.result = result;
    this.asked = asked;
  }

  /**
   * What was expected and what came instead, a line each; none where all is as expected.
   *
   * @param asked the questions asked, by the names that scripts use
   */
  static List<String> of(List<Expectation> expected, Result result, List<String> asked) {
    Mismatch mismatch = new Mismatch(result, asked);
    expected.forEach(mismatch::compare);
    return mismatch.found;
  }

  /** All that an answer has of a part, as a scenario may expect it; of the questions, nothing. */
  public static List<String> actual(Part part, Result result) {
    return switch (part) {
      case HEADLINE -> List.of(result.headline());
      case MATERIALS -> result.materials().stream().map(one -> one.material().id()).toList();
      case CHANNELS -> result.channels().stream().map(one -> one.channel().id()).toList();
      case STEPS -> result.steps().stream().map(one -> named(one, "")).toList();
      case CITATIONS -> citations(result);
      case HOLDS ->
          result.disputes().stream()
              .flatMap(dispute -> dispute.sides().stream())
              .filter(Dispute.Side::holds)
              .map(Dispute.Side::text)
              .toList();
      case TEXT, NOT_TEXT -> said(result);
      case ASKED -> List.of();
    };
  }

  private void compare(Expectation expected) {
    switch (expected.part()) {
      case HEADLINE -> headline(expected);
      case MATERIALS -> compare("材料", expected, String::equals);
      case CHANNELS -> compare("渠道", expected, String::equals);
      case STEPS -> steps(expected);
      case CITATIONS -> compare("出处", expected, String::equals);
      case HOLDS -> compare("算数的说法", expected, String::contains);
      case TEXT, NOT_TEXT -> expected.items().forEach(item -> text(item, expected.part()));
      case ASKED -> asked(expected.items());
    }
  }

  private void headline(Expectation expected) {
    String headline = result.headline();
    for (String piece : expected.items()) {
      if (expected.exactly() ? !headline.equals(piece) : !headline.contains(piece)) {
        String should = expected.exactly() ? "」，应是「" : "」，里面应有「";
        found.add("第一句是「" + headline + should + piece + "」");
      }
    }
  }

  private void compare(String what, Expectation expected, BiPredicate<String, String> fits) {
    List<String> actual = actual(expected.part(), result);
    String all = "；有的是 " + listed(actual);
    for (String item : expected.items()) {
      if (actual.stream().noneMatch(one -> fits.test(one, item))) {
        found.add("缺" + what + " " + item + all);
      }
    }
    List<String> others = new ArrayList<>(expected.exactly() ? actual : List.of());
    others.removeIf(one -> expected.items().stream().anyMatch(item -> fits.test(one, item)));
    if (!others.isEmpty()) {
      found.add("多了" + what + " " + listed(others) + "；只应有 " + listed(expected.items()));
    }
  }

  private static String listed(List<String> items) {
    return items.isEmpty() ? "（没有）" : String.join("、", items);
  }

  /** Looks for each step after the one found before; exactly: each must be the very next. */
  private void steps(Expectation expected) {
    int all = result.steps().size();
    int next = 0;
    for (String item : expected.items()) {
      int at = find(item, next, expected.exactly() ? Math.min(next + 1, all) : all);
      if (at < 0) {
        int elsewhere = find(item, 0, all);
        String what =
            elsewhere < 0 ? "缺步骤 " + item : "步骤的先后不对：" + item + " 是第 " + (elsewhere + 1) + " 步";
        found.add(what + "；有的是 " + listedSteps());
        return;
      }
      next = at + 1;
    }
    if (expected.exactly() && next < all) {
      found.add("多了步骤：只应有 " + next + " 步；有的是 " + listedSteps());
    }
  }

  /** The index of the step that is meant by its id, its number or a piece of its text; else -1. */
  private int find(String item, int from, int to) {
    for (int i = from; i < to; i++) {
      Statement step = result.steps().get(i);
      boolean number = item.length() <= 2 && item.equals(String.valueOf(i + 1));
      if (number || step.id().equals(item) || !isNumber(item) && step.text().contains(item)) {
        return i;
      }
    }
    return -1;
  }

  /** Tells whether it can only be the number of a step: no more than two digits. */
  private static boolean isNumber(String item) {
    return item.length() <= 2 && item.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private String listedSteps() {
    List<String> listed = new ArrayList<>();
    for (Statement step : result.steps()) {
      listed.add((listed.size() + 1) + " " + named(step, "…"));
    }
    return listed(listed);
  }

  /** The id of a step, or else the beginning of its text. */
  private static String named(Statement step, String cut) {
    String text = step.text();
    boolean whole = text.codePointCount(0, text.length()) <= SHORT;
    String begin = whole ? text : text.substring(0, text.offsetByCodePoints(0, SHORT)) + cut;
    return step.id().isEmpty() ? begin : step.id();
  }

  private void text(String piece, Part part) {
    List<String> said = actual(part, result);
    if (part == Part.TEXT) {
      if (!String.join("\n", said).contains(piece)) {
        found.add("答案里没有「" + piece + "」");
      }
    } else {
      said.stream()
          .filter(one -> one.contains(piece))
          .findFirst()
          .ifPresent(one -> found.add("答案里不该有「" + piece + "」，有这一句：" + one));
    }
  }

  private void asked(List<String> expected) {
    if (expected.equals(asked)) {
      return;
    }
    int same = 0;
    while (same < Math.min(asked.size(), expected.size())
        && asked.get(same).equals(expected.get(same))) {
      same++;
    }
    found.add("问了 " + String.join("、", asked) + "；应问 " + String.join("、", expected));
    String actual = same < asked.size() ? asked.get(same) : "没有再问";
    String wanted = same < expected.size() ? expected.get(same) : "不再问";
    found.add("从第 " + (same + 1) + " 问起不同：实际 " + actual + "，应是 " + wanted);
  }

  private static List<String> citations(Result result) {
    List<String> citations = new ArrayList<>();
    for (Result.CitedSource cited : result.sources()) {
      cited.claims().forEach(claim -> citations.add(cited.source().id() + "#" + claim.id()));
    }
    return citations;
  }

  /** Everything that the answer says, text by text. */
  private static List<String> said(Result result) {
    List<String> said = new ArrayList<>(List.of(result.headline(), result.askOffice()));
    Stream.of(result.reasons(), result.steps(), result.times(), result.cautions())
        .forEach(list -> list.forEach(one -> said.add(one.text())));
    result
        .materials()
        .forEach(one -> said.addAll(List.of(one.material().name(), one.when(), one.note())));
    result.channels().forEach(one -> said.add(one.channel().name() + one.channel().detail()));
    for (Dispute dispute : result.disputes()) {
      dispute.sides().forEach(side -> said.add(side.text()));
      said.add(dispute.advice());
    }
    result.notes().forEach(one -> said.add(one.note().text()));
    return said;
  }
}
