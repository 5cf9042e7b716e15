package dev.yibao.batch;

import dev.yibao.engine.Refusal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Answers the cases of a chunk; one form for each form of input. */
interface Cases {

  /** Reads the lines of a chunk and writes their results into it. */
  void answer(Chunk chunk);

  /** The refusal of a line that is no case at all. */
  static Refusal unreadable(long line, String why) {
    String message = "第 " + line + " 行" + why;
    return new Refusal(Refusal.Code.BAD_ANSWERS_FILE, message, "", "", number(line), List.of());
  }

  /** The refusal of a line that is no text. */
  static Refusal undecodable(long line, Charset expected) {
    String hint =
        expected.equals(StandardCharsets.UTF_8) ? "；别的编码用 --encoding 说明，例如 --encoding GB18030" : "";
    String message = "第 " + line + " 行不是 " + expected.name() + hint;
    return new Refusal(Refusal.Code.BAD_ENCODING, message, "", "", number(line), List.of());
  }

  /** A line's number as refusals bear it. */
  static int number(long line) {
    return (int) Math.min(line, Integer.MAX_VALUE);
  }
}
