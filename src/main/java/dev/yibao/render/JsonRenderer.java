package dev.yibao.render;

import dev.yibao.engine.Labels;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the documents of the scripting contract: answered, incomplete, invalid. Keys keep its
 * order.
 */
public final class JsonRenderer {

  private static final int CONTRACT = 1;

  private final JsonGenerator json;
  private final Library library;
  private final Flow started;
  private final LocalDate asOf;

  /**
   * @param json where the document goes; the caller closes it
   * @param started the flow in whose terms questions are named
   */
  public JsonRenderer(JsonGenerator json, Library library, Flow started, LocalDate asOf) {
    this.json = json;
    this.library = library;
    this.started = started;
    this.asOf = asOf;
  }

  /** Writes that an outcome was reached. */
  public void answered(Result result) {
    beginAnswered(result.answers());
    outcome(result);
    json.writeEndObject();
  }

  /** Writes the beginning of an answered document, which {@link #outcome} goes on with. */
  public void beginAnswered(List<Response> answers) {
    head("answered", answers);
  }

  /** Writes what follows the answers in an answered document; their names do not matter to it. */
  public void outcome(Result result) {
    new JsonAnswer(json, result).write();
  }

  /**
   * Writes that a question is open.
   *
   * @param mostLeft the most questions that may still come up, this one included
   */
  public void incomplete(Step.Ask ask, int mostLeft) {
    head("incomplete", ask.path().answers());
    json.writeName("question");
    question(ask.question());
    json.writeObjectPropertyStart("progress");
    json.writeNumberProperty("answered", ask.path().answers().size());
    json.writeNumberProperty("most_left", mostLeft);
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Writes that an answer does not fit, with the question that is open, if one is. */
  public void invalid(Step step, Refusal refusal) {
    head("invalid", step.path().answers());
    if (step instanceof Step.Ask ask) {
      json.writeName("question");
      question(ask.question());
    }
    json.writeName("error");
    error(refusal);
    json.writeEndObject();
  }

  private void error(Refusal refusal) {
    json.writeStartObject();
    json.writeStringProperty("code", refusal.code().id());
    json.writeStringProperty("message", refusal.message());
    text("question", refusal.question());
    text("given", refusal.given());
    if (refusal.line() > 0) {
      json.writeNumberProperty("line", refusal.line());
    }
    if (!refusal.accepted().isEmpty()) {
      texts("accepted", refusal.accepted());
    }
    json.writeEndObject();
  }

  private void head(String status, List<Response> answers) {
    json.writeStartObject();
    json.writeNumberProperty("contract", CONTRACT);
    json.writeStringProperty("status", status);
    json.writeStringProperty("flow", started.id());
    json.writeStringProperty("as_of", asOf.toString());
    json.writeArrayPropertyStart("answers");
    for (Response answered : answers) {
      answer(answered);
    }
    json.writeEndArray();
  }

  private void answer(Response answered) {
    Question question = answered.question();
    json.writeStartObject();
    json.writeStringProperty("question", question.name().in(started.id()));
    json.writeStringProperty("ask", question.ask());
    if (question.type() == QuestionType.MULTIPLE) {
      texts("value", answered.values());
    } else {
      json.writeStringProperty("value", answered.values().get(0));
    }
    json.writeStringProperty("label", Labels.of(answered, library));
    json.writeEndObject();
  }

  private void question(Question question) {
    json.writeStartObject();
    json.writeStringProperty("id", question.name().in(started.id()));
    json.writeStringProperty("ask", question.ask());
    text("why", question.why());
    json.writeStringProperty("type", question.type().id());
    if (question.type().hasOptions()) {
      options(question.options());
    }
    limits(question);
    json.writeEndObject();
  }

  private void options(List<Option> options) {
    json.writeArrayPropertyStart("options");
    for (int i = 0; i < options.size(); i++) {
      json.writeStartObject();
      json.writeStringProperty("id", options.get(i).id());
      json.writeNumberProperty("number", i + 1);
      json.writeStringProperty("label", options.get(i).label());
      text("hint", options.get(i).hint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void limits(Question question) {
    if (question.type() == QuestionType.NUMBER) {
      if (question.limits().min() != null) {
        json.writeNumberProperty("min", question.limits().min());
      }
      if (question.limits().max() != null) {
        json.writeNumberProperty("max", question.limits().max());
      }
      text("unit", question.limits().unit());
    } else if (question.type() == QuestionType.DATE) {
      LocalDate earliest = question.limits().earliest();
      LocalDate latest = question.limits().latest();
      text("min", earliest == null ? "" : earliest.toString());
      text("max", (latest == null ? asOf : latest).toString());
    }
  }

  private void text(String key, String value) {
    JsonSources.text(json, key, value);
  }

  private void texts(String key, List<String> values) {
    json.writeArrayPropertyStart(key);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
