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
import java.util.List;

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

  /** The line after which nothing more is read, since a bound is passed; 0 while none is. */
  private int tooLong;

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
      byte[] bytes = tooLong > 0 ? null : bytes();
      if (bytes == null) {
        return null;
      }
      String text = tooLong > 0 ? null : decode(bytes);
      return new Line(number, text);
    } catch (IOException e) {
      if (number == 0) {
        return null; // a closed standard input has no lines
      }
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Line nextAnswer() {
    int last = number + MAX_COMMENTS;
    Line line = next();
    while (line != null && line.isComment()) {
      if (number > last) {
        tooLong = number;
        return new Line(number, null);
      }
      line = next();
    }
    return line;
  }

  /** The bytes of the next line, or its beginning where it is too long; null at the end. */
  private byte[] bytes() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    number++;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (b >= 0 && b != '\n') {
      line.write(b);
      if (line.size() > MAX_LINE_BYTES) {
        tooLong = number;
        return line.toByteArray();
      }
      b = in.read();
    }
    bytesRead += line.size() + 1;
    tooLong = bytesRead > MAX_BYTES ? number : 0;
    return line.toByteArray();
  }

  private String decode(byte[] bytes) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String start = number == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      return start.endsWith("\r") ? start.substring(0, start.length() - 1) : start;
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  /** The same refusal, or that of a line that is too long if it is this one that was refused. */
  Refusal explained(Refusal refusal) {
    if (tooLong == 0 || refusal.line() != tooLong) {
      return refusal;
    }
    String bytes = "一行最多 " + MAX_LINE_BYTES + " 个字节，全部最多 " + MAX_BYTES + " 个";
    String comments = "空行和注释最多连着 " + MAX_COMMENTS + " 行";
    String message = "第 " + tooLong + " 行没有读完：标准输入" + bytes + "，" + comments;
    return new Refusal(
        Refusal.Code.BAD_ANSWERS_FILE, message, refusal.question(), "", tooLong, List.of());
  }
}
