package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * A run of a batch: chunks are read here, answered by workers, and written here in the order in
 * which they were read. At most a few are underway at a time.
 */
public final class Pipeline implements AutoCloseable {

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /** More do not help: what one thread reads and writes is the limit then. */
  private static final int MOST_CORES = 4;

  private final Batch batch;
  private final Chunks chunks;
  private final LineChannel out;
  private final Batch.Watcher watcher;
  private final Consumer<Chunk> answerer;
  private final int cores = Math.min(MOST_CORES, Runtime.getRuntime().availableProcessors());
  private final ExecutorService workers = Executors.newFixedThreadPool(cores, Pipeline::worker);
  private final Deque<Future<Chunk>> underway = new ArrayDeque<>();
  private final Deque<Chunk> free = new ArrayDeque<>();
  private CsvColumns columns;
  private long skip;
  private long written;
  private long answered;
  private Refusal refusal;

  private Pipeline(Batch batch, InputStream in, LineChannel out, Batch.Watcher watcher) {
    this.batch = batch;
    this.chunks = new Chunks(in, batch.csv());
    this.out = out;
    this.watcher = watcher;
    this.answerer = batch.csv() ? csv() : json();
    this.skip = batch.skip();
  }

  /**
   * Reads cases to the end and writes a line for each, in their order; with several threads where
   * there are several cores. {@code out} gets whole lines only, even when the process is told to
   * end meanwhile.
   */
  public static Batch.Tally run(
      Batch batch, InputStream in, WritableByteChannel out, Batch.Watcher watcher) {
    try (LineChannel lines = new LineChannel(out);
        Pipeline pipeline = new Pipeline(batch, in, lines, watcher)) {
      return pipeline.run();
    }
  }

  private static Thread worker(Runnable task) {
    Thread thread = new Thread(task, "yibao-batch");
    thread.setDaemon(true);
    return thread;
  }

  private Consumer<Chunk> json() {
    JsonResults results = new JsonResults(batch);
    return chunk -> new JsonCases(batch, results, chunk).answer();
  }

  /** The first chunk with a row, answered before any other, sets the columns for all. */
  private Consumer<Chunk> csv() {
    CsvResults results = new CsvResults(batch);
    return chunk -> {
      CsvColumns read = new CsvCases(batch, results, columns, chunk).answer();
      if (columns == null) {
        columns = read;
      }
    };
  }

  private Batch.Tally run() {
    if (batch.bom() && batch.skip() == 0) {
      out.write(ByteBuffer.wrap(BOM));
    }
    Chunk chunk = free();
    while (refusal == null && chunks.next(chunk)) {
      answer(chunk);
      while (!underway.isEmpty() && (isFull() || underway.peek().isDone() || chunks.mayWait())) {
        write(finished(underway.poll()));
      }
      chunk = free();
    }
    while (!underway.isEmpty()) {
      write(finished(underway.poll()));
    }
    return new Batch.Tally(written, answered, refusal);
  }

  private void answer(Chunk chunk) {
    boolean isHeader = batch.csv() && columns == null;
    if (isHeader || skip > 0 || cores == 1) {
      chunk.skip = skip;
      answerer.accept(chunk);
      skip -= chunk.skipped;
      write(chunk);
    } else {
      underway.add(workers.submit(() -> answerer.accept(chunk), chunk));
    }
  }

  private boolean isFull() {
    return underway.size() > 2 * cores;
  }

  private Chunk free() {
    Chunk used = free.poll();
    return used == null ? new Chunk() : used;
  }

  private void write(Chunk chunk) {
    refusal = chunk.refusal;
    if (!chunk.copied.isEmpty()) {
      watcher.copied(chunk.copied);
    }
    out.write(chunk.out.written());
    written += chunk.cases;
    answered += chunk.answered;
    watcher.written(written);
    free.add(chunk);
  }

  private static Chunk finished(Future<Chunk> chunk) {
    try {
      return chunk.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
