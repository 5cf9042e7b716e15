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

  private static final String PASTE_END = "\033[201~";

  private final BindingReader reader;
  private final KeyMap<Key> commands;
  private final KeyMap<Key> text;

  KeyReader(Terminal terminal) {
    this.reader = new BindingReader(terminal.reader());
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
    return reader.peekCharacter(milliseconds) != NonBlockingReader.READ_EXPIRED;
  }

  /** The next key; null at the end of the input. */
  Press next(boolean takesText) {
    Key key = reader.readBinding(takesText ? text : commands);
    if (key == null) {
      return null;
    }
    String typed = reader.getLastBinding();
    return switch (key) {
      case PASTE -> new Press(key, pasted());
      case DIGIT -> new Press(key, half(typed));
      case ESCAPE -> escape();
      default -> new Press(key, typed);
    };
  }

  private static String half(String digit) {
    char c = digit.charAt(0);
    return c > 0x7F ? String.valueOf((char) (c - 0xFEE0)) : digit;
  }

  /** What was pasted, in one line. */
  private String pasted() {
    String all = reader.readStringUntil(PASTE_END);
    StringBuilder line = new StringBuilder();
    for (int i = 0; all != null && i < all.length(); i++) {
      line.append(all.charAt(i) < ' ' ? "" : all.charAt(i));
    }
    return line.toString();
  }

  /** A lone Esc; or a key that is not in the table, which is passed over whole. */
  private Press escape() {
    int next = reader.peekCharacter(1);
    if (next < 0) {
      return Press.of(Key.ESCAPE);
    }
    reader.readCharacter();
    if (next == '[' || next == 'O') {
      int end = reader.readCharacter();
      while (end >= ' ' && end < '@') {
        end = reader.readCharacter();
      }
    }
    return Press.of(Key.NONE);
  }
}
