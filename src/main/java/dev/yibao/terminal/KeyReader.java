package dev.yibao.terminal;

import dev.yibao.engine.Folding;
import dev.yibao.text.Printable;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys, as the key table binds them.
 *
 * <pre>
 * key      = character | ESC | ESC character | ESC "O" character | control
 * control  = ESC "[" (" ".."?")* ("@".."~")       an arrow, a page key, CSI-u, a paste
 *          | ESC "[" "M" character character character   the mouse
 *          | ESC "[" "[" character                a function key of the Linux console
 * reply    = ESC ("]" | "P" | "_" | "^" | "X") character* (BEL | ESC "\")
 * </pre>
 *
 * Replies answer what some other program asked the terminal; like every key that is not in the
 * table they are read whole and mean nothing. The one-character forms of C1 count like ESC with a
 * letter.
 */
final class KeyReader {

  /** The rest of a key comes within this time on a line that is not slow, in milliseconds. */
  private static final long ESCAPE_WAIT = 80;

  /** The rest of a key comes within this time even on a slow line, in milliseconds. */
  private static final long REST_WAIT = 1000;

  private static final int EXPIRED = NonBlockingReader.READ_EXPIRED;
  private static final char ESC = '\033';
  private static final String PASTE_END = "\033[201~";

  private final NonBlockingReader in;
  private final Map<String, Key> keys = new HashMap<>();

  /** Nothing had to be waited for so far. */
  private boolean typedAhead = true;

  /** The nanosecond until which a lone Esc may still turn out to begin a key; 0 for none. */
  private long escapeOpen;

  private boolean completesEscape;

  /** The last reply stopped before its end, and its rest may still come. */
  private boolean replyOpen;

  KeyReader(Terminal terminal) {
    this.in = terminal.reader();
    for (Key key : Key.values()) {
      for (String sequence : key.sequences()) {
        keys.put(sequence, key);
      }
    }
    bind(Key.UP, KeyMap.key(terminal, Capability.key_up));
    bind(Key.DOWN, KeyMap.key(terminal, Capability.key_down));
    bind(Key.BACK, KeyMap.key(terminal, Capability.key_left));
  }

  private void bind(Key key, String sequence) {
    if (sequence != null && !sequence.isEmpty()) {
      keys.put(sequence, key);
    }
  }

  /** Tells whether a key is there to be read, or the input has ended; waits for it that long. */
  boolean ready(long milliseconds) throws IOException {
    boolean ready = in.peek(milliseconds) != EXPIRED;
    typedAhead &= ready;
    return ready;
  }

  /**
   * Tells whether the last key turned out to be the rest of the lone Esc before it, which then was
   * none. An Esc has to act at once, but on a slow line the rest of an arrow comes late.
   */
  boolean completesEscape() {
    return completesEscape;
  }

  /** Waits for the rest of the lone Esc that was just read; false when it was one. */
  boolean escapeGoesOn() throws IOException {
    return escapeOpen != 0 && begins(in.peek(REST_WAIT));
  }

  /** The next key; null at the end of the input. */
  KeyPress next(boolean takesText) throws IOException {
    completesEscape = escapeOpen != 0 && System.nanoTime() < escapeOpen && begins(in.peek(1));
    escapeOpen = 0;
    if (completesEscape) {
      return sequence(in.read(), takesText);
    }
    int c = in.read();
    if (replyGoesOn(c)) {
      passOverReply();
      return KeyPress.NONE;
    }
    if (c == ESC) {
      return escape(takesText);
    }
    if (c >= 0x80 && c < 0xA0) {
      return sequence(c - 0x40, takesText);
    }
    // What ended the input before the modes were changed is read as a zero character afterwards.
    return c < 0 || c == 0 && typedAhead ? null : key(character(c), takesText);
  }

  private String character(int c) throws IOException {
    return Character.isHighSurrogate((char) c)
        ? new String(new char[] {(char) c, (char) Math.max(0, in.read(REST_WAIT))})
        : String.valueOf((char) c);
  }

  /** The key of one character: a command or text. */
  private KeyPress key(String typed, boolean takesText) {
    char c = typed.charAt(0);
    if (c < ' ' || c == 0x7F) {
      return new KeyPress(keys.getOrDefault(typed, Key.NONE), typed);
    }
    if (takesText) {
      return Printable.firstOther(typed) < 0 ? new KeyPress(Key.TEXT, typed) : KeyPress.NONE;
    }
    // A Chinese keyboard sends for a key its full-width twin, or 、 for the slash.
    String half = c == '、' ? "/" : Folding.halfWidth(c) + typed.substring(1);
    return new KeyPress(keys.getOrDefault(half, Key.TEXT), half);
  }

  private KeyPress escape(boolean takesText) throws IOException {
    int next = in.peek(ESCAPE_WAIT);
    if (next < 0 || next == ESC) {
      escapeOpen = next == EXPIRED ? System.nanoTime() + REST_WAIT * 1_000_000 : 0;
      return KeyPress.of(Key.ESCAPE);
    }
    return sequence(in.read(), takesText);
  }

  /** Tells whether a character after Esc begins a sequence, rather than being typed with Alt. */
  private static boolean begins(int c) {
    return c == '[' || c == 'O' || isReply(c);
  }

  private static boolean isReply(int c) {
    return c == ']' || c == 'P' || c == '_' || c == '^' || c == 'X';
  }

  /** The key that begins with Esc and this character. */
  private KeyPress sequence(int first, boolean takesText) throws IOException {
    if (first == '[') {
      return control(takesText);
    }
    if (first == 'O') {
      int last = in.read(REST_WAIT);
      return KeyPress.of(keys.getOrDefault("\033O" + (char) last, Key.NONE));
    }
    if (isReply(first)) {
      passOverReply();
    }
    return KeyPress.NONE;
  }

  /**
   * Tells whether a character is the rest of a reply that came too late. The rest comes all at
   * once, while a person presses one key after the other.
   */
  private boolean replyGoesOn(int c) throws IOException {
    boolean open = replyOpen;
    replyOpen = false;
    return open && c >= ' ' && c < 0x7F && in.peek(ESCAPE_WAIT) >= 0;
  }

  private void passOverReply() throws IOException {
    int last = 0;
    int c = in.read(REST_WAIT);
    while (c >= 0 && c != '\007' && c != 0x9C && !(last == ESC && c == '\\')) {
      last = c;
      c = in.read(REST_WAIT);
    }
    replyOpen = c == EXPIRED;
  }

  /** Passes over so many characters, but over none that begins another key. */
  private KeyPress passOver(int characters) throws IOException {
    for (int i = 0; i < characters && in.peek(REST_WAIT) >= ' '; i++) {
      in.read();
    }
    return KeyPress.NONE;
  }

  private KeyPress control(boolean takesText) throws IOException {
    StringBuilder sequence = new StringBuilder("\033[");
    int c = in.read(REST_WAIT);
    while (c >= ' ' && c < '@') {
      sequence.append((char) c);
      c = in.read(REST_WAIT);
    }
    if (c < '@' || c > '~') {
      return KeyPress.NONE;
    }
    if (sequence.length() == 2 && (c == 'M' || c == '[')) {
      return passOver(c == 'M' ? 3 : 1);
    }
    Key key = keys.get(sequence.append((char) c).toString());
    if (key == Key.PASTE) {
      return new KeyPress(key, pasted());
    }
    if (key != null) {
      return KeyPress.of(key);
    }
    String plain = EncodedKey.plain(sequence.toString());
    key = keys.get(plain);
    return plain.isEmpty()
        ? KeyPress.NONE
        : plain.length() > 2 ? KeyPress.of(key == null ? Key.NONE : key) : key(plain, takesText);
  }

  /** The text pasted, in one line, without what may not be shown. */
  private String pasted() throws IOException {
    StringBuilder all = new StringBuilder();
    int c = in.read();
    while (c >= 0
        && all.append((char) c).indexOf(PASTE_END, all.length() - PASTE_END.length()) < 0) {
      c = in.read();
    }
    String text = all.toString().replace(PASTE_END, "").replace("\n", "").replace("\t", "");
    return Printable.of(text.replace("\r", "")).replace("\uFFFD", "");
  }
}
