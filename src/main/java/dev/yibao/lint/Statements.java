package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Part;
import dev.yibao.model.Region;
import java.util.ArrayList;
import java.util.List;

/** Everything in a library that says something and must say what it rests on. */
final class Statements {

  private final List<Statement> found = new ArrayList<>();

  private Statements() {}

  /**
   * A statement.
   *
   * @param owner {@code FLOW/OUTCOME} it belongs to; empty for catalogues
   * @param mustCite whether it must cite something or say why not
   */
  record Statement(
      String owner,
      String text,
      Basis basis,
      List<Condition> conditions,
      boolean mustCite,
      Location at) {}

  /**
   * A body with its owner.
   *
   * @param owner {@code FLOW/OUTCOME}
   */
  record Owned(String owner, Body body) {}

  /** Every statement of flows, regions and catalogues. */
  static List<Statement> of(Library library) {
    Statements statements = new Statements();
    for (Owned owned : bodies(library)) {
      statements.add(owned.owner(), owned.body());
    }
    for (Region region : regions(library)) {
      for (Overlay overlay : region.overlays().values()) {
        statements.parts(overlay.outcome(), overlay.notes());
      }
    }
    statements.catalogues(library);
    return statements.found;
  }

  /** The bodies of all outcomes, then of all that regions say about them. */
  static List<Owned> bodies(Library library) {
    List<Owned> bodies = new ArrayList<>();
    for (Flow flow : flows(library)) {
      for (Outcome outcome : flow.outcomes().values()) {
        bodies.add(new Owned(outcome.key(), outcome.body()));
      }
    }
    for (Region region : regions(library)) {
      for (Overlay overlay : region.overlays().values()) {
        bodies.add(new Owned(overlay.outcome(), overlay.body()));
      }
    }
    return bodies;
  }

  /** All flows that can be read. */
  static List<Flow> flows(Library library) {
    return library.flowIds().stream().map(library::flow).filter(flow -> flow != null).toList();
  }

  /** All regions that can be read. */
  static List<Region> regions(Library library) {
    return library.regionIds().stream()
        .map(library::region)
        .filter(region -> region != null)
        .toList();
  }

  private void add(String owner, Body body) {
    parts(owner, body.reasons());
    parts(owner, body.steps());
    parts(owner, body.times());
    parts(owner, body.cautions());
    for (MaterialUse use : body.materials()) {
      found.add(new Statement(owner, use.note(), use.basis(), use.conditions(), false, use.at()));
    }
    body.channels()
        .forEach(
            use ->
                found.add(new Statement(owner, "", Basis.NONE, use.conditions(), false, use.at())));
    for (Dispute dispute : body.disputes()) {
      found.add(
          new Statement(
              owner, dispute.advice(), Basis.NONE, dispute.conditions(), false, dispute.at()));
      for (Dispute.Side side : dispute.sides()) {
        found.add(new Statement(owner, side.text(), side.basis(), List.of(), true, side.at()));
      }
    }
  }

  private void parts(String owner, List<Part> parts) {
    for (Part part : parts) {
      found.add(
          new Statement(owner, part.text(), part.basis(), part.conditions(), true, part.at()));
    }
  }

  private void catalogues(Library library) {
    library.materialIds().stream()
        .map(library::material)
        .forEach(
            material ->
                found.add(
                    new Statement(
                        "", material.name(), material.basis(), List.of(), true, material.at())));
    library.channelIds().stream()
        .map(library::channel)
        .forEach(
            channel ->
                found.add(
                    new Statement(
                        "", channel.name(), channel.basis(), List.of(), true, channel.at())));
  }
}
