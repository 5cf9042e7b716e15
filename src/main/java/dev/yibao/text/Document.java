package dev.yibao.text;

import java.util.LinkedHashMap;
import java.util.Map;

/** Builds parts of documents: maps whose keys are written in their own order. */
public final class Document {

  private Document() {}

  /**
   * A part of a document, to which more may be added.
   *
   * @param pairs each key and then its value, which may be null
   */
  public static Map<String, Object> of(Object... pairs) {
    Map<String, Object> part = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      part.put((String) pairs[i], pairs[i + 1]);
    }
    return part;
  }
}
