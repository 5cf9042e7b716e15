package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.SuppliedAnswer;
import java.util.ArrayList;
import java.util.List;

/** Walks cases through the flow. */
final class CaseEvaluator {

  private final Batch batch;

  CaseEvaluator(Batch batch) {
    this.batch = batch;
  }

  /**
   * Walks as far as a case's own answers and the common ones lead; own answers that are not asked
   * for are refused, while common ones are for those that need them.
   */
  Replay evaluate(List<SuppliedAnswer> own) {
    List<SuppliedAnswer> supplied = new ArrayList<>(own);
    supplied.addAll(batch.common());
    Replay replay = Replay.of(batch.interview(), batch.flow(), supplied);
    if (replay.refusal() == null && !batch.lenient()) {
      for (Refusal unused : replay.unused()) {
        if (own.stream().anyMatch(one -> one.question().equals(unused.question()))) {
          return replay.endedBy(unused);
        }
      }
    }
    return replay;
  }
}
