package dev.yibao.batch;

import dev.yibao.engine.EffectiveOutcome;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.text.Printable;
import java.util.List;

/** Answers rows of CSV and keeps what is added to them; safe for several threads. */
final class CsvResults {

  /** The columns that are added to those of the input. */
  static final List<String> COLUMNS =
      List.of("status", "flow", "outcome", "verdict", "headline", "error");

  private static final int CAPACITY = 8 << 20;

  /** Bytes that an entry costs, besides texts that others hold too. */
  private static final int ENTRY = 500;

  private final Batch batch;
  private final ResultBuilder builder;
  private final BoundedCache<List<SuppliedAnswer>, List<String>> known =
      new BoundedCache<>(CAPACITY);

  CsvResults(Batch batch) {
    this.batch = batch;
    this.builder = batch.results();
  }

  /** The fields that a row with these answers gets. */
  List<String> added(List<SuppliedAnswer> answers) {
    List<String> added = known.get(answers);
    if (added == null) {
      added = added(batch.evaluate(answers));
      known.put(answers, added, ENTRY);
    }
    return added;
  }

  private List<String> added(Replay replay) {
    if (replay.refusal() != null) {
      return refused(replay.refusal());
    }
    if (replay.step() instanceof Step.Done done) {
      Outcome outcome = done.outcome();
      EffectiveOutcome effective = builder.effective(outcome, replay.region());
      String verdict = effective.verdict().id();
      return List.of("answered", outcome.flow(), outcome.id(), verdict, effective.headline(), "");
    }
    Question open = ((Step.Ask) replay.step()).question();
    String name = open.name().in(batch.flow().id());
    return List.of("incomplete", "", "", "", "", "还要答：" + open.ask() + "（" + name + "）");
  }

  /** The fields that a row gets which is refused. */
  static List<String> refused(Refusal refusal) {
    return List.of("invalid", "", "", "", "", Printable.of(refusal.message()));
  }
}
