package dev.yibao.batch;

import dev.yibao.engine.SuppliedAnswer;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * Chunks on their way: read here, answered by workers, written here in the order in which they were
 * read. At most a few are on the way at a time.
 */
final class Pipeline implements AutoCloseable {

  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final int KNOWN = 8 << 20;

  private final Batch batch;
  private final Chunks chunks;
  private final WholeLines out;
  private final Batch.Watcher watcher;
  private final int cores;
  private final Supplier<Cases> cases;
  private final Deque<Future<Work>> onTheWay = new ArrayDeque<>();
  private final Deque<Work> free = new ArrayDeque<>();
  private ExecutorService workers;
  private long skip;
  private long written;
  private long answered;

  Pipeline(Batch batch, InputStream in, WholeLines out, Batch.Watcher watcher, int cores) {
    this.batch = batch;
    this.chunks = new Chunks(in, batch.csv());
    this.out = out;
    this.watcher = watcher;
    this.cores = cores;
    this.cases = batch.csv() ? csv(batch) : json(batch);
    this.skip = batch.skip();
  }

  private static Supplier<Cases> json(Batch batch) {
    Remembered<ByteRange, JsonCases.Document> known = new Remembered<>(KNOWN);
    ResultCache told = new ResultCache(batch, known);
    return () -> new JsonCases(batch, told, known);
  }

  private static Supplier<Cases> csv(Batch batch) {
    Remembered<List<SuppliedAnswer>, List<String>> known = new Remembered<>(KNOWN);
    ResultCache told = new ResultCache(batch, known);
    AtomicReference<CsvColumns> columns = new AtomicReference<>();
    return () -> new CsvCases(batch, told, columns, known);
  }

  /** A chunk and what answers it; used by one thread at a time. */
  private record Work(Chunk chunk, Cases cases) {

    Work answer() {
      cases.answer(chunk);
      return this;
    }
  }

  Batch.Tally run() {
    if (batch.bom() && batch.skip() == 0) {
      out.write(ByteBuffer.wrap(BOM));
    }
    Work work = work();
    while (chunks.next(work.chunk())) {
      if (isFirst(work.chunk()) || skip > 0 || cores == 1) {
        here(work);
      } else {
        onTheWay.add(workers().submit(work::answer));
      }
      while (!onTheWay.isEmpty() && (isFull() || isDone() || chunks.mayWait())) {
        write(finished(onTheWay.poll()));
      }
      work = work();
    }
    while (!onTheWay.isEmpty()) {
      write(finished(onTheWay.poll()));
    }
    return new Batch.Tally(written, answered);
  }

  /** The first chunk bears the names of the columns, without which no other can be read. */
  private static boolean isFirst(Chunk chunk) {
    return chunk.firstLine == 1;
  }

  private boolean isFull() {
    return onTheWay.size() > 2 * cores;
  }

  private boolean isDone() {
    return onTheWay.peek().isDone();
  }

  private void here(Work work) {
    work.chunk().skip = skip;
    write(work.answer());
    skip -= work.chunk().skipped;
  }

  private Work work() {
    Work used = free.poll();
    return used == null ? new Work(new Chunk(), cases.get()) : used;
  }

  private void write(Work work) {
    Chunk chunk = work.chunk();
    if (!chunk.others.isEmpty()) {
      watcher.copied(chunk.others);
    }
    out.write(chunk.out.written());
    written += chunk.cases;
    answered += chunk.answered;
    watcher.written(written);
    free.add(work);
  }

  private ExecutorService workers() {
    if (workers == null) {
      workers =
          Executors.newFixedThreadPool(
              cores,
              task -> {
                Thread thread = new Thread(task, "yibao-batch");
                thread.setDaemon(true);
                return thread;
              });
    }
    return workers;
  }

  private static Work finished(Future<Work> work) {
    try {
      return work.get();
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
    out.close();
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
