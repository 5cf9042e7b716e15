package dev.yibao.batch;

import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.Step;
import dev.yibao.render.JsonRenderer;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Renders the JSON documents of results, whole or in pieces that others share. */
final class Documents {

  /** Leaves open what a piece leaves open. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private final Batch batch;

  Documents(Batch batch) {
    this.batch = batch;
  }

  /** The beginning of an answered document, up to the end of the answers. */
  byte[] beginning(List<Response> answers) {
    return render((json, renderer) -> renderer.beginAnswered(answers));
  }

  /** The rest of it, from the comma before {@code "outcome"} on. */
  byte[] rest(Result result) {
    byte[] object =
        render(
            (json, renderer) -> {
              json.writeStartObject();
              renderer.outcome(result);
              json.writeEndObject();
            });
    object[0] = ',';
    return object;
  }

  byte[] incomplete(Step.Ask ask) {
    int mostLeft = QuestionsLeft.most(batch.interview(), ask);
    return render((json, renderer) -> renderer.incomplete(ask, mostLeft));
  }

  byte[] invalid(Step step, Refusal refusal) {
    return render((json, renderer) -> renderer.invalid(step, refusal));
  }

  private byte[] render(BiConsumer<JsonGenerator, JsonRenderer> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      writer.accept(
          json,
          new JsonRenderer(
              json, batch.interview().library(), batch.flow(), batch.interview().asOf()));
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }
}
