package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes the list of materials to bring. */
final class Materials {

  private final Library library;
  private final Path path;
  private final List<Region> chain;
  private final LocalDate asOf;
  private final Bibliography cited;

  /**
   * @param chain the person's region and those it belongs to, nearest first
   * @param asOf the day as of which the answer is to hold
   * @param cited what the rest of the answer cites
   */
  Materials(Library library, Path path, List<Region> chain, LocalDate asOf, Bibliography cited) {
    this.library = library;
    this.path = path;
    this.chain = chain;
    this.asOf = asOf;
    this.cited = cited;
  }

  /**
   * The materials of an outcome: its own, or those of the outcome that it takes them from. For the
   * latter, a material whose question was not asked on this path is kept and says when it is
   * needed.
   *
   * @param own the outcome's own list with the overlays applied
   */
  List<Result.NeededMaterial> of(Outcome outcome, List<MaterialUse> own) {
    List<Outcome> lenders = library.withLenders(outcome);
    Outcome owner = lenders.get(lenders.size() - 1);
    if (owner.materialsOf() != null) {
      check(owner.materialsOf());
    }
    boolean lent = owner != outcome;
    List<MaterialUse> uses =
        new ArrayList<>(lent ? new EffectiveOutcome(owner, chain, asOf).body().materials() : own);
    if (lent) {
      uses.addAll(own);
    }
    List<Result.NeededMaterial> needed = new ArrayList<>();
    for (MaterialUse use : uses) {
      String when = lent ? unasked(use) : "";
      if (Conditions.hold(use.conditions(), path) || !when.isEmpty()) {
        needed.add(needed(use, use.when().isEmpty() ? when : use.when()));
      }
    }
    return needed;
  }

  private void check(Target target) {
    Flow flow = References.found(library.flow(target.flow()), "流程", target.flow(), target.at());
    References.found(flow.outcomes().get(target.id()), "结论", target.toString(), target.at());
  }

  private Result.NeededMaterial needed(MaterialUse use, String when) {
    Material material = References.found(library.material(use.id()), "材料", use.id(), use.at());
    String note = use.note().isEmpty() ? material.note() : use.note();
    Basis basis = use.basis().isMissing() ? cited.bearing(material.basis()) : use.basis();
    return new Result.NeededMaterial(material, when, note, basis);
  }

  /** The case in which a material is needed, if its question was not asked; else empty. */
  private String unasked(MaterialUse use) {
    List<String> cases = new ArrayList<>();
    for (Condition condition : use.conditions()) {
      if (path.valuesOf(condition.question()) == null) {
        cases.addAll(labels(condition));
      }
    }
    return String.join("、", cases);
  }

  private List<String> labels(Condition condition) {
    Question question = library.question(condition.question());
    List<String> labels = new ArrayList<>();
    for (String id : condition.options()) {
      Option option = question == null ? null : question.option(id);
      labels.add(option == null ? id : option.label());
    }
    return labels;
  }
}
