package dev.yibao.cli;

import dev.yibao.batch.Batch;
import java.util.List;

/** Tells on standard error how far a batch is: one line that is drawn anew, on a terminal only. */
final class BatchProgress implements Batch.Watcher {

  private static final long EVERY_NANOS = 200_000_000;
  private static final String ERASED = "\r\u001b[K";

  private final Context context;
  private final boolean shown;
  private final long begun = System.nanoTime();
  private long drawn = begun;

  BatchProgress(Context context) {
    this.context = context;
    this.shown = context.streams().errIsTerminal() && !context.streams().outIsTerminal();
  }

  @Override
  public void written(long cases) {
    long now = System.nanoTime();
    if (shown && now - drawn >= EVERY_NANOS) {
      drawn = now;
      long rate = cases * 1_000_000_000L / Math.max(1, now - begun);
      print("\r已答 " + cases + " 件，每秒 " + rate + " 件");
    }
  }

  @Override
  public void copied(List<String> columns) {
    context.output().warn("这些列不是问题名，只照抄不回答：" + String.join("、", columns));
  }

  /** Takes the line away. */
  void clear() {
    if (shown && drawn != begun) {
      print(ERASED);
      drawn = begun;
    }
  }

  /** Says what became of the cases, if not all is well or somebody watches. */
  void end(Batch.Tally tally) {
    clear();
    if (shown || !tally.isWhole()) {
      long without = tally.cases() - tally.answered();
      String rest = without == 0 ? "，都有结论" : "，其中 " + without + " 件没有走到结论（看 status 和 error）";
      context.output().say(tally.cases() + " 件" + rest);
    }
  }

  private void print(String text) {
    context.streams().err().print(text);
    context.streams().err().flush();
  }
}
