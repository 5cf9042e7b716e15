package dev.yibao.lint.mutants;

import dev.yibao.engine.Mismatch;
import dev.yibao.engine.Result;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.ScenarioText;
import dev.yibao.model.Expectation;
import dev.yibao.model.Expectation.Part;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what a scenario would have to say to notice a change; each was tried. */
final class Remedies {

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

  private final Library library;
  private final List<Passed> passed;

  Remedies(Library library, List<Passed> passed) {
    this.library = library;
    this.passed = passed;
  }

  /** What to write against a mutant that nothing notices; null when nothing is known. */
  Remedy of(Mutant mutant, Library changed) {
    Set<String> touches = mutant.touches();
    for (Passed one : passed) {
      Remedy remedy =
          Collections.disjoint(one.touches(), touches)
              ? null
              : mutant.kind() == Kind.LABEL
                  ? label(one, touches, changed)
                  : expectation(one, changed);
      if (remedy != null) {
        return remedy;
      }
    }
    for (Scenario scenario : mutant.detours(library)) {
      Passed added = Passed.of(library, scenario);
      Scenario holding = added == null ? null : holding(added, changed);
      if (holding != null) {
        return new Remedy(holding, "", ScenarioText.of(List.of(holding), 2));
      }
    }
    return null;
  }

  private Remedy expectation(Passed one, Library changed) {
    Expectation missing = missing(one, changed);
    return missing == null
        ? null
        : new Remedy(one.scenario(), "expect", ScenarioText.of(missing) + "\n");
  }

  /** The scenario, by itself or with another expectation, if it then notices the change. */
  private Scenario holding(Passed added, Library changed) {
    if (Passed.fails(changed, added.scenario())) {
      return added.scenario();
    }
    Expectation missing = missing(added, changed);
    return missing == null ? null : expecting(added.scenario(), missing);
  }

  /** Answers that name the option by its label. */
  private Remedy label(Passed one, Set<String> touches, Library changed) {
    for (Question question : one.result().answers().stream().map(any -> any.question()).toList()) {
      String name = question.name().in(one.scenario().flow());
      List<String> given = one.scenario().answers().get(name);
      if (given == null || !touches.contains(Passed.name(question))) {
        continue;
      }
      List<String> labels = new ArrayList<>();
      for (String value : given) {
        Option option = question.option(value);
        labels.add(option == null ? value : option.label());
      }
      Map<String, List<String>> answers = new LinkedHashMap<>(one.scenario().answers());
      answers.put(name, labels);
      Object read = Parts.with(one.scenario(), "answers", answers);
      if (notices((Scenario) read, changed)) {
        return new Remedy(one.scenario(), "answers", ScenarioText.answer(name, labels) + "\n");
      }
    }
    return null;
  }

  /** The first expectation that holds here and not in the changed library; null when none does. */
  private Expectation missing(Passed one, Library changed) {
    Scenario scenario = one.scenario();
    Result now = ScenarioRun.result(changed, changed.flow(scenario.flow()), scenario);
    for (Part part : now == null ? List.<Part>of() : PARTS) {
      List<String> here = Mismatch.actual(part, one.result());
      List<String> there = Mismatch.actual(part, now);
      if (!here.equals(there)) {
        Expectation expectation =
            switch (part) {
              case TEXT -> pieces(scenario, part, Excerpt.of(here, there));
              case NOT_TEXT -> pieces(scenario, part, Excerpt.of(there, here));
              default -> new Expectation(part, here, true);
            };
        if (notices(expecting(scenario, expectation), changed)) {
          return expectation;
        }
      }
    }
    return null;
  }

  /** Pieces of text beside those that the scenario expects already. */
  private static Expectation pieces(Scenario scenario, Part part, List<String> more) {
    List<String> pieces = new ArrayList<>();
    for (Expectation one : scenario.expected().parts()) {
      pieces.addAll(one.part() == part ? one.items() : List.of());
    }
    pieces.addAll(more);
    return new Expectation(part, pieces, false);
  }

  private boolean notices(Scenario scenario, Library changed) {
    return !Passed.fails(library, scenario) && Passed.fails(changed, scenario);
  }

  private static Scenario expecting(Scenario scenario, Expectation expectation) {
    Scenario.Expected expected = scenario.expected();
    List<Expectation> parts = new ArrayList<>(expected.parts());
    parts.removeIf(one -> one.part() == expectation.part());
    parts.add(expectation);
    return (Scenario) Parts.with(scenario, "expected", Parts.with(expected, "parts", parts));
  }
}
