package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Blanks;
import dev.yibao.model.Body;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.List;

/**
 * The body of an outcome or of an overlay.
 *
 * @param outcome {@code FLOW/ID} of the outcome, which a region may name without there being one
 * @param at the location of the outcome or of the overlay
 */
record Owned(String outcome, Location at, Body body) {

  static Owned of(Overlay overlay) {
    return new Owned(overlay.outcome(), overlay.at(), overlay.body());
  }

  /** The id of the flow of the outcome. */
  String flow() {
    return Outcome.flowOf(outcome);
  }

  /** The questions whose answers the sentence to say repeats. */
  List<QuestionName> blanks(Library library) {
    return Blanks.in(body.askOffice()).stream()
        .map(blank -> library.questionName(blank, flow()))
        .toList();
  }

  /** Where all of it that may be shared stands. */
  List<Location> pieces() {
    List<Location> pieces = new ArrayList<>();
    body.statements().forEach(one -> pieces.add(one.at()));
    body.disputes().forEach(one -> pieces.add(one.at()));
    body.channels().forEach(one -> pieces.add(one.at()));
    return pieces;
  }

  /** The location of a piece, or of all where the piece stands in the file of the shared ones. */
  Location own(Location piece) {
    return piece.file().equals(at.file()) ? piece : at;
  }
}
