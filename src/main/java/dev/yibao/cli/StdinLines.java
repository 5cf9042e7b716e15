package dev.yibao.cli;

import dev.yibao.engine.Lines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** The lines of standard input, none of which is read before it is asked for. */
final class StdinLines implements Lines {

  private static final int MAX_LINE = 1 << 16;

  private final InputStream in;
  private final Charset charset;
  private int number;

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
      byte[] bytes = bytes();
      if (bytes == null) {
        return null;
      }
      String text = decode(bytes);
      return new Line(++number, text);
    } catch (IOException e) {
      if (number == 0) {
        return null; // a closed standard input has no lines
      }
      throw new UncheckedIOException(e);
    }
  }

  private byte[] bytes() throws IOException {
    int b = in.read();
    if (b < 0) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (b >= 0 && b != '\n') {
      if (line.size() < MAX_LINE) {
        line.write(b);
      }
      b = in.read();
    }
    return line.toByteArray();
  }

  private String decode(byte[] bytes) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      String start = number == 0 && text.startsWith("\uFEFF") ? text.substring(1) : text;
      return start.endsWith("\r") ? start.substring(0, start.length() - 1) : start;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
