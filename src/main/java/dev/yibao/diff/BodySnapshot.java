package dev.yibao.diff;

import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Writes down what outcomes say, and what regions say of them. */
final class BodySnapshot {

  private final Library library;
  private final List<Item> items = new ArrayList<>();
  private final Set<Item> sources = new LinkedHashSet<>();

  private BodySnapshot(Library library) {
    this.library = library;
  }

  static List<Item> of(Library library, Outcome outcome) {
    BodySnapshot sheet = new BodySnapshot(library);
    sheet.head(outcome.verdict(), outcome.headline());
    sheet.body(outcome.body());
    sheet.lent(outcome);
    for (RelatedFlow next : outcome.next()) {
      sheet.items.add(Item.of(Field.NEXT, next.flow() + "：" + next.why()));
    }
    return sheet.whole();
  }

  static List<Item> of(Library library, Overlay overlay) {
    BodySnapshot sheet = new BodySnapshot(library);
    sheet.head(overlay.verdict(), overlay.headline());
    sheet.parts(Field.NOTES, overlay.notes());
    overlay.drop().forEach(id -> sheet.items.add(Item.of(Field.DROP, id)));
    sheet.body(overlay.body());
    return sheet.whole();
  }

  private List<Item> whole() {
    items.addAll(sources);
    return items;
  }

  private void head(Verdict verdict, String headline) {
    if (verdict != null) {
      items.add(Item.of(Field.VERDICT, verdict.label()));
    }
    if (!headline.isEmpty()) {
      items.add(Item.of(Field.HEADLINE, headline));
    }
  }

  private void body(Body body) {
    parts(Field.REASONS, body.reasons());
    parts(Field.STEPS, body.steps());
    materials(body.materials());
    for (ChannelUse use : body.channels()) {
      items.add(Item.of(Field.CHANNELS, use.id(), use.conditions()));
    }
    parts(Field.TIMES, body.times());
    parts(Field.CAUTIONS, body.cautions());
    body.disputes().forEach(this::dispute);
    if (!body.askOffice().isEmpty()) {
      items.add(Item.of(Field.ASK_OFFICE, body.askOffice()));
    }
  }

  private void parts(Field field, List<Statement> parts) {
    for (Statement part : parts) {
      items.add(Item.of(field, part.text(), part.conditions()));
      cite(part.basis(), part.conditions());
    }
  }

  private void materials(List<MaterialUse> uses) {
    for (MaterialUse use : uses) {
      items.add(material(use));
      cite(use.basis(), use.conditions());
    }
  }

  private static Item material(MaterialUse use) {
    String when = use.when().isEmpty() ? "" : "（" + use.when() + "）";
    String note = use.note().isEmpty() ? "" : "：" + use.note();
    return Item.of(Field.MATERIALS, use.id() + when + note, use.conditions());
  }

  /** The papers of the outcome that this one takes them from. */
  private void lent(Outcome outcome) {
    Set<String> seen = new HashSet<>();
    Outcome owner = outcome;
    while (owner != null && owner.materialsOf() != null && seen.add(owner.key())) {
      Flow flow = library.flow(owner.materialsOf().flow());
      owner = flow == null ? null : flow.outcomes().get(owner.materialsOf().id());
    }
    if (owner != null && owner != outcome) {
      for (MaterialUse use : owner.body().materials()) {
        items.add(material(use).asLent());
        cite(use.basis(), use.conditions());
      }
    }
  }

  private void dispute(Dispute dispute) {
    List<String> sides = new ArrayList<>();
    for (Dispute.Side side : dispute.sides()) {
      sides.add(side.text() + (side.holds() ? "（按这个办）" : ""));
      cite(side.basis(), dispute.conditions());
    }
    String text = String.join(" / ", sides) + " 怎么办：" + dispute.advice();
    items.add(Item.of(Field.DISPUTES, text, dispute.conditions()));
  }

  private void cite(Basis basis, List<Condition> conditions) {
    basis
        .citations()
        .forEach(one -> sources.add(Item.of(Field.SOURCES, one.toString(), conditions)));
    if (!basis.uncited().isEmpty()) {
      sources.add(Item.of(Field.SOURCES, "没有出处：" + basis.uncited(), conditions));
    }
  }
}
