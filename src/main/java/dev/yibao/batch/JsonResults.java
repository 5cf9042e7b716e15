package dev.yibao.batch;

import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Response;
import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.render.JsonRenderer;
import dev.yibao.text.Printable;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Makes the JSON documents of results and keeps what others share; safe for several threads. */
final class JsonResults {

  /** Leaves open what a piece of a document leaves open. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_CONTENT).build();

  private static final int CAPACITY = 8 << 20;

  /** Bytes that an entry of a cache costs besides its arrays. */
  private static final int DOCUMENT = 150;

  private static final int END = 300;

  private static final byte[] NOTHING = {};

  private final Batch batch;
  private final ResultBuilder builder;
  private final ResultKeys keys;

  /** Documents by the answers they are to, as these were written. */
  private final BoundedCache<ByteBuffer, Document> documents = new BoundedCache<>(CAPACITY);

  private final BoundedCache<ResultKeys.Key, byte[]> ends = new BoundedCache<>(CAPACITY, documents);

  JsonResults(Batch batch) {
    this.batch = batch;
    this.builder = batch.results();
    this.keys = new ResultKeys(batch.interview().library());
  }

  /**
   * A result without the case's id.
   *
   * @param beginning its own part, from the opening brace on
   * @param end the part that it shares with others, down to the closing brace
   * @param isAnswered whether an outcome was reached
   */
  record Document(byte[] beginning, byte[] end, boolean isAnswered) {}

  /** The document kept for answers that are written so, or null. */
  Document known(ByteBuffer answers) {
    return documents.get(answers);
  }

  /**
   * Answers a case and keeps its document, if it does not tell the line's number.
   *
   * @param written the answers as they are written, in an array that is used for others later
   */
  Document answer(List<SuppliedAnswer> answers, ByteBuffer written, long line) {
    Replay replay = batch.evaluate(answers);
    if (replay.refusal() != null) {
      Refusal refusal = replay.refusal().atLine(LineRefusal.number(line));
      return invalid(replay.endedBy(refusal));
    }
    Document document =
        replay.step() instanceof Step.Done done
            ? answered(replay, done)
            : incomplete((Step.Ask) replay.step());
    byte[] key = new byte[written.remaining()];
    written.duplicate().get(key);
    documents.put(
        ByteBuffer.wrap(key), document, DOCUMENT + key.length + document.beginning().length);
    return document;
  }

  /** The document of a line that is no case. */
  Document refused(Refusal refusal) {
    return invalid(Replay.refused(batch.interview(), batch.flow(), refusal));
  }

  private Document answered(Replay replay, Step.Done done) {
    List<Response> answers = builder.answers(done.path(), replay.region());
    String beginning = render((json, renderer) -> renderer.beginAnswered(answers));
    return new Document(bytes(beginning), end(replay, done), true);
  }

  private byte[] end(Replay replay, Step.Done done) {
    ResultKeys.Key key = keys.of(done, replay.region());
    byte[] end = ends.get(key);
    if (end == null) {
      end = end(builder.of(batch.flow(), done, replay.region()));
      ends.put(key, end, END + end.length);
    }
    return end;
  }

  /** The end of a document, from the comma before {@code "outcome"} on. */
  private byte[] end(Result result) {
    String object =
        render(
            (json, renderer) -> {
              json.writeStartObject();
              renderer.outcome(result);
              json.writeEndObject();
            });
    return bytes("," + object.substring(1));
  }

  private Document incomplete(Step.Ask ask) {
    int mostLeft = QuestionsLeft.most(batch.interview(), ask);
    String document = render((json, renderer) -> renderer.incomplete(ask, mostLeft));
    return new Document(bytes(document), NOTHING, false);
  }

  private Document invalid(Replay replay) {
    String document = render((json, renderer) -> renderer.invalid(replay.step(), replay.refusal()));
    return new Document(bytes(document), NOTHING, false);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String render(BiConsumer<JsonGenerator, JsonRenderer> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      writer.accept(
          json,
          new JsonRenderer(
              json, batch.interview().library(), batch.flow(), batch.interview().asOf()));
    }
    return Printable.escaped(text.toString());
  }
}
