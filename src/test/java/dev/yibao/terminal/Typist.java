package dev.yibao.terminal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.NonBlockingReader;

/** Somebody who types without looking, at a terminal that knows nothing but what was typed. */
public final class Typist {

  /** Stands in what is typed for a while in which nothing comes. */
  static final char PAUSE = '\uE000';

  private Typist() {}

  /** Types to the end where commands are awaited; gives the names of the keys, with blanks. */
  static String keys(String typed) {
    KeyReader keys = new KeyReader(terminal(new Typed(typed)));
    List<String> names = new ArrayList<>();
    try {
      KeyPress press = keys.next(false);
      while (press != null) {
        names.add(press.key().name());
        press = keys.next(false);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return String.join(" ", names);
  }

  /** Types to the end, where commands are awaited or where text is; gives how many keys it were. */
  public static int type(String typed, boolean takesText) {
    KeyReader keys = new KeyReader(terminal(new Typed(typed)));
    int pressed = 0;
    try {
      while (keys.next(takesText) != null) {
        pressed++;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pressed;
  }

  private static Terminal terminal(NonBlockingReader typed) {
    return (Terminal)
        Proxy.newProxyInstance(
            Typist.class.getClassLoader(),
            new Class<?>[] {Terminal.class},
            (proxy, method, args) -> method.getName().equals("reader") ? typed : null);
  }

  /** Characters that are all there, and then the end of the input. */
  private static final class Typed extends NonBlockingReader {

    private final String text;
    private int at;

    Typed(String text) {
      this.text = text;
    }

    @Override
    protected int read(long timeout, boolean isPeek) {
      if (at < text.length() && text.charAt(at) == PAUSE) {
        at += isPeek && timeout > 0 ? 0 : 1;
        return timeout > 0 ? READ_EXPIRED : read(timeout, isPeek);
      }
      int c = at < text.length() ? text.charAt(at) : EOF;
      at += isPeek ? 0 : 1;
      return c;
    }

    @Override
    public int readBuffered(char[] buffer, int from, int length, long timeout) {
      int c = length == 0 ? EOF : read(timeout, false);
      if (c < 0) {
        return c;
      }
      buffer[from] = (char) c;
      return 1;
    }

    @Override
    public void close() {
      at = text.length();
    }
  }
}
