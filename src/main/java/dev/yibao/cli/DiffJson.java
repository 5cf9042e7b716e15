package dev.yibao.cli;

import dev.yibao.diff.AnswerSets;
import dev.yibao.diff.Edit;
import dev.yibao.diff.FlowDiff;
import dev.yibao.diff.LibraryDiff;
import dev.yibao.diff.OutcomeChange;
import dev.yibao.model.Outcome;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * The difference of two libraries as JSON.
 *
 * <pre>
 * {"flows": [{"flow", "shifts": [{"old": OUTCOME, "new": OUTCOME, "who": WHO}]}],
 *  "edits": [{"kind", "id", "title", "status",
 *             "changes": [{"field", "removed": [], "added": []}], "who": WHO}]}
 * OUTCOME: {"flow", "outcome", "verdict", "headline"}, or null where the answer is not taken
 * WHO: {"sets": [{"QUESTION": ["VALUE"]}], "total": N}
 * </pre>
 */
final class DiffJson {

  private final JsonGenerator json;

  private DiffJson(JsonGenerator json) {
    this.json = json;
  }

  static void write(JsonGenerator json, LibraryDiff diff) {
    DiffJson writer = new DiffJson(json);
    json.writeStartObject();
    json.writeName("flows");
    json.writeStartArray();
    diff.flows().stream().filter(flow -> !flow.shifts().isEmpty()).forEach(writer::flow);
    json.writeEndArray();
    json.writeName("edits");
    json.writeStartArray();
    diff.edits().forEach(edit -> writer.edit(edit, diff.readers(edit.id())));
    json.writeEndArray();
    json.writeEndObject();
  }

  private void flow(FlowDiff diff) {
    json.writeStartObject();
    json.writeStringProperty("flow", diff.flow().id());
    json.writeName("shifts");
    json.writeStartArray();
    for (OutcomeChange shift : diff.shifts()) {
      json.writeStartObject();
      outcome("old", shift.old());
      outcome("new", shift.now());
      who(shift.who());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void outcome(String name, Outcome outcome) {
    if (outcome == null) {
      json.writeNullProperty(name);
      return;
    }
    json.writeName(name);
    json.writeStartObject();
    json.writeStringProperty("flow", outcome.flow());
    json.writeStringProperty("outcome", outcome.id());
    json.writeStringProperty("verdict", outcome.verdict().id());
    json.writeStringProperty("headline", outcome.headline());
    json.writeEndObject();
  }

  private void who(AnswerSets who) {
    json.writeName("who");
    json.writeStartObject();
    json.writeName("sets");
    json.writeStartArray();
    for (List<AnswerSets.Answered> set : who.sets()) {
      json.writeStartObject();
      set.forEach(one -> texts(one.question(), one.values()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeName("total");
    json.writeNumber(who.total());
    json.writeEndObject();
  }

  private void edit(Edit edit, AnswerSets readers) {
    json.writeStartObject();
    json.writeStringProperty("kind", edit.kind());
    json.writeStringProperty("id", edit.id());
    json.writeStringProperty("title", edit.title());
    json.writeStringProperty("status", edit.status().id());
    if (!edit.changes().isEmpty()) {
      json.writeName("changes");
      json.writeStartArray();
      for (Edit.Change change : edit.changes()) {
        json.writeStartObject();
        json.writeStringProperty("field", change.field().id());
        texts("removed", change.removed());
        texts("added", change.added());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (readers != null) {
      who(readers);
    }
    json.writeEndObject();
  }

  private void texts(String name, List<String> texts) {
    json.writeName(name);
    json.writeStartArray();
    texts.forEach(json::writeString);
    json.writeEndArray();
  }
}
