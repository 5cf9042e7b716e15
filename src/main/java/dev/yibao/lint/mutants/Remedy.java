package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Labels;
import dev.yibao.engine.Mismatch;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.lint.ScenarioText;
import dev.yibao.model.Expectation;
import dev.yibao.model.Expectation.Part;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lines to paste so that a change is noticed.
 *
 * @param at the scenario that they belong to; no location where they are a whole one
 * @param name what that is called
 * @param under the key of the scenario that they belong under; empty where they are a whole one
 * @param text the lines, each ended by a line feed
 */
record Remedy(Location at, String name, String under, String text) {

  /** The parts of an answer to hold, that which says most in a word first. */
  private static final List<Part> PARTS =
      List.of(
          Part.MATERIALS,
          Part.CHANNELS,
          Part.STEPS,
          Part.HOLDS,
          Part.HEADLINE,
          Part.TEXT,
          Part.NOT_TEXT,
          Part.CITATIONS);

  private static final int AROUND = 8;

  /** What a scenario that passes in both libraries must say to tell them apart; null if nothing. */
  static Remedy in(Passed one, Library library, Library changed) {
    Scenario scenario = one.scenario();
    Result there = Passed.run(changed, scenario).result();
    if (there != null && there.verdict() != one.result().verdict()) {
      String line = "verdict: " + one.result().verdict().id() + "\n";
      return new Remedy(scenario.at(), scenario.name(), "expect", line);
    }
    Scenario telling = telling(one, library, changed);
    if (telling == null) {
      return byLabel(one, library, changed);
    }
    List<Expectation> parts = telling.expected().parts();
    String line = ScenarioText.of(parts.get(parts.size() - 1)) + "\n";
    return new Remedy(scenario.at(), scenario.name(), "expect", line);
  }

  /** The answer that would have to be given as people read it; null if that changes nothing. */
  private static Remedy byLabel(Passed one, Library library, Library changed) {
    Scenario scenario = one.scenario();
    for (Response answer : one.result().answers()) {
      String name = answer.question().name().in(scenario.flow());
      List<String> labels = new ArrayList<>();
      answer.values().forEach(id -> labels.add(Labels.label(answer.question(), id, library)));
      Map<String, List<String>> answers = new LinkedHashMap<>(scenario.answers());
      if (answers.replace(name, labels) != null && !labels.isEmpty()) {
        Scenario read = Place.with(scenario, "answers", answers);
        if (Passed.passes(library, read) && !Passed.passes(changed, read)) {
          String line = ScenarioText.answer(name, labels) + "\n";
          return new Remedy(scenario.at(), scenario.name(), "answers", line);
        }
      }
    }
    return null;
  }

  /** The whole of a scenario that there is not yet, if it can tell them apart; else null. */
  static Remedy with(Passed one, Library library, Library changed) {
    boolean asItIs = !Passed.passes(changed, one.scenario());
    Scenario telling = asItIs ? one.scenario() : telling(one, library, changed);
    return telling == null
        ? null
        : new Remedy(Location.NONE, telling.name(), "", ScenarioText.of(List.of(telling), 2));
  }

  private static Scenario telling(Passed one, Library library, Library changed) {
    Result result = Passed.run(changed, one.scenario()).result();
    for (Part part : result == null ? List.<Part>of() : PARTS) {
      List<String> here = Mismatch.actual(part, one.result());
      List<String> there = Mismatch.actual(part, result);
      if (!here.equals(there)) {
        Scenario telling = expecting(one.scenario(), part, here, there);
        if (Passed.passes(library, telling) && !Passed.passes(changed, telling)) {
          return telling;
        }
      }
    }
    return null;
  }

  private static Scenario expecting(
      Scenario scenario, Part part, List<String> here, List<String> there) {
    List<Expectation> parts = new ArrayList<>(scenario.expected().parts());
    List<String> items = new ArrayList<>();
    if (part.takesExactly()) {
      items.addAll(here);
    } else {
      parts.stream().filter(one -> one.part() == part).forEach(one -> items.addAll(one.items()));
      items.addAll(part == Part.TEXT ? excerpt(here, there) : excerpt(there, here));
    }
    parts.removeIf(one -> one.part() == part);
    parts.add(new Expectation(part, items, part.takesExactly()));
    return Place.with(scenario, "expected", Place.with(scenario.expected(), "parts", parts));
  }

  /** A piece of the first text that only the first list has, around what sets it apart. */
  private static List<String> excerpt(List<String> texts, List<String> others) {
    List<String> own = new ArrayList<>(texts);
    own.removeAll(others);
    List<String> there = new ArrayList<>(others);
    there.removeAll(texts);
    if (own.isEmpty()) {
      return List.of();
    }
    String text = own.get(0);
    String other = there.isEmpty() ? "" : there.get(0);
    int same = 0;
    while (same < Math.min(text.length(), other.length())
        && text.charAt(same) == other.charAt(same)) {
      same++;
    }
    int from = text.offsetByCodePoints(same, -Math.min(AROUND, text.codePointCount(0, same)));
    int left = text.codePointCount(from, text.length());
    int to = text.offsetByCodePoints(from, Math.min(3 * AROUND, left));
    return List.of(text.substring(from, to).strip());
  }
}
