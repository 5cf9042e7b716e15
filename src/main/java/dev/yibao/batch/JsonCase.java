package dev.yibao.batch;

import dev.yibao.engine.SuppliedAnswer;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;

/**
 * Reads a case, {@code {"id"?, "answers": {…}}}, in two steps: first only where its parts stand,
 * which is all that a case like one before needs.
 */
final class JsonCase {

  /**
   * A parser a line: its buffers come from the thread, for a pool for all costs as much as a line.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

  private byte[] bytes;
  private int from;

  /** Where its id stands as it is written; both 0 when it has none. */
  int idFrom;

  int idTo;

  /** Where its answers stand, with their braces; both 0 when it has none. */
  int answersFrom;

  int answersTo;

  /** Why a line is no case. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why, null, false, false);
    }
  }

  /** Finds the parts of the case in a line; after a fault those that stand before it. */
  void find(byte[] line, int start, int end) throws Unreadable {
    bytes = line;
    from = start;
    idFrom = 0;
    idTo = 0;
    answersFrom = 0;
    answersTo = 0;
    try (JsonParser json =
        FACTORY.createParser(ObjectReadContext.empty(), line, start, end - start)) {
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
    int start = from + (int) json.currentTokenLocation().getByteOffset();
    if (name.equals("answers") && answersTo == 0) {
      if (token != JsonToken.START_OBJECT) {
        throw new Unreadable("的「answers」要写成 {\"问题\": \"回答\"}");
      }
      json.skipChildren();
      answersFrom = start;
      answersTo = from + (int) json.currentLocation().getByteOffset();
    } else if (name.equals("id") && idTo == 0) {
      if (token != JsonToken.VALUE_STRING && token != JsonToken.VALUE_NUMBER_INT) {
        throw new Unreadable("的「id」要是文字或整数");
      }
      json.finishToken();
      idFrom = start;
      idTo = from + (int) json.currentLocation().getByteOffset();
    } else if (name.equals("id") || name.equals("answers")) {
      throw new Unreadable("的「" + name + "」写了两次");
    } else {
      throw new Unreadable("里有「" + name + "」，可以写的只有 id、answers");
    }
  }

  /** The answers of the case that was found. */
  List<SuppliedAnswer> answers() throws Unreadable {
    List<SuppliedAnswer> given = new ArrayList<>();
    try (JsonParser json =
        FACTORY.createParser(
            ObjectReadContext.empty(), bytes, answersFrom, answersTo - answersFrom)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        String question = json.currentName();
        given.add(new SuppliedAnswer(CaseEvaluator.OWN, question, values(question, json)));
      }
    } catch (JacksonException e) {
      throw unreadable(e);
    }
    return given;
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
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return new Unreadable("不是完整的 JSON" + (column > 0 ? "，毛病在第 " + column + " 个字节前后" : ""));
  }
}
