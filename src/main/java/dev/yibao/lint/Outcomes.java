package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Citation;
import dev.yibao.model.Dispute;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Statement;
import dev.yibao.model.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what outcomes and overlays leave unsaid, or say of a verdict that they do not give. */
final class Outcomes {

  private static final String HEDGE = "^(?:一般|多半|通常|现在)?";

  /** By verdict, what its headlines do not begin with. */
  private static final Map<Verdict, Pattern> AGAINST =
      Map.of(
          Verdict.YES, Pattern.compile(HEDGE + "(?:不[能可行用给会得]|没法|无法|别)"),
          Verdict.NO, Pattern.compile(HEDGE + "(?:可以|能(?!不能)|还?来得及)"),
          Verdict.DEPENDS, Pattern.compile(HEDGE + "(?:不[能行]|不?可以|能(?!不能))[^，：。]{0,4}[：。]"));

  /** Finds a statement that neither cites a claim nor says why it does not. */
  static void uncited(Assertion statement, Findings findings) {
    if (statement.mustCite() && statement.basis().isMissing()) {
      findings.error(statement.at(), "这句话没有出处", "加 cite: [来源#条目]；确实没有出处的写 uncited: 为什么");
    }
  }

  /** Finds a statement that cites a claim and says why it cites none. */
  static void citedAndUncited(Assertion statement, Findings findings) {
    if (!statement.basis().citations().isEmpty() && !statement.basis().uncited().isEmpty()) {
      findings.error(statement.at(), "uncited", "写了出处「cite」，又写了没有出处「uncited」", "留一个");
    }
  }

  /** Finds a claim that one statement cites twice. */
  static void citedTwice(Assertion statement, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (Citation citation : statement.basis().citations()) {
      if (!seen.add(citation.toString())) {
        findings.warning(citation.at(), "「" + citation + "」引用了两次", "留一个；是不是要引用别的条目？");
      }
    }
  }

  /** Finds an outcome that depends on the region and does not give the sentence to ask there. */
  static void askOffice(Outcome outcome, Findings findings) {
    if (outcome.verdict() == Verdict.DEPENDS && outcome.body().askOffice().isEmpty()) {
      findings.error(outcome.at(), "verdict", "看情况的结论要给一句问窗口的话", "加 ask-office: 一句可以照着念的话");
    }
  }

  /** Finds an outcome that gives no reason, or nothing to do. */
  static void bare(Outcome outcome, Findings findings) {
    lacks("reasons", outcome.body().reasons(), "没说为什么", outcome, findings);
    lacks("steps", outcome.body().steps(), "没说怎么办", outcome, findings);
  }

  /** A list that is there but cannot be read is a fault of its own. */
  private static void lacks(
      String key, List<Statement> there, String what, Outcome outcome, Findings findings) {
    if (there.isEmpty() && findings.content().within(outcome.at(), key).equals(outcome.at())) {
      findings.warning(outcome.at(), "结论「" + outcome.id() + "」" + what, "加「" + key + "」");
    }
  }

  /** Finds a dispute with fewer than two sides, or in which more than one holds. */
  static void disputes(Owned owned, Findings findings) {
    for (Dispute dispute : owned.body().disputes()) {
      if (dispute.sides().size() < 2) {
        findings.error(dispute.at(), "分歧至少要有两方", "补上另一方怎么说，或者改写成一条「cautions」");
      }
      dispute.sides().stream()
          .filter(Dispute.Side::holds)
          .skip(1)
          .forEach(
              side -> findings.error(side.at(), "holds", "不止一方算数", "只留一方的「holds: true」；还没有定论的都不写"));
    }
  }

  /** Finds a headline that says another verdict than its own, or was left by a new verdict. */
  static void headlines(Corpus content, Findings findings) {
    for (Outcome outcome : content.allOutcomes()) {
      headline(outcome.verdict(), outcome.headline(), outcome.at(), findings);
    }
    for (Corpus.Layer layer : content.layers()) {
      Overlay overlay = layer.overlay();
      Verdict verdict = overlay.verdict();
      for (int i = layer.below().size() - 1; i >= 0 && verdict == null; i--) {
        verdict = layer.below().get(i).verdict();
      }
      headline(verdict, overlay.headline(), overlay.at(), findings);
      if (overlay.verdict() != null && overlay.headline().isEmpty()) {
        String hint = "加上「headline」：这样的结论，一句话";
        findings.error(overlay.at(), "verdict", "换了「verdict」，没有换「headline」", hint);
      }
    }
  }

  private static void headline(Verdict verdict, String text, Location piece, Findings findings) {
    boolean known = verdict != null && AGAINST.containsKey(verdict);
    if (known && AGAINST.get(verdict).matcher(text).find()) {
      String message = "这句话和「verdict: " + verdict.id() + "」（" + verdict.label() + "）对不上";
      findings.error(piece, "headline", message, "改「verdict」，或者改这句话");
    }
  }
}
