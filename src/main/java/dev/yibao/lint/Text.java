package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * A text that people read.
 *
 * @param role what it is in an answer or a dialogue
 * @param text what it says; may be empty
 * @param piece the piece of a flow file that has it
 * @param key the key in the piece
 */
record Text(Role role, String text, Location piece, String key) {

  /**
   * The kinds of texts. Their limits, in characters, are those of a screen of 80 cells by 24 lines,
   * on which 37 Chinese characters stand beside a number or a margin.
   */
  enum Role {
    /** Labels, hints, titles, summaries: they stand in one line beside a number or a name. */
    LABEL(25),
    /** The note of a material: it stands in two lines. */
    NOTE(50),
    /** Questions, which are read at a glance. */
    ASK(40),
    /** Headlines and advice: they stand in two lines. */
    HEADLINE(50),
    /** Every other text: it leaves room for the options below it, or for the rest of an answer. */
    STATEMENT(80),
    /** What a source says, which is no part of an answer. */
    CLAIM(Integer.MAX_VALUE);

    /** As many characters as it may have. */
    final int limit;

    Role(int limit) {
      this.limit = limit;
    }

    /** Tells whether it is a whole sentence. */
    boolean isSentence() {
      return this != LABEL && this != NOTE;
    }
  }

  /** The texts of all flows, regions and sources. */
  static List<Text> all(Corpus content) {
    List<Text> found = new ArrayList<>();
    for (Flow flow : content.flows()) {
      found.add(new Text(Role.LABEL, flow.title(), flow.at(), "title"));
      found.add(new Text(Role.LABEL, flow.summary(), flow.at(), "summary"));
    }
    content.questions().stream()
        .filter(question -> !question.name().isShared())
        .forEach(question -> add(question, found));
    content.library().sharedQuestions().values().forEach(question -> add(question, found));
    for (Outcome outcome : content.outcomes().values()) {
      found.add(new Text(Role.HEADLINE, outcome.headline(), outcome.at(), "headline"));
    }
    content.bodies().forEach(owned -> add(owned, found));
    for (Overlay overlay : content.overlays()) {
      found.add(new Text(Role.HEADLINE, overlay.headline(), overlay.at(), "headline"));
      add(overlay.notes(), found);
    }
    for (Source source : content.sources()) {
      source.claims().values().stream()
          .map(claim -> new Text(Role.CLAIM, claim.says(), claim.at(), "says"))
          .forEach(found::add);
    }
    return found;
  }

  private static void add(Question question, List<Text> found) {
    found.add(new Text(Role.ASK, question.ask(), question.at(), "ask"));
    found.add(new Text(Role.STATEMENT, question.why(), question.at(), "why"));
    for (Option option : question.options()) {
      found.add(new Text(Role.LABEL, option.label(), option.at(), "label"));
      found.add(new Text(Role.LABEL, option.hint(), option.at(), "hint"));
    }
  }

  private static void add(Owned owned, List<Text> found) {
    add(owned.body().statements(), found);
    for (MaterialUse use : owned.body().materials()) {
      found.add(new Text(Role.LABEL, use.when(), use.at(), "when"));
      found.add(new Text(Role.NOTE, use.note(), use.at(), "note"));
    }
    for (Dispute dispute : owned.body().disputes()) {
      found.add(new Text(Role.HEADLINE, dispute.advice(), dispute.at(), "advice"));
      for (Dispute.Side side : dispute.sides()) {
        found.add(new Text(Role.STATEMENT, side.text(), side.at(), "text"));
      }
    }
    found.add(new Text(Role.STATEMENT, owned.body().askOffice(), owned.at(), "ask-office"));
  }

  private static void add(List<Statement> statements, List<Text> found) {
    for (Statement one : statements) {
      found.add(new Text(Role.STATEMENT, one.text(), one.at(), "text"));
    }
  }
}
