package dev.yibao.batch;

import dev.yibao.engine.SuppliedAnswer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads a case, {@code {"id"?, "answers": {…}}}, in two steps: first only where its parts stand,
 * which is all that a case like one before needs.
 */
final class JsonCase {

  /**
   * Makes a parser for each line. Its buffers come from the thread, for a pool for all costs as
   * much as a line; bytes that are not UTF-8 are refused before, so that it need not guess the
   * encoding.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .recyclerPool(JsonRecyclerPools.threadLocalPool())
          .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
          .build();

  private Line line;

  /** The indices of its id as it is written; both 0 when it has none. */
  int idFrom;

  int idTo;

  /** The indices of its answers, with their braces; both 0 when it has none. */
  int answersFrom;

  int answersTo;

  /** Thrown where a line is no case; the message is the rest of a sentence about the line. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why, null, false, false);
    }
  }

  /** Forgets the parts that were found. */
  void clear() {
    idFrom = 0;
    idTo = 0;
    answersFrom = 0;
    answersTo = 0;
  }

  /** Finds the parts of the case in a line of UTF-8; after a fault those that stand before it. */
  void find(Line text) throws Unreadable {
    line = text;
    try (JsonParser json = parser(line.from(), line.to())) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new Unreadable("要写成 {\"id\": …, \"answers\": {…}}");
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        part(json);
      }
      if (json.nextToken() != null) {
        throw new Unreadable("在一件之后还有别的东西；一行只写一件");
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
    if (answersTo == 0) {
      throw new Unreadable("缺少「answers」；要写成 {\"id\": …, \"answers\": {…}}");
    }
  }

  private void part(JsonParser json) throws Unreadable {
    String name = json.currentName();
    JsonToken token = json.nextToken();
    int start = line.from() + (int) json.currentTokenLocation().getByteOffset();
    if (name.equals("answers") && answersTo == 0) {
      if (token != JsonToken.START_OBJECT) {
        throw new Unreadable("的「answers」要写成 {\"问题\": \"回答\"}");
      }
      json.skipChildren();
      answersFrom = start;
      answersTo = line.from() + (int) json.currentLocation().getByteOffset();
    } else if (name.equals("id") && idTo == 0) {
      if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
        throw new Unreadable("的「id」要是文字或整数");
      }
      json.finishToken();
      idFrom = start;
      idTo = line.from() + (int) json.currentLocation().getByteOffset();
    } else if (name.equals("id") || name.equals("answers")) {
      throw new Unreadable("的「" + name + "」写了两次");
    } else {
      throw new Unreadable("里有「" + name + "」，可以写的只有 id、answers");
    }
  }

  /** The answers of the case that was found. */
  List<SuppliedAnswer> answers() throws Unreadable {
    List<SuppliedAnswer> given = new ArrayList<>();
    try (JsonParser json = parser(answersFrom, answersTo)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String question = json.currentName();
        given.add(new SuppliedAnswer(Batch.OWN, question, values(question, json)));
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
    return given;
  }

  private JsonParser parser(int start, int end) {
    return FACTORY.createParser(ObjectReadContext.empty(), line.bytes(), start, end - start);
  }

  private static List<String> values(String question, JsonParser json) throws Unreadable {
    if (json.nextToken() != JsonToken.START_ARRAY) {
      return List.of(scalar(question, json));
    }
    List<String> values = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      values.add(scalar(question, json));
    }
    return values.isEmpty() ? List.of("none") : values;
  }

  private static String scalar(String question, JsonParser json) throws Unreadable {
    JsonToken token = json.currentToken();
    if (!token.isScalarValue() || token == JsonToken.VALUE_NULL) {
      throw new Unreadable("里「" + question + "」的回答要是文字、数字或它们的列表");
    }
    return json.getString();
  }

  private static Unreadable unreadable(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return new Unreadable("的 JSON 套得太深，或者有一段太长");
    }
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return new Unreadable("不是完整的 JSON" + (column > 0 ? "，毛病在第 " + column + " 个字节前后" : ""));
  }
}
