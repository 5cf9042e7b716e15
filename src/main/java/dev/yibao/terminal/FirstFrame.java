package dev.yibao.terminal;

/**
 * What is drawn on a terminal before it is open. What is typed meanwhile is shown by the terminal
 * itself, wherever its cursor is; so the place is kept in the terminal, and drawn over afterwards.
 */
record FirstFrame(Frame frame) {

  private static final String KEEP_PLACE = "\0337";
  private static final String GO_BACK = "\0338";

  /** What draws it, and leaves the cursor where it belongs. */
  String text() {
    StringBuilder text = new StringBuilder(String.join("\r\n", frame.lines())).append('\r');
    int below = frame.lines().size() - 1 - frame.row();
    if (below > 0) {
      text.append("\033[").append(below).append('A');
    }
    if (frame.column() > 0) {
      text.append("\033[").append(frame.column()).append('C');
    }
    return text.append(KEEP_PLACE).toString();
  }

  /** What takes it away. */
  String clear() {
    return GO_BACK + frame.clear();
  }
}
