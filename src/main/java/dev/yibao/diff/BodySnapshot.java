package dev.yibao.diff;

import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes down the lines that outcomes say, and that regions say of them. */
final class BodySnapshot {

  private final Library library;
  private final List<Item> items = new ArrayList<>();
  private final Set<Item> sources = new LinkedHashSet<>();

  private BodySnapshot(Library library) {
    this.library = library;
  }

  static List<Item> of(Library library, Outcome outcome) {
    BodySnapshot snapshot = new BodySnapshot(library);
    snapshot.head(outcome.verdict(), outcome.headline());
    snapshot.body(outcome.body());
    snapshot.borrowed(outcome);
    for (RelatedFlow next : outcome.next()) {
      snapshot.items.add(Item.of(Field.NEXT, next.flow() + "：" + next.why()));
    }
    return snapshot.all();
  }

  static List<Item> of(Library library, Overlay overlay) {
    BodySnapshot snapshot = new BodySnapshot(library);
    snapshot.head(overlay.verdict(), overlay.headline());
    snapshot.statements(Field.NOTES, overlay.notes());
    overlay.drop().forEach(id -> snapshot.items.add(Item.of(Field.DROP, id)));
    snapshot.body(overlay.body());
    return snapshot.all();
  }

  private List<Item> all() {
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
    statements(Field.REASONS, body.reasons());
    statements(Field.STEPS, body.steps());
    materials(body.materials());
    for (ChannelUse use : body.channels()) {
      items.add(Item.of(Field.CHANNELS, use.id(), use.conditions()));
    }
    statements(Field.TIMES, body.times());
    statements(Field.CAUTIONS, body.cautions());
    body.disputes().forEach(this::dispute);
    if (!body.askOffice().isEmpty()) {
      items.add(Item.of(Field.ASK_OFFICE, body.askOffice()));
    }
  }

  private void statements(Field field, List<Statement> statements) {
    for (Statement one : statements) {
      items.add(Item.of(field, one.text(), one.conditions()));
      cite(one.basis(), one.conditions());
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

  /** The materials of the outcome that this one takes them from. */
  private void borrowed(Outcome outcome) {
    List<Outcome> lenders = library.withLenders(outcome);
    Outcome owner = lenders.get(lenders.size() - 1);
    if (owner != outcome) {
      for (MaterialUse use : owner.body().materials()) {
        items.add(material(use).asBorrowed());
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
