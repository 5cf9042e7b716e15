package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import java.util.ArrayList;
import java.util.List;

/** Walks cases through the flow. */
final class CaseEvaluator {

  /** The way in which a case gives its answers; before that of the common ones. */
  static final int OWN = 0;

  private final Batch batch;

  CaseEvaluator(Batch batch) {
    this.batch = batch;
  }

  /**
   * Where a case came to.
   *
   * @param step the outcome, or the question that is open
   * @param region where the person is insured; empty when it was not said
   * @param refusal why the answers do not fit; null when they do
   */
  record Judged(Step step, String region, Refusal refusal) {}

  /** Where these answers and the common ones lead. */
  Judged judge(List<SuppliedAnswer> own) {
    List<SuppliedAnswer> given = new ArrayList<>(own);
    given.addAll(batch.common());
    Replay run = Replay.of(batch.interview(), batch.flow(), given);
    Refusal refusal = run.refusal() == null ? unused(run, own) : run.refusal();
    return new Judged(run.step(), run.region(), refusal);
  }

  /** A case that cannot be read at all. */
  Judged unreadable(Refusal refusal) {
    return new Judged(batch.interview().start(batch.flow()), "", refusal);
  }

  /**
   * The first of a case's own answers that was not used; common ones are for those that need them.
   */
  private Refusal unused(Replay run, List<SuppliedAnswer> own) {
    for (Refusal unused : run.unused()) {
      boolean isOwn = own.stream().anyMatch(one -> one.question().equals(unused.question()));
      if (isOwn && !batch.lenient()) {
        return unused;
      }
    }
    return null;
  }
}
