package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Condition;
import dev.yibao.model.Conditional;
import dev.yibao.model.Dispute;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Overlay;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence that a library says, with its basis and the conditions on which it is shown.
 *
 * @param outcome {@code FLOW/ID} that it belongs to; empty for catalogues
 * @param text what it says; empty where only its conditions are of interest
 * @param basis the claims that it rests on, or why there are none
 * @param conditions all must hold for it to be shown
 * @param mustCite whether it must cite something or say why not
 * @param refuted whether it is one side of a dispute in which another holds
 * @param at where it stands
 */
record Assertion(
    String outcome,
    String text,
    Basis basis,
    List<Condition> conditions,
    boolean mustCite,
    boolean refuted,
    Location at) {

  /** Every statement of flows, regions and catalogues. */
  static List<Assertion> of(List<Owned> bodies, List<Overlay> overlays, Library library) {
    List<Assertion> found = new ArrayList<>();
    bodies.forEach(owned -> add(owned.outcome(), owned.body(), found));
    overlays.forEach(overlay -> statements(overlay.outcome(), overlay.notes(), found));
    catalogues(library, found);
    return found;
  }

  private static void add(String outcome, Body body, List<Assertion> found) {
    statements(outcome, body.statements(), found);
    for (MaterialUse use : body.materials()) {
      found.add(shown(outcome, use.when() + " " + use.note(), use.basis(), use, false, use.at()));
    }
    for (ChannelUse use : body.channels()) {
      found.add(shown(outcome, "", Basis.NONE, use, false, use.at()));
    }
    for (Dispute dispute : body.disputes()) {
      found.add(shown(outcome, "", Basis.NONE, dispute, false, dispute.at()));
      for (Dispute.Side side : dispute.sides()) {
        boolean refuted = dispute.isSettled() && !side.holds();
        found.add(
            new Assertion(outcome, side.text(), side.basis(), List.of(), true, refuted, side.at()));
      }
    }
  }

  private static Assertion shown(
      String outcome, String text, Basis basis, Conditional part, boolean mustCite, Location at) {
    return new Assertion(outcome, text, basis, part.conditions(), mustCite, false, at);
  }

  private static void statements(
      String outcome, List<Statement> statements, List<Assertion> found) {
    statements.forEach(
        one -> found.add(shown(outcome, one.text(), one.basis(), one, true, one.at())));
  }

  private static void catalogues(Library library, List<Assertion> found) {
    for (Material material : library.materials().values()) {
      String text = material.note() + " " + material.where();
      found.add(new Assertion("", text, material.basis(), List.of(), true, false, material.at()));
    }
    for (Channel channel : library.channels().values()) {
      String text = channel.name() + " " + channel.detail();
      found.add(new Assertion("", text, channel.basis(), List.of(), true, false, channel.at()));
    }
  }
}
