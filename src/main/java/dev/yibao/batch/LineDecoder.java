package dev.yibao.batch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Decodes lines strictly. */
final class LineDecoder {

  private static final String BOM = "\uFEFF";

  private final CharsetDecoder decoder;
  private CharBuffer chars = CharBuffer.allocate(1 << 10);

  LineDecoder(Charset charset) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The same line in UTF-8; null when its bytes are no text in this encoding. */
  Line utf8(Line line) {
    if (line.isAscii()) {
      return line.hasZero() ? null : line;
    }
    String text = text(line);
    if (text == null) {
      return null;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new Line(bytes, 0, bytes.length, line.number(), line.isCut());
  }

  /** The text, without a byte-order mark; null when the bytes are none in this encoding. */
  String text(Line line) {
    int length = line.to() - line.from();
    if (chars.capacity() < length) {
      chars = CharBuffer.allocate(length);
    }
    chars.clear();
    decoder.reset();
    ByteBuffer bytes = line.part(line.from(), line.to());
    boolean wrong = decoder.decode(bytes, chars, true).isError() || decoder.flush(chars).isError();
    String text = wrong || line.hasZero() ? null : chars.flip().toString();
    return text != null && text.startsWith(BOM) ? text.substring(1) : text;
  }
}
