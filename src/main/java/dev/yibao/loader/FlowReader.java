package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads one flow file. */
final class FlowReader {

  private static final List<String> REQUIRED =
      List.of("title", "summary", "reviewed", "start", "questions", "outcomes");
  private static final List<String> OPTIONAL = List.of("aliases", "review-by", "warns");

  private final String id;
  private final Library library;
  private final Faults faults;

  FlowReader(String id, Library library, Faults faults) {
    this.id = id;
    this.library = library;
    this.faults = faults;
  }

  Flow read(Node.Mapping root) {
    Fields fields = Fields.of(root, "流程", REQUIRED, OPTIONAL, faults);
    Misplaced.refuseKeys(fields.entries("questions"), QuestionReader.OWN_KEYS, "问题");
    Misplaced.refuseKeys(fields.entries("outcomes"), BodyReader.KEYS, "结论");
    QuestionReader questions = new QuestionReader(id, library, faults);
    Map<String, Question> asked = fields.map("questions", questions::read);
    Map<String, Outcome> outcomes = fields.map("outcomes", this::outcome);
    refuseSharedIds(fields, asked, outcomes);
    Target start =
        new Target(
            id, fields.text("start"), fields.has("start") ? fields.node("start").at() : root.at());
    LocalDate reviewed = fields.day("reviewed");
    return new Flow(
        id,
        fields.text("title"),
        fields.text("summary"),
        fields.aliases(),
        reviewed == null ? LocalDate.EPOCH : reviewed,
        fields.day("review-by"),
        fields.flag("warns"),
        start,
        asked,
        outcomes,
        Location.of(root.at().file()));
  }

  private Outcome outcome(String outcomeId, Node.Entry entry) {
    List<String> optional = new ArrayList<>(BodyReader.KEYS);
    optional.addAll(List.of("materials-of", "next", "changes"));
    Fields fields =
        Fields.of(
            entry.value(),
            "结论「" + outcomeId + "」",
            List.of("verdict", "headline"),
            optional,
            faults);
    Verdict verdict = fields.word("verdict", Verdict.values(), Verdict::id);
    Body body = new BodyReader(id, library, faults).read(fields);
    return new Outcome(
        id,
        outcomeId,
        verdict == null ? Verdict.HOW_TO : verdict,
        fields.text("headline"),
        body,
        materialsOf(fields),
        fields.list("next", this::next),
        new OverlayReader(id + "/" + outcomeId, id, library, faults).changes(fields),
        entry.keyAt());
  }

  private Target materialsOf(Fields fields) {
    if (!fields.has("materials-of")) {
      return null;
    }
    Node node = fields.node("materials-of");
    if (fields.has("materials")) {
      faults.add(node.at(), "two-lists", "「materials」和「materials-of」只能写一个", "删掉其中一个");
    }
    return QuestionReader.target(fields.text("materials-of"), id, node.at());
  }

  private RelatedFlow next(Node node) {
    Fields fields = Fields.of(node, "「next」的一项", List.of("flow", "why"), List.of(), faults);
    return new RelatedFlow(fields.text("flow"), fields.text("why"), node.at());
  }

  private void refuseSharedIds(
      Fields fields, Map<String, Question> questions, Map<String, Outcome> outcomes) {
    for (String name : outcomes.keySet()) {
      if (questions.containsKey(name)) {
        Location at = fields.entries("outcomes").get(name).keyAt();
        faults.add(at, "id-twice", "「" + name + "」既是问题又是结论", "换一个 id：同一文件里不能重名");
      }
    }
  }
}
