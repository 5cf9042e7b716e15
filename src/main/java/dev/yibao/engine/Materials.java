package dev.yibao.engine;

import dev.yibao.model.Basis;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Makes the list of papers to bring. */
final class Materials {

  private final Library library;
  private final Path path;
  private final List<Region> places;
  private final Bibliography cited;

  /**
   * @param places where the person is insured and what stands above it, nearest first
   * @param cited what the rest of the answer cites
   */
  Materials(Library library, Path path, List<Region> places, Bibliography cited) {
    this.library = library;
    this.path = path;
    this.places = places;
    this.cited = cited;
  }

  /**
   * The papers of an outcome: its own, or those of the outcome that it takes them from. For the
   * latter, a paper whose question was not asked on this way is kept and says when it is needed.
   *
   * @param own the outcome's own list with the region applied
   */
  List<Result.NeededMaterial> of(Outcome outcome, List<MaterialUse> own) {
    Set<String> seen = new LinkedHashSet<>();
    Outcome owner = outcome;
    while (owner.materialsOf() != null && seen.add(owner.key())) {
      owner = borrowed(owner.materialsOf());
    }
    boolean lent = owner != outcome;
    List<MaterialUse> uses = new ArrayList<>(lent ? withRegion(owner) : own);
    if (lent) {
      uses.addAll(own);
    }
    List<Result.NeededMaterial> needed = new ArrayList<>();
    for (MaterialUse use : uses) {
      String when = lent ? unasked(use) : "";
      if (ResultBuilder.holds(use.conditions(), path) || !when.isEmpty()) {
        needed.add(needed(use, use.when().isEmpty() ? when : use.when()));
      }
    }
    return needed;
  }

  private Outcome borrowed(Target target) {
    Flow flow = ResultBuilder.found(library.flow(target.flow()), "流程", target.flow(), target.at());
    return ResultBuilder.found(
        flow.outcomes().get(target.id()), "结论", target.toString(), target.at());
  }

  private List<MaterialUse> withRegion(Outcome owner) {
    var body = owner.body();
    for (int i = places.size() - 1; i >= 0; i--) {
      Overlay overlay = places.get(i).overlays().get(owner.key());
      if (overlay != null) {
        body = Overlays.apply(body, overlay);
      }
    }
    return body.materials();
  }

  private Result.NeededMaterial needed(MaterialUse use, String when) {
    Material material = ResultBuilder.found(library.material(use.id()), "材料", use.id(), use.at());
    String note = use.note().isEmpty() ? material.note() : use.note();
    Basis basis = use.basis().isMissing() ? cited.bearing(material.basis()) : use.basis();
    return new Result.NeededMaterial(material, when, note, basis);
  }

  /** In which case a paper is needed, if that is a question that was not asked; else empty. */
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
    Question question = asked(condition);
    List<String> labels = new ArrayList<>();
    for (String id : condition.options()) {
      Option option = question == null ? null : question.option(id);
      labels.add(option == null ? id : option.label());
    }
    return labels;
  }

  private Question asked(Condition condition) {
    if (condition.question().isShared()) {
      return library.sharedQuestion(condition.question().id());
    }
    Flow flow = library.flow(condition.question().flow());
    return flow == null ? null : flow.questions().get(condition.question().id());
  }
}
