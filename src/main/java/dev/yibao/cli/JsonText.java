package dev.yibao.cli;

import java.io.StringWriter;
import java.io.Writer;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Builds JSON documents, each ended by a line feed. */
final class JsonText {

  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /** Writes a document as it comes, without a line feed; {@code out} stays open. */
  static void to(Writer out, Consumer<JsonGenerator> writer) {
    JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out);
    writer.accept(json);
    json.flush();
  }

  static String of(Consumer<JsonGenerator> writer) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
      writer.accept(json);
    }
    return text.append('\n').toString();
  }
}
