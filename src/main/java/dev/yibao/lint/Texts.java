package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.Dispute;
import dev.yibao.model.Flow;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Statement;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds a text too long for a screen of 80 cells by 24 lines, on which 37 Chinese characters stand
 * beside a number or a margin, or a sentence that breaks off. The guide for authors names the same
 * limits, in characters; a test holds it to them.
 */
final class Texts {

  private static final Pattern ENDED = Pattern.compile("[。！？…；!?][」』”’）)》】]*$");

  /** Labels, hints, titles, summaries: they stand in one line beside a number or a name. */
  static final int LABEL = 25;

  /** Questions, which are read at a glance. */
  static final int ASK = 40;

  /** Headlines, advice, the note of a material: they stand in two lines. */
  static final int HEADLINE = 50;

  /** Every other text: it leaves room for the options below it, or for the rest of an answer. */
  static final int STATEMENT = 80;

  static void tooLong(Corpus content, Findings findings) {
    all(
        content,
        (text, limit, piece, key) -> {
          int length = text.codePointCount(0, text.length());
          if (length > limit) {
            String message = "「" + key + "」有 " + length + " 个字，一屏上不好读（最多 " + limit + " 个）";
            findings.warning(piece, key, message, "写短些，或者拆成几条");
          }
        });
  }

  /** Finds a sentence without a mark at its end, as one has whose end was lost in pasting. */
  static void unended(Corpus content, Findings findings) {
    all(
        content,
        (text, limit, piece, key) -> {
          boolean sentence = limit != LABEL && !key.equals("note") && !text.isEmpty();
          if (sentence && !ENDED.matcher(text).find()) {
            String message = "「" + key + "」这句话末尾没有句号、问号或叹号";
            findings.warning(piece, key, message, "补上；后面要是还有字没抄全，也补上");
          }
        });
  }

  private static void all(Corpus content, Ruler ruler) {
    for (Flow flow : content.flows()) {
      ruler.measure(flow.title(), LABEL, flow.at(), "title");
      ruler.measure(flow.summary(), LABEL, flow.at(), "summary");
    }
    content.questions().stream()
        .filter(question -> !question.name().isShared())
        .forEach(question -> question(question, ruler));
    content.library().sharedQuestions().values().forEach(question -> question(question, ruler));
    for (Outcome outcome : content.outcomes().values()) {
      ruler.measure(outcome.headline(), HEADLINE, outcome.at(), "headline");
    }
    content.bodies().forEach(owned -> body(owned, ruler));
    for (Overlay overlay : content.overlays()) {
      ruler.measure(overlay.headline(), HEADLINE, overlay.at(), "headline");
      statements(overlay.notes(), ruler);
    }
  }

  private static void question(Question question, Ruler ruler) {
    ruler.measure(question.ask(), ASK, question.at(), "ask");
    ruler.measure(question.why(), STATEMENT, question.at(), "why");
    for (Option option : question.options()) {
      ruler.measure(option.label(), LABEL, option.at(), "label");
      ruler.measure(option.hint(), LABEL, option.at(), "hint");
    }
  }

  private static void body(Owned owned, Ruler ruler) {
    Body body = owned.body();
    statements(body.statements(), ruler);
    for (MaterialUse use : body.materials()) {
      ruler.measure(use.when(), LABEL, use.at(), "when");
      ruler.measure(use.note(), HEADLINE, use.at(), "note");
    }
    for (Dispute dispute : body.disputes()) {
      ruler.measure(dispute.advice(), HEADLINE, dispute.at(), "advice");
      dispute.sides().forEach(side -> ruler.measure(side.text(), STATEMENT, side.at(), "text"));
    }
    ruler.measure(body.askOffice(), STATEMENT, owned.at(), "ask-office");
  }

  private static void statements(List<Statement> statements, Ruler ruler) {
    statements.forEach(one -> ruler.measure(one.text(), STATEMENT, one.at(), "text"));
  }

  /** Judges a text and its limit, both in characters, and the key that has it in its piece. */
  private interface Ruler {
    void measure(String text, int limit, Location piece, String key);
  }
}
