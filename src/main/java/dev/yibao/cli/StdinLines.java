package dev.yibao.cli;

import dev.yibao.engine.Lines;
import dev.yibao.engine.Refusal;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/**
 * The lines of standard input, none of which is read before it is asked for. Input without an end,
 * such as blank lines from {@code yes ''}, ends in a line that is refused.
 */
final class StdinLines implements Lines {

  private static final int MAX_LINE_BYTES = 1 << 16;
  private static final int MAX_BYTES = 1 << 20;

  /** The most lines in a row that hold no answer. */
  private static final int MAX_COMMENTS = 10_000;

  private final InputStream in;
  private final Charset charset;
  private int number;
  private int bytesRead;
  private int comments;

  /** True once a bound is passed: nothing more is read then. */
  private boolean ended;

  /**
   * @param in read byte by byte, so buffered by whoever opened it
   */
  StdinLines(InputStream in, Charset charset) {
    this.in = in;
    this.charset = charset;
  }

  @Override
  public Line next() {
    try {
      return ended ? null : line();
    } catch (IOException e) {
      if (number == 0) {
        return null; // a closed standard input has no lines
      }
      throw new UncheckedIOException(e);
    }
  }

  private Line line() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (b >= 0 && b != '\n') {
      line.write(b);
      if (line.size() > MAX_LINE_BYTES) {
        return unfinished();
      }
      b = in.read();
    }
    bytesRead += line.size() + 1;
    Line read = decoded(line.toByteArray());
    comments = read.isComment() ? comments + 1 : 0;
    return bytesRead > MAX_BYTES || comments > MAX_COMMENTS ? unfinished() : read;
  }

  private Line decoded(byte[] bytes) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String start = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      boolean crlf = start.endsWith("\r");
      return Line.of(number, crlf ? start.substring(0, start.length() - 1) : start);
    } catch (CharacterCodingException e) {
      return Line.unreadable(Refusal.badEncoding(number));
    }
  }

  /** The last line, of input that has too many or too long ones. */
  private Line unfinished() {
    ended = true;
    String bytes = "一行最多 " + MAX_LINE_BYTES + " 个字节，全部最多 " + MAX_BYTES + " 个";
    String comments = "空行和注释最多连着 " + MAX_COMMENTS + " 行";
    String message = "第 " + number + " 行没有读完：标准输入" + bytes + "，" + comments;
    return Line.unreadable(Refusal.unreadable(Refusal.Code.BAD_ANSWERS_FILE, message, number));
  }
}
