package dev.yibao.engine;

import java.util.List;

/**
 * Why an answer was not taken.
 *
 * @param code what kind of refusal
 * @param message what is wrong and what is accepted, one line
 * @param question the name of the question it was meant for; empty when for none
 * @param given what was given
 * @param line the line of standard input it came from; 0 when it came another way
 * @param accepted what would be taken: option ids, or a form such as {@code YYYY-MM-DD}
 */
public record Refusal(
    Code code, String message, String question, String given, int line, List<String> accepted) {

  public Refusal {
    accepted = List.copyOf(accepted);
  }

  /** The same, said of a line of standard input. */
  public Refusal atLine(int number) {
    return new Refusal(code, message, question, given, number, accepted);
  }

  /** Of a line that is no text in the encoding expected, for the question that is open. */
  public static Refusal badEncoding(String question, int line) {
    String message = "第 " + line + " 行的编码不对，默认按 UTF-8 读；别的编码用 --encoding 说明，例如 --encoding GB18030";
    return new Refusal(Code.BAD_ENCODING, message, question, "", line, List.of());
  }

  /** Of a line that nothing asks for any more. */
  static Refusal leftOver(Lines.Line line) {
    String text = line.text() == null ? "" : line.text().strip();
    String message = "第 " + line.number() + " 行「" + text + "」多出来了：前面的回答已经走到结论";
    return new Refusal(Code.LEFT_OVER, message, "", text, line.number(), List.of());
  }

  /** The kinds of refusal; the words are part of the contract. */
  public enum Code {
    NO_SUCH_QUESTION("no-such-question"),
    NO_SUCH_OPTION("no-such-option"),
    AMBIGUOUS("ambiguous"),
    NOT_A_NUMBER("not-a-number"),
    NOT_A_DATE("not-a-date"),
    OUT_OF_RANGE("out-of-range"),
    ANSWERED_TWICE("answered-twice"),
    NEVER_ASKED("never-asked"),
    LEFT_OVER("left-over"),
    NO_SUCH_REGION("no-such-region"),
    BAD_ANSWERS_FILE("bad-answers-file"),
    BAD_ENCODING("bad-encoding");

    private final String id;

    Code(String id) {
      this.id = id;
    }

    /** The word in JSON. */
    public String id() {
      return id;
    }
  }
}
