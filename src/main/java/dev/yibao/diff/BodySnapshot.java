package dev.yibao.diff;

import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Period;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Takes down the lines that outcomes say, and that regions say of them. */
final class BodySnapshot {

  private final Side side;

  /** What is said before each line: the day from which it holds. */
  private String since = "";

  private final List<Item> items = new ArrayList<>();
  private final Set<Item> sources = new LinkedHashSet<>();

  private BodySnapshot(Side side) {
    this.side = side;
  }

  static List<Item> of(Side side, Outcome outcome) {
    BodySnapshot snapshot = new BodySnapshot(side);
    EffectiveOutcome effective = side.effective(outcome);
    snapshot.head(effective.verdict(), effective.headline());
    snapshot.body(side.body(outcome));
    snapshot.borrowed(outcome);
    for (RelatedFlow next : outcome.next()) {
      snapshot.add(Field.NEXT, next.flow() + "：" + next.why());
    }
    if (side.day() == null) {
      outcome.changes().forEach(snapshot::overlay);
    }
    return snapshot.all();
  }

  static List<Item> of(Side side, Overlay overlay) {
    BodySnapshot snapshot = new BodySnapshot(side);
    for (Overlay one : overlay.withChanges()) {
      if (side.has(new Period(one.from(), null))) {
        snapshot.overlay(one);
      }
    }
    return snapshot.all();
  }

  private void overlay(Overlay overlay) {
    boolean dated = side.day() == null && overlay.from() != null;
    since = dated ? overlay.from() + " 起：" : "";
    head(overlay.verdict(), overlay.headline());
    statements(Field.NOTES, overlay.notes());
    overlay.drop().forEach(id -> add(Field.DROP, id));
    body(overlay.body());
  }

  private void add(Field field, String text) {
    items.add(Item.of(field, since + text));
  }

  /** Adds a line for certain people, if it is there at all. */
  private void add(Item item, Period period) {
    String text = since + item.text();
    if (side.day() == null && !period.equals(Period.ALWAYS)) {
      text += "（" + period + "）";
    }
    if (side.has(period)) {
      items.add(new Item(item.field(), text, item.cases(), item.borrowed()));
    }
  }

  private List<Item> all() {
    items.addAll(sources);
    return items;
  }

  private void head(Verdict verdict, String headline) {
    if (verdict != null) {
      add(Field.VERDICT, verdict.label());
    }
    if (!headline.isEmpty()) {
      add(Field.HEADLINE, headline);
    }
  }

  private void body(Body body) {
    statements(Field.REASONS, body.reasons());
    statements(Field.STEPS, body.steps());
    materials(body.materials());
    for (ChannelUse use : body.channels()) {
      add(Item.of(Field.CHANNELS, use.id(), use.conditions()), use.period());
    }
    statements(Field.TIMES, body.times());
    statements(Field.CAUTIONS, body.cautions());
    body.disputes().forEach(this::dispute);
    if (!body.askOffice().isEmpty()) {
      add(Field.ASK_OFFICE, body.askOffice());
    }
  }

  private void statements(Field field, List<Statement> statements) {
    for (Statement one : statements) {
      add(Item.of(field, one.text(), one.conditions()), one.period());
      cite(one.basis(), one);
    }
  }

  private void materials(List<MaterialUse> uses) {
    for (MaterialUse use : uses) {
      add(material(use), use.period());
      cite(use.basis(), use);
    }
  }

  private static Item material(MaterialUse use) {
    String when = use.when().isEmpty() ? "" : "（" + use.when() + "）";
    String note = use.note().isEmpty() ? "" : "：" + use.note();
    return Item.of(Field.MATERIALS, use.id() + when + note, use.conditions());
  }

  /** The materials of the outcome that this one takes them from. */
  private void borrowed(Outcome outcome) {
    List<Outcome> lenders = side.library().withLenders(outcome);
    Outcome owner = lenders.get(lenders.size() - 1);
    if (owner != outcome && owner.materialsOf() == null) {
      for (MaterialUse use : side.body(owner).materials()) {
        add(material(use).asBorrowed(), use.period());
        cite(use.basis(), use);
      }
    }
  }

  private void dispute(Dispute dispute) {
    List<String> sides = new ArrayList<>();
    for (Dispute.Side side : dispute.sides()) {
      sides.add(side.text() + (side.holds() ? "（按这个办）" : ""));
      cite(side.basis(), dispute);
    }
    String text = String.join(" / ", sides) + " 怎么办：" + dispute.advice();
    add(Item.of(Field.DISPUTES, text, dispute.conditions()), dispute.period());
  }

  private void cite(Basis basis, Conditional piece) {
    List<Condition> conditions = piece.conditions();
    if (!side.has(piece.period())) {
      return;
    }
    basis
        .citations()
        .forEach(one -> sources.add(Item.of(Field.SOURCES, one.toString(), conditions)));
    if (!basis.uncited().isEmpty()) {
      sources.add(Item.of(Field.SOURCES, "没有出处：" + basis.uncited(), conditions));
    }
  }
}
