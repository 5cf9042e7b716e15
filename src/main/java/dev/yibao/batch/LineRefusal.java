package dev.yibao.batch;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Refusal.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Makes the refusals of lines that are no cases. */
final class LineRefusal {

  private LineRefusal() {}

  /**
   * The refusal of a line that is no case at all.
   *
   * @param why the rest of the sentence that begins with the line's number
   */
  static Refusal unreadable(long line, String why) {
    return refusal(Code.BAD_ANSWERS_FILE, line, why);
  }

  /** The refusal of a line that is no text. */
  static Refusal undecodable(long line, Charset expected) {
    String hint =
        expected.equals(StandardCharsets.UTF_8) ? "；别的编码用 --encoding 说明，例如 --encoding GB18030" : "";
    return refusal(Code.BAD_ENCODING, line, "不是 " + expected.name() + hint);
  }

  /** The refusal of a case that a fault, of the flow files or of the program, keeps unanswered. */
  static Refusal failed(long line, RuntimeException fault) {
    String why = fault instanceof Diagnosed ? "流程文件有错，" + fault.getMessage() : "程序自己出了毛病";
    return refusal(Code.BAD_ANSWERS_FILE, line, "答不了：" + why);
  }

  private static Refusal refusal(Code code, long line, String why) {
    return Refusal.unreadable(code, "第 " + line + " 行" + why, number(line));
  }

  /** A line's number as refusals bear it. */
  static int number(long line) {
    return (int) Math.min(line, Integer.MAX_VALUE);
  }
}
