package dev.yibao.terminal;

import org.jline.keymap.BindingReader;
import org.jline.keymap.KeyMap;
import org.jline.terminal.Terminal;
import org.jline.utils.InfoCmp.Capability;
import org.jline.utils.NonBlockingReader;

/** Reads keys, as the key table binds them. */
final class KeyReader {

  /** How long a lone Esc is waited on, since every arrow begins with one too, in milliseconds. */
  private static final long ESCAPE_WAIT = 80;

  private static final String ESCAPE = "\033";
  private static final String PASTE_END = "\033[201~";

  private final Bindings reader;
  private final KeyMap<Key> commands;
  private final KeyMap<Key> text;

  KeyReader(Terminal terminal) {
    this.reader = new Bindings(terminal.reader());
    this.commands = map(terminal, false);
    this.text = map(terminal, true);
  }

  private static KeyMap<Key> map(Terminal terminal, boolean takesText) {
    KeyMap<Key> map = new KeyMap<>();
    map.setAmbiguousTimeout(ESCAPE_WAIT);
    map.setUnicode(Key.TEXT);
    map.setNomatch(Key.NONE);
    for (char c = ' '; c < 0x7F; c++) {
      map.bind(Key.TEXT, String.valueOf(c));
    }
    for (Key key : Key.values()) {
      for (String sequence : key.sequences()) {
        char first = sequence.charAt(0);
        if (!takesText || first < ' ' || first == 0x7F) {
          map.bind(key, sequence);
        }
      }
    }
    bind(map, Key.UP, KeyMap.key(terminal, Capability.key_up));
    bind(map, Key.DOWN, KeyMap.key(terminal, Capability.key_down));
    bind(map, Key.BACK, KeyMap.key(terminal, Capability.key_left));
    return map;
  }

  private static void bind(KeyMap<Key> map, Key key, String sequence) {
    if (sequence != null && !sequence.isEmpty()) {
      map.bind(key, sequence);
    }
  }

  /**
   * Whether a key is there to be read, or the input has ended; waits for it that long.
   *
   * @param milliseconds at most so long
   */
  boolean ready(long milliseconds) {
    return reader.holdsBack()
        || reader.peekCharacter(milliseconds) != NonBlockingReader.READ_EXPIRED;
  }

  /** The next key; null at the end of the input. */
  KeyPress next(boolean takesText) {
    Key key = reader.readBinding(takesText ? text : commands);
    if (key == null) {
      return null;
    }
    String typed = reader.getLastBinding();
    return switch (key) {
      case PASTE -> new KeyPress(key, pasted());
      case ESCAPE, NONE -> typed.equals(ESCAPE) ? escape() : KeyPress.of(Key.NONE);
      case TEXT -> takesText ? new KeyPress(key, typed) : command(typed);
      default -> new KeyPress(key, typed);
    };
  }

  /** What a Chinese keyboard sends for a key: the full-width twin, or {@code 、} for the slash. */
  private KeyPress command(String typed) {
    char c = typed.charAt(0);
    boolean twin = c >= '\uFF01' && c <= '\uFF5E';
    String half = c == '、' ? "/" : twin ? String.valueOf((char) (c - 0xFEE0)) : typed;
    return new KeyPress(half.equals(typed) ? Key.TEXT : commands.getBound(half), half);
  }

  /** What was pasted, in one line. */
  private String pasted() {
    StringBuilder all = new StringBuilder();
    int c = 0;
    while (c >= 0 && !PASTE_END.contentEquals(end(all, PASTE_END.length()))) {
      c = reader.readCharacter();
      all.append(c < 0 ? "" : Character.toString(c));
    }
    String text = all.toString().replace(PASTE_END, "");
    return text.codePoints()
        .filter(point -> !Character.isISOControl(point))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static CharSequence end(StringBuilder text, int length) {
    return text.subSequence(Math.max(0, text.length() - length), text.length());
  }

  /** A lone Esc; or a key that is not in the table, which is passed over whole. */
  private KeyPress escape() {
    if (!ready(1)) {
      return KeyPress.of(Key.ESCAPE);
    }
    String next = character();
    if (next.equals("[") || next.equals("O")) {
      char end = ' ';
      while (end >= ' ' && end < '@') {
        end = character().charAt(0);
      }
    }
    return KeyPress.of(Key.NONE);
  }

  /** The next character, whatever it is bound to. */
  private String character() {
    return reader.readBinding(text) == null ? ESCAPE : reader.getLastBinding();
  }

  /** Tells whether characters were read that belong to the next key. */
  private static final class Bindings extends BindingReader {

    Bindings(NonBlockingReader reader) {
      super(reader);
    }

    boolean holdsBack() {
      return !pushBackChar.isEmpty() || opBuffer.length() > 0;
    }
  }
}
