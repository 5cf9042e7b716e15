package dev.yibao.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a batch costs when nothing is decided: reads every case with Jackson, and writes for each
 * one of the results that {@code yibao} gave, piece by piece, with Jackson.
 */
final class JacksonAlone {

  /** A piece of a result. */
  private record Piece(JsonToken token, String text) {}

  private final JsonFactory json = new JsonFactory();
  private final List<List<Piece>> results = new ArrayList<>();

  private JacksonAlone() {}

  public static void main(String[] args) throws IOException {
    JacksonAlone alone = new JacksonAlone();
    try (BufferedReader lines = Files.newBufferedReader(Path.of(args[0]))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        alone.results.add(alone.pieces(line));
      }
    }
    alone.answer(System.out);
  }

  private List<Piece> pieces(String line) {
    List<Piece> pieces = new ArrayList<>();
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), line)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        boolean hasText = token == JsonToken.PROPERTY_NAME || token.isScalarValue();
        pieces.add(new Piece(token, hasText ? parser.getString().intern() : ""));
      }
    }
    return pieces;
  }

  private void answer(OutputStream out) {
    int cases = 0;
    long length = 0;
    try (JsonParser parser = json.createParser(ObjectReadContext.empty(), System.in);
        JsonGenerator writer = json.createGenerator(ObjectWriteContext.empty(), out)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          length += parser.getString().length();
        }
        depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
        if (depth == 0) {
          results.get(cases++ % results.size()).forEach(piece -> write(writer, piece));
          writer.writeRaw('\n');
        }
      }
    }
    System.err.println(cases + " cases, " + length + " characters");
  }

  private static void write(JsonGenerator writer, Piece piece) {
    switch (piece.token()) {
      case START_OBJECT -> writer.writeStartObject();
      case END_OBJECT -> writer.writeEndObject();
      case START_ARRAY -> writer.writeStartArray();
      case END_ARRAY -> writer.writeEndArray();
      case PROPERTY_NAME -> writer.writeName(piece.text());
      case VALUE_STRING -> writer.writeString(piece.text());
      case VALUE_TRUE, VALUE_FALSE -> writer.writeBoolean(piece.token() == JsonToken.VALUE_TRUE);
      case VALUE_NULL -> writer.writeNull();
      default -> writer.writeNumber(Long.parseLong(piece.text()));
    }
  }
}
