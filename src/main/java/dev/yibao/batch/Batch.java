package dev.yibao.batch;

import dev.yibao.engine.Interview;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.model.Flow;
import java.io.InputStream;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.Charset;
import java.util.List;

/**
 * Many cases of one flow, answered as they come.
 *
 * @param interview over a library that is safe for several threads
 * @param flow the flow that every case is about
 * @param common answers to questions that a case does not answer itself; not refused where they are
 *     not asked for
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

  public Batch {
    common = List.copyOf(common);
  }

  /** Is told how it goes, between two results. */
  public interface Watcher {

    /** So many results are written by now. */
    void written(long cases);

    /** These columns are only copied: they bear no question's name. */
    void copied(List<String> columns);
  }

  /**
   * What became of the cases.
   *
   * @param cases how many results there are
   * @param answered how many of them reached an outcome
   */
  public record Tally(long cases, long answered) {

    /** Whether nobody was left without an answer. */
    public boolean isWhole() {
      return cases == answered;
    }
  }

  /**
   * Reads cases to the end and writes a line for each, in their order; with several threads where
   * there are several cores. {@code out} gets whole lines only, even when the process is told to
   * end meanwhile.
   */
  public Tally run(InputStream in, WritableByteChannel out, Watcher watcher) {
    int cores = Math.min(4, Runtime.getRuntime().availableProcessors());
    try (Pipeline pipeline = new Pipeline(this, in, new WholeLines(out), watcher, cores)) {
      return pipeline.run();
    }
  }
}
