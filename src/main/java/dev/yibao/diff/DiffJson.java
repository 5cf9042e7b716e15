package dev.yibao.diff;

import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.model.Outcome;
import dev.yibao.text.Document;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Gives the difference of two libraries as a JSON document of maps, lists and values, keys in the
 * order in which they are to be written.
 *
 * <pre>
 * {"renames": [{"kind", "within", "old", "new", "title"}],
 *  "flows": [{"flow", "shifts": [{"old": OUTCOME, "new": OUTCOME, "who": WHO}]}],
 *  "edits": [{"kind", "id", "title", "status",
 *             "changes": [{"field", "removed": [], "added": []}], "who": WHO}]}
 * OUTCOME: {"flow", "outcome", "verdict", "headline"}, or null where the answer is not taken
 * WHO: {"sets": [{"QUESTION": ["VALUE"]}], "total": N}
 * </pre>
 */
public final class DiffJson {

  private DiffJson() {}

  /** The document for a difference. */
  public static Map<String, Object> of(LibraryDiff diff) {
    Stream<FlowDiff> shifting = diff.flows().stream().filter(flow -> !flow.shifts().isEmpty());
    return Document.of(
        "renames", diff.renames().stream().map(DiffJson::rename).toList(),
        "flows", shifting.map(DiffJson::flow).toList(),
        "edits", diff.edits().stream().map(one -> edit(one, diff.readers(one.id()))).toList());
  }

  private static Map<String, Object> rename(Rename one) {
    Map<String, Object> rename = Document.of("kind", one.kind().id(), "within", one.within());
    rename.putAll(Document.of("old", one.old(), "new", one.now(), "title", one.title()));
    return rename;
  }

  private static Map<String, Object> flow(FlowDiff diff) {
    List<?> shifts = diff.shifts().stream().map(DiffJson::shift).toList();
    return Document.of("flow", diff.flow().id(), "shifts", shifts);
  }

  private static Map<String, Object> shift(FlowDiff.Shift change) {
    return Document.of(
        "old", outcome(change.old()), "new", outcome(change.now()), "who", who(change.who()));
  }

  private static Map<String, Object> outcome(EffectiveOutcome effective) {
    if (effective == null) {
      return null;
    }
    Outcome outcome = effective.outcome();
    String verdict = effective.verdict().id();
    return Document.of(
        "flow",
        outcome.flow(),
        "outcome",
        outcome.id(),
        "verdict",
        verdict,
        "headline",
        effective.headline());
  }

  private static Map<String, Object> who(AnswerSets who) {
    return Document.of(
        "sets", who.sets().stream().map(DiffJson::set).toList(), "total", who.total());
  }

  private static Map<String, List<String>> set(List<AnswerSets.Answered> answers) {
    Map<String, List<String>> set = new LinkedHashMap<>();
    answers.forEach(answer -> set.put(answer.question(), answer.values()));
    return set;
  }

  private static Map<String, Object> edit(Edit edit, AnswerSets readers) {
    Map<String, Object> json = Document.of("kind", edit.kind().id(), "id", edit.id());
    json.putAll(Document.of("title", edit.title(), "status", edit.status().id()));
    if (!edit.changes().isEmpty()) {
      json.put("changes", edit.changes().stream().map(DiffJson::change).toList());
    }
    if (readers != null) {
      json.put("who", who(readers));
    }
    return json;
  }

  private static Map<String, Object> change(Edit.Change one) {
    return Document.of("field", one.field().id(), "removed", one.removed(), "added", one.added());
  }
}
