package dev.yibao.diff;

import dev.yibao.engine.EffectiveOutcome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("renames", diff.renames().stream().map(DiffJson::rename).toList());
    document.put(
        "flows",
        diff.flows().stream()
            .filter(flow -> !flow.shifts().isEmpty())
            .map(DiffJson::flow)
            .toList());
    document.put(
        "edits", diff.edits().stream().map(edit -> edit(edit, diff.readers(edit.id()))).toList());
    return document;
  }

  private static Map<String, Object> rename(Rename one) {
    Map<String, Object> rename = new LinkedHashMap<>();
    rename.put("kind", one.kind().id());
    rename.put("within", one.within());
    rename.put("old", one.old());
    rename.put("new", one.now());
    rename.put("title", one.title());
    return rename;
  }

  private static Map<String, Object> flow(FlowDiff diff) {
    Map<String, Object> flow = new LinkedHashMap<>();
    flow.put("flow", diff.flow().id());
    flow.put("shifts", diff.shifts().stream().map(DiffJson::shift).toList());
    return flow;
  }

  private static Map<String, Object> shift(FlowDiff.Shift change) {
    Map<String, Object> shift = new LinkedHashMap<>();
    shift.put("old", outcome(change.old()));
    shift.put("new", outcome(change.now()));
    shift.put("who", who(change.who()));
    return shift;
  }

  private static Map<String, Object> outcome(EffectiveOutcome outcome) {
    if (outcome == null) {
      return null;
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("flow", outcome.outcome().flow());
    json.put("outcome", outcome.outcome().id());
    json.put("verdict", outcome.verdict().id());
    json.put("headline", outcome.headline());
    return json;
  }

  private static Map<String, Object> who(AnswerSets who) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sets", who.sets().stream().map(DiffJson::set).toList());
    json.put("total", who.total());
    return json;
  }

  private static Map<String, List<String>> set(List<AnswerSets.Answered> answers) {
    Map<String, List<String>> set = new LinkedHashMap<>();
    answers.forEach(answer -> set.put(answer.question(), answer.values()));
    return set;
  }

  private static Map<String, Object> edit(Edit edit, AnswerSets readers) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("kind", edit.kind());
    json.put("id", edit.id());
    json.put("title", edit.title());
    json.put("status", edit.status().id());
    if (!edit.changes().isEmpty()) {
      json.put("changes", edit.changes().stream().map(DiffJson::change).toList());
    }
    if (readers != null) {
      json.put("who", who(readers));
    }
    return json;
  }

  private static Map<String, Object> change(Edit.Change change) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("field", change.field().id());
    json.put("removed", change.removed());
    json.put("added", change.added());
    return json;
  }
}
