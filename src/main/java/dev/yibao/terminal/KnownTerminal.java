package dev.yibao.terminal;

import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.impl.AbstractUnixSysTerminal;
import org.jline.terminal.spi.Pty;
import org.jline.terminal.spi.TerminalProvider;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal of this process, where its kind is known. For any other the terminal library asks
 * {@code infocmp} what it can do: to start that and to read its answer takes half of all the time
 * that goes by until a key is answered.
 */
final class KnownTerminal extends AbstractUnixSysTerminal {

  /** How the names of those begin that can do all that is used here, and are told alike. */
  private static final List<String> KINDS =
      List.of("xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "konsole", "gnome", "vte");

  private final Pty pty;

  KnownTerminal(TerminalProvider provider, Pty pty, String type, Outside outside)
      throws IOException {
    super(
        provider,
        pty.getSystemStream(),
        "yibao",
        type,
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_8,
        StandardCharsets.UTF_8,
        true,
        outside,
        pty.getAttr());
    this.pty = pty;
  }

  /** Whether the kind of this name is known. */
  static boolean isKnown(String type) {
    for (String kind : KINDS) {
      if (type.equals(kind) || type.startsWith(kind + "-")) {
        return true;
      }
    }
    return false;
  }

  @Override
  protected void parseInfoCmp() {
    bools.add(Capability.auto_right_margin);
    bools.add(Capability.eat_newline_glitch);
    ints.put(Capability.max_colors, 8);
    strings.put(Capability.carriage_return, "\\r");
    strings.put(Capability.cursor_down, "\\n");
    strings.put(Capability.cursor_left, "^H");
    strings.put(Capability.cursor_right, "\\E[C");
    strings.put(Capability.cursor_up, "\\E[A");
    strings.put(Capability.parm_down_cursor, "\\E[%p1%dB");
    strings.put(Capability.parm_left_cursor, "\\E[%p1%dD");
    strings.put(Capability.parm_right_cursor, "\\E[%p1%dC");
    strings.put(Capability.parm_up_cursor, "\\E[%p1%dA");
    strings.put(Capability.clr_eol, "\\E[K");
    strings.put(Capability.clr_eos, "\\E[J");
  }

  @Override
  protected IntUnaryOperator createPollFunction() {
    return new IntUnaryOperator() {
      @Override
      public int applyAsInt(int milliseconds) {
        return CLibrary.pollForInput(STDIN_FD, milliseconds);
      }
    };
  }

  @Override
  protected Attributes doGetAttributes() {
    try {
      return pty.getAttr();
    } catch (IOException e) {
      throw new IOError(e);
    }
  }

  @Override
  protected void doSetAttributes(Attributes attributes) {
    try {
      pty.setAttr(attributes);
    } catch (IOException e) {
      throw new IOError(e);
    }
  }

  @Override
  protected Size doGetSize() {
    try {
      return pty.getSize();
    } catch (IOException e) {
      return Size.of(0, 0); // it went away
    }
  }

  @Override
  protected void doSetSize(Sized size) {
    try {
      pty.setSize(size);
    } catch (IOException e) {
      throw new IOError(e);
    }
  }
}
