package dev.yibao.cli;

import dev.yibao.text.Printable;
import java.io.StringWriter;
import java.io.Writer;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/** Builds JSON documents, each ended by a line feed. */
final class JsonText {

  /** Keeps no buffers for the next document: there is only one, and it starts sooner so. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build();

  private final StringWriter text = new StringWriter();
  private final JsonGenerator json = generator(text);

  private static JsonGenerator generator(Writer out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** The generator that the document is written to. */
  JsonGenerator json() {
    return json;
  }

  /**
   * A document of texts of the library alone, which nothing more is to be written to. The loader
   * has refused what may not be shown in these; to look for it again takes half of a run.
   */
  String end() {
    json.flush(); // to close it would give back its buffers, with a lambda, for a tenth of a run
    return text.append('\n').toString();
  }

  /** The same for a document that quotes what came from outside. */
  String endEscaped() {
    return Printable.escaped(end());
  }

  /** Writes a document as it comes, without a line feed; {@code out} stays open. */
  static void to(Writer out, Consumer<JsonGenerator> writer) {
    JsonGenerator json = generator(out);
    writer.accept(json);
    json.flush();
  }

  static String of(Consumer<JsonGenerator> writer) {
    JsonText text = new JsonText();
    writer.accept(text.json);
    return text.endEscaped();
  }

  /**
   * The text of a document that is built already.
   *
   * @param document made of maps whose keys are texts, lists, texts, whole numbers, truth values
   *     and null; a map's keys are written in its own order
   */
  static String of(Object document) {
    JsonText text = new JsonText();
    write(text.json, document);
    return text.endEscaped();
  }

  private static void write(JsonGenerator json, Object value) {
    if (value instanceof Map<?, ?> map) {
      json.writeStartObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        json.writeName((String) entry.getKey());
        write(json, entry.getValue());
      }
      json.writeEndObject();
    } else if (value instanceof List<?> list) {
      json.writeStartArray();
      for (Object one : list) {
        write(json, one);
      }
      json.writeEndArray();
    } else if (value instanceof Boolean truth) {
      json.writeBoolean(truth);
    } else if (value instanceof Number number) {
      json.writeNumber(new BigInteger(number.toString()));
    } else if (value == null) {
      json.writeNull();
    } else {
      json.writeString((String) value);
    }
  }
}
