package dev.yibao.terminal;

/**
 * A frame drawn on a terminal before it is open. What is typed meanwhile is echoed by the terminal
 * itself, wherever its cursor is; so the position is saved in the terminal, and drawn over later.
 */
record FirstFrame(Frame frame) {

  private static final String SAVE_CURSOR = "\0337";
  private static final String RESTORE_CURSOR = "\0338";

  /** The sequence that draws it, and leaves the cursor where the frame says. */
  String text() {
    StringBuilder text = new StringBuilder(String.join("\r\n", frame.lines())).append('\r');
    int below = frame.lines().size() - 1 - frame.row();
    if (below > 0) {
      text.append("\033[").append(below).append('A');
    }
    if (frame.column() > 0) {
      text.append("\033[").append(frame.column()).append('C');
    }
    return text.append(SAVE_CURSOR).toString();
  }

  /** The sequence that removes it, with all that was echoed over it. */
  String clear() {
    return RESTORE_CURSOR + frame.clear();
  }
}
