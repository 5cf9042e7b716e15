package dev.yibao.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.yibao.text.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.ScreenTerminal;

/** A terminal in memory, with somebody at its keyboard. */
final class VirtualScreen {

  private static final long PATIENCE = 10_000;

  private final ScreenTerminal.VirtualTerminal virtual;
  private final ScreenConsole console;
  private final AtomicBoolean saved = new AtomicBoolean();

  VirtualScreen(int columns, int rows) throws IOException {
    this(columns, rows, Theme.PLAIN);
  }

  VirtualScreen(int columns, int rows, Theme theme) throws IOException {
    virtual = ScreenTerminal.withTerminal("test", "xterm-256color", columns, rows);
    console = new ScreenConsole(virtual.terminal(), theme, saved::get);
  }

  /** Does something at the terminal that waits for keys. */
  <T> CompletableFuture<T> run(Function<Console, T> task) {
    return CompletableFuture.supplyAsync(() -> task.apply(console), VirtualScreen::inItsOwnThread);
  }

  /** A talk that a test leaves unfinished must not hold up the next one, as in a shared pool. */
  private static void inItsOwnThread(Runnable talk) {
    Thread thread = new Thread(talk);
    thread.setDaemon(true);
    thread.start();
  }

  CompletableFuture<UserAction> ask(Prompt prompt) {
    return run(console -> console.ask(prompt));
  }

  static <T> T result(CompletableFuture<T> future) throws Exception {
    return future.get(PATIENCE, TimeUnit.MILLISECONDS);
  }

  VirtualScreen type(String keys) throws IOException {
    virtual.terminal().processInputBytes(keys.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Ends the input. */
  void hangUp() throws IOException {
    virtual.terminal().input().close();
  }

  void resize(int columns, int rows) {
    virtual.terminal().setSize(Size.of(columns, rows));
    virtual.screen().setSize(Size.of(columns, rows));
    virtual.terminal().raise(Signal.WINCH);
  }

  void interrupted() {
    virtual.terminal().raise(Signal.INT);
  }

  void stoppedAndContinued() {
    virtual.terminal().raise(Signal.CONT);
  }

  /** Tells that flow files were saved, until they are read again. */
  AtomicBoolean saved() {
    return saved;
  }

  /** Waits until the screen shows exactly this, lines without the blanks at their ends. */
  void shows(String expected) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (!text().equals(expected.stripTrailing()) && System.nanoTime() < end) {
      virtual.screen().waitDirty(50);
    }
    assertEquals(expected.stripTrailing(), text());
  }

  /** What the screen shows now. */
  String text() {
    StringBuilder text = new StringBuilder();
    virtual
        .screen()
        .toString()
        .lines()
        .forEach(line -> text.append(line.stripTrailing()).append('\n'));
    return text.toString().stripTrailing();
  }

  /** Waits until this is somewhere on the screen. */
  void awaits(String part) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (!text().contains(part) && System.nanoTime() < end) {
      virtual.screen().waitDirty(50);
    }
    assertTrue(text().contains(part), this::text);
  }

  /** Waits until the cursor is there. */
  void cursorAt(String position) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    while (!cursor().equals(position) && System.nanoTime() < end) {
      virtual.screen().waitDirty(50);
    }
    assertEquals(position, cursor());
  }

  /** Somebody else writes to the same terminal. */
  void print(String text) {
    virtual.screen().write(text);
  }

  /** The rows that have swapped colours, from 0. */
  List<Integer> inverseRows() {
    int columns = virtual.screen().getColumns();
    long[] cells = new long[virtual.screen().getRows() * columns];
    virtual.screen().dump(cells, new int[2]);
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < cells.length; i++) {
      if (ScreenTerminal.cellInverse(cells[i]) && !rows.contains(i / columns)) {
        rows.add(i / columns);
      }
    }
    return rows;
  }

  /** Row and column of the cursor, from 0. */
  String cursor() {
    int[] cursor = new int[2];
    long[] cells = new long[virtual.screen().getRows() * virtual.screen().getColumns()];
    virtual.screen().dump(cells, cursor);
    return cursor[1] + "," + cursor[0];
  }
}
