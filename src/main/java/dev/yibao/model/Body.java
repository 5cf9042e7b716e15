package dev.yibao.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The statements of an outcome below its headline. Lists are in the order of the flow file.
 *
 * @param reasons why the verdict is what it is
 * @param steps what to do, in this order
 * @param materials what to bring, the sure ones first
 * @param channels where to turn
 * @param times how long things take
 * @param cautions what to mind
 * @param disputes where the sources disagree
 * @param askOffice the sentence to read out at the counter or on the phone; may be empty
 */
public record Body(
    List<Statement> reasons,
    List<Statement> steps,
    List<MaterialUse> materials,
    List<ChannelUse> channels,
    List<Statement> times,
    List<Statement> cautions,
    List<Dispute> disputes,
    String askOffice) {

  /** Nothing at all. */
  public static final Body EMPTY =
      new Body(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), "");

  public Body {
    reasons = List.copyOf(reasons);
    steps = List.copyOf(steps);
    materials = List.copyOf(materials);
    channels = List.copyOf(channels);
    times = List.copyOf(times);
    cautions = List.copyOf(cautions);
    disputes = List.copyOf(disputes);
  }

  /** The reasons, steps, times and cautions, one after the other. */
  public List<Statement> statements() {
    List<Statement> statements = new ArrayList<>(reasons);
    statements.addAll(steps);
    statements.addAll(times);
    statements.addAll(cautions);
    return statements;
  }
}
