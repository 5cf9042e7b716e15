package dev.yibao.graph;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Path;
import dev.yibao.model.Flow;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.List;

/**
 * Where given answers lead inside one flow.
 *
 * @param cards the keys of the cards on the way, first to last
 * @param values what was answered at each but the last, as {@link Edge#value} has it
 */
public record HighlightedPath(List<String> cards, List<String> values) {

  /** The trail of somebody who gave no answers. */
  public static final HighlightedPath NONE = new HighlightedPath(List.of(), List.of());

  public HighlightedPath {
    cards = List.copyOf(cards);
    values = List.copyOf(values);
  }

  /**
   * Follows answers through a flow, as far as they go and no further than to another flow.
   *
   * @param path the answers, as a walk of the flow left them
   */
  public static HighlightedPath of(Flow flow, Interview interview, Path path) {
    List<String> cards = new ArrayList<>();
    List<String> values = new ArrayList<>();
    Target here = flow.start();
    while (!cards.contains(here.toString())) {
      cards.add(here.toString());
      Question question = here.flow().equals(flow.id()) ? flow.questions().get(here.id()) : null;
      List<String> given = question == null ? null : path.valuesOf(question.name());
      if (given == null) {
        return new HighlightedPath(cards, values);
      }
      values.add(value(question, given, interview));
      here = interview.branch(question, given);
    }
    return new HighlightedPath(cards, values);
  }

  private static String value(Question question, List<String> given, Interview interview) {
    if (question.type().hasBands()) {
      return interview.band(question, given.get(0)).range();
    }
    if (question.otherwise() != null && !question.isRegion()) {
      return "";
    }
    Option taken = interview.option(question, given.get(0));
    return taken == null ? Region.OTHER : taken.id();
  }

  boolean passes(String card) {
    return cards.contains(card);
  }

  boolean endsAt(String card) {
    return !cards.isEmpty() && cards.get(cards.size() - 1).equals(card);
  }

  boolean takes(String card, String value) {
    int place = cards.indexOf(card);
    return place >= 0 && place < values.size() && values.get(place).equals(value);
  }
}
