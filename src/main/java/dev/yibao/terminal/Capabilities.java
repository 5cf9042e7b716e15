package dev.yibao.terminal;

import java.util.List;
import org.jline.utils.InfoCmp;

/**
 * What terminals can do, for those whose kind is known: to ask {@code infocmp} starts a process,
 * and to read its answer takes as long again.
 */
final class Capabilities {

  /** How the names of those begin that have all that is used here, and write it alike. */
  private static final List<String> ALIKE =
      List.of("xterm", "screen", "tmux", "rxvt", "alacritty", "foot", "konsole", "gnome", "vte");

  /** Those that move the cursor, erase, wrap and send keys; as infocmp would write them. */
  private static final String COMMON =
      """
      yibao,
      am, xenl, colors#8,
      cr=\\r, cud1=\\n, cub1=^H, cuf1=\\E[C, cuu1=\\E[A, el=\\E[K, ed=\\E[J,
      cub=\\E[%p1%dD, cud=\\E[%p1%dB, cuf=\\E[%p1%dC, cuu=\\E[%p1%dA,
      kcub1=\\EOD, kcud1=\\EOB, kcuf1=\\EOC, kcuu1=\\EOA,
      """;

  private Capabilities() {}

  /** Tells the terminal library what a terminal of this type can do, if that is known. */
  static void preset(String type) {
    for (String name : ALIKE) {
      if (type.equals(name) || type.startsWith(name + "-")) {
        InfoCmp.setLoadedInfoCmp(type, COMMON);
        return;
      }
    }
  }
}
