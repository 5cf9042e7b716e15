package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * A question of a flow and where each answer to it leads.
 *
 * @param flow the flow it stands in
 * @param id its id there
 * @param name its name across flows; differs from flow and id for a shared question
 * @param type what kind of answer it takes
 * @param ask the question as people read it
 * @param why why it is asked and how to find out; may be empty
 * @param options in the order shown; empty for numbers and dates
 * @param bands in rising order; empty unless a number or a date is asked for
 * @param limits what a number or a date may be at all
 * @param otherwise where answers lead that no option or band decides: all of a multiple choice, and
 *     the regions that a question for the region does not name; else null
 * @param at where the flow file has it
 */
public record Question(
    String flow,
    String id,
    QuestionName name,
    QuestionType type,
    String ask,
    String why,
    List<Option> options,
    List<Band> bands,
    Limits limits,
    Target otherwise,
    Location at) {

  public Question {
    options = List.copyOf(options);
    bands = List.copyOf(bands);
  }

  /** {@code FLOW/ID}: where it stands, whatever it is called across flows. */
  public String key() {
    return flow + "/" + id;
  }

  /** Tells whether it asks for the region where one is insured. */
  public boolean isRegion() {
    return name.equals(QuestionName.REGION);
  }

  /** The same question with these options. */
  public Question offering(List<Option> others) {
    return new Question(flow, id, name, type, ask, why, others, bands, limits, otherwise, at);
  }

  /** The option with this id, or null. */
  public Option option(String optionId) {
    for (Option option : options) {
      if (option.id().equals(optionId)) {
        return option;
      }
    }
    return null;
  }

  /** Every target, in the order shown; a question or outcome may occur more than once. */
  public List<Target> targets() {
    List<Target> targets = new ArrayList<>();
    for (Option option : options) {
      if (option.go() != null) {
        targets.add(option.go());
      }
    }
    for (Band band : bands) {
      if (band.go() != null) {
        targets.add(band.go());
      }
    }
    if (otherwise != null) {
      targets.add(otherwise);
    }
    return targets;
  }
}
