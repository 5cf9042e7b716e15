package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A worked case: a person's situation and the answer that it must get.
 *
 * @param flow the flow it is walked through
 * @param name the situation in a line
 * @param answers what is answered, by the names that scripts use, in the order of the file
 * @param region where the person is insured; empty when it is not said
 * @param asOf the day as of which it is asked; null for the flow's review day
 * @param expected what must come out
 * @param places where the scenario file has each answer, by what {@code answers} calls it
 * @param at where the scenario file has it
 */
public record Scenario(
    String flow,
    String name,
    Map<String, List<String>> answers,
    String region,
    LocalDate asOf,
    Expected expected,
    Map<String, Location> places,
    Location at) {

  public Scenario {
    places = Map.copyOf(places);
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }

  /**
   * The result that a scenario must get.
   *
   * @param outcome {@code FLOW/ID}
   * @param verdict the verdict; null when any will do
   * @param parts what else must come out, by parts of the answer
   */
  public record Expected(String outcome, Verdict verdict, List<Expectation> parts) {

    public Expected {
      parts = List.copyOf(parts);
    }
  }
}
