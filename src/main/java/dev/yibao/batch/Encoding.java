package dev.yibao.batch;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Decodes lines strictly. */
final class Encoding {

  private static final String BOM = "\uFEFF";

  private final CharsetDecoder decoder;
  private CharBuffer chars = CharBuffer.allocate(1 << 10);

  Encoding(Charset charset) {
    this.decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** Whether all bytes are of those that are the same in every encoding that is read. */
  static boolean isAscii(byte[] bytes, int from, int to) {
    int all = 0;
    for (int i = from; i < to; i++) {
      all |= bytes[i];
    }
    return all >= 0;
  }

  /** The text, without a byte-order mark; null when the bytes are none in this encoding. */
  String decode(byte[] bytes, int from, int to) {
    if (chars.capacity() < to - from) {
      chars = CharBuffer.allocate(to - from);
    }
    chars.clear();
    decoder.reset();
    boolean wrong =
        decoder.decode(ByteBuffer.wrap(bytes, from, to - from), chars, true).isError()
            || decoder.flush(chars).isError();
    String text = wrong ? null : chars.flip().toString();
    return text != null && text.startsWith(BOM) ? text.substring(1) : text;
  }
}
