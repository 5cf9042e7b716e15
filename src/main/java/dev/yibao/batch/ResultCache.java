package dev.yibao.batch;

import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;

/** Makes results of outcomes, each once for everybody to whom the same applies. */
final class ResultCache {

  private static final int MOST = 8 << 20;

  /** Besides its document, what a result costs to remember. */
  private static final int RESULT = 2_000;

  private final Batch batch;
  private final ResultBuilder answer;
  private final ResultKey bearing;
  private final Remembered<ResultKey.Key, Rest> told;

  /**
   * @param leaning what holds the ends of documents that this makes
   */
  ResultCache(Batch batch, Remembered<?, ?> leaning) {
    this.told = new Remembered<>(MOST, leaning);
    this.batch = batch;
    this.answer = new ResultBuilder(batch.interview().library(), batch.interview().asOf());
    this.bearing = new ResultKey(batch.interview().library());
  }

  /**
   * What an answer says apart from what was answered.
   *
   * @param result with the answers of whoever came first
   * @param document the end of the JSON document, from {@code ,"outcome":} on; empty in CSV
   */
  record Rest(Result result, byte[] document) {}

  ResultBuilder answer() {
    return answer;
  }

  /**
   * @param documents renders the JSON; null where none is wanted
   */
  Rest rest(Step.Done done, String region, Documents documents) {
    ResultKey.Key key = bearing.of(done, region);
    Rest rest = told.get(key);
    if (rest == null) {
      Result result = answer.of(batch.flow(), done, region);
      rest = new Rest(result, documents == null ? new byte[0] : documents.rest(result));
      told.put(key, rest, RESULT + rest.document().length);
    }
    return rest;
  }
}
