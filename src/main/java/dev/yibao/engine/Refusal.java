package dev.yibao.engine;

import dev.yibao.model.Word;
import java.time.LocalDate;
import java.util.List;

/**
 * The reason for which an answer is not taken.
 *
 * @param code the kind of refusal
 * @param message what is wrong and what is accepted, one line
 * @param question the name of the question it was meant for; empty when for none
 * @param given what was given
 * @param line the line of standard input it came from; 0 when it came from elsewhere
 * @param accepted what would be taken: option ids, or a form such as {@code YYYY-MM-DD}
 */
public record Refusal(
    Code code, String message, String question, String given, int line, List<String> accepted) {

  public Refusal {
    accepted = List.copyOf(accepted);
  }

  /** The longest piece of an answer that a message repeats, in characters. */
  private static final int EXCERPT = 200;

  /** An answer as messages repeat it: no more than its beginning, if it is very long. */
  static String excerpt(String given) {
    return given.length() <= EXCERPT
        ? given
        : given.substring(0, given.offsetByCodePoints(0, EXCERPT / 2)) + "…";
  }

  /** The same refusal of a line of standard input. */
  public Refusal atLine(int number) {
    return new Refusal(code, message, question, given, number, accepted);
  }

  /** The same refusal for a question, by its name. */
  Refusal to(String name) {
    return new Refusal(code, message, name, given, line, accepted);
  }

  /** The refusal of a line of standard input that cannot be read. */
  public static Refusal unreadable(Code code, String message, int line) {
    return new Refusal(code, message, "", "", line, List.of());
  }

  /** The refusal of a line that is no text in the encoding expected. */
  public static Refusal badEncoding(int line) {
    String message = "第 " + line + " 行的编码不对，默认按 UTF-8 读；别的编码用 --encoding 说明，例如 --encoding GB18030";
    return unreadable(Code.BAD_ENCODING, message, line);
  }

  /** The refusal to answer as of a day before the first for which the content was checked. */
  static Refusal tooEarly(LocalDate day, LocalDate first) {
    String message = day + " 太早：这里的规定从 " + first + " 起核对过，更早的不答。用 --as-of 写那天或以后的日子";
    String accepted = "YYYY-MM-DD（" + first + " 或以后）";
    return new Refusal(Code.OUT_OF_RANGE, message, "", day.toString(), 0, List.of(accepted));
  }

  /** The same refusal with something said before. */
  public Refusal after(String words) {
    return new Refusal(code, words + message, question, given, line, accepted);
  }

  /** The refusal of an answer by name to a question that does not come up. */
  static Refusal neverAsked(String question, List<String> values) {
    String given = String.join(",", values);
    String message = "「" + question + "=" + excerpt(given) + "」没有用上：照其余的回答，这个问题不会问到";
    return new Refusal(Code.NEVER_ASKED, message, question, given, 0, List.of());
  }

  /** The refusal of a line that nothing asks for any more. */
  static Refusal leftOver(Lines.Line line) {
    String text = line.text() == null ? "" : line.text().strip();
    String message = "第 " + line.number() + " 行「" + excerpt(text) + "」多出来了：前面的回答已经走到结论";
    return new Refusal(Code.LEFT_OVER, message, "", text, line.number(), List.of());
  }

  /** The kinds of refusal; the words are part of the contract. */
  public enum Code implements Word {
    NO_SUCH_QUESTION,
    NO_SUCH_OPTION,
    AMBIGUOUS,
    NOT_A_NUMBER,
    NOT_A_DATE,
    OUT_OF_RANGE,
    ANSWERED_TWICE,
    NEVER_ASKED,
    LEFT_OVER,
    NO_SUCH_REGION,
    BAD_ANSWERS_FILE,
    BAD_ENCODING
  }
}
