package dev.yibao.batch;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.model.Flow;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Many cases of one flow, and how they are read and written.
 *
 * @param interview over a library that is safe for several threads
 * @param flow the flow that every case is about
 * @param common answers to questions that a case does not answer itself, with the precedence {@link
 *     #COMMON}; not refused where they are not asked for
 * @param lenient whether a case's own answers may be left over
 * @param charset the encoding of the input; one in which a line feed is the byte 10
 * @param csv whether cases and results are CSV, else lines of JSON
 * @param bom whether the output begins with a byte-order mark
 * @param skip how many cases to leave out at the beginning, with what stands above the results
 */
public record Batch(
    Interview interview,
    Flow flow,
    List<SuppliedAnswer> common,
    boolean lenient,
    Charset charset,
    boolean csv,
    boolean bom,
    long skip) {

  /** The precedence of a case's own answers. */
  static final int OWN = 0;

  /** The precedence of answers that are common to all cases. */
  public static final int COMMON = 1;

  public Batch {
    common = List.copyOf(common);
  }

  /**
   * Walks as far as a case's own answers and the common ones lead; own answers that are not asked
   * for are refused, while common ones are for those that need them.
   */
  Replay evaluate(List<SuppliedAnswer> own) {
    List<SuppliedAnswer> supplied = new ArrayList<>(own);
    supplied.addAll(common);
    Replay replay = Replay.of(interview, flow, supplied);
    if (replay.refusal() == null && !lenient) {
      for (Refusal unused : replay.unused()) {
        if (own.stream().anyMatch(one -> one.question().equals(unused.question()))) {
          return replay.endedBy(unused);
        }
      }
    }
    return replay;
  }

  /** Makes the results of cases. */
  ResultBuilder results() {
    return new ResultBuilder(interview.library(), interview.asOf());
  }

  /** Hears of the progress of a run, between two results. */
  public interface Watcher {

    /** So many results are written by now. */
    void written(long cases);

    /** These columns are only copied: they bear no question's name. */
    void copied(List<String> columns);
  }

  /**
   * The count of results.
   *
   * @param cases how many results there are
   * @param answered how many of them reached an outcome
   * @param refusal the reason for which nothing was answered: the names of the columns cannot be
   *     read; null when they can
   */
  public record Tally(long cases, long answered, Refusal refusal) {

    /** Tells whether every case reached an outcome. */
    public boolean isWhole() {
      return cases == answered && refusal == null;
    }
  }
}
