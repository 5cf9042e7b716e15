package dev.yibao.packed;

import dev.yibao.model.Library;
import dev.yibao.model.Question;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32;

/**
 * The layout of the packed form. Numbers in it are of four bytes, the highest first.
 *
 * <pre>
 * magic       8 bytes
 * checksum    a number: CRC-32 of all that follows
 * texts       a number: how many there are
 * characters  a number: how many the wide texts have together
 * start       a number: where the tables begin
 * texts       a table, the wide texts, the narrow ones: see {@link Texts}
 * tables      {@link Contents}, each table as {@link Table} reads it
 * </pre>
 */
public final class Bundle {

  /** Changed whenever the form changes, so that no program reads what another one wrote. */
  private static final byte[] MAGIC = "YIBAO-07".getBytes(StandardCharsets.US_ASCII);

  /** The name of the file beside the program's jar that holds it. */
  static final String FILE = "library.bin";

  /** The resource that holds it, for runs that were not started from the jar. */
  public static final String RESOURCE = "/dev/yibao/packed/" + FILE;

  private static final int CHECKSUM = 8;
  private static final int TEXTS = CHECKSUM + Integer.BYTES;
  private static final int CHARS = TEXTS + Integer.BYTES;
  private static final int START = CHARS + Integer.BYTES;
  private static final int HEAD = START + Integer.BYTES;

  private final TextTable texts = new TextTable();
  private final Encoder tables = new Encoder(texts);

  private Bundle() {}

  /**
   * The packed form of a whole library.
   *
   * @param mostFrom what {@link Library#mostFrom} is to say of each question
   */
  public static byte[] write(Library library, ToIntFunction<Question> mostFrom) {
    Bundle bundle = new Bundle();
    bundle.tables.record(Contents.of(library, mostFrom), library);
    return bundle.bytes();
  }

  private byte[] bytes() {
    byte[] all = texts.bytes();
    ByteBuffer form = ByteBuffer.allocate(HEAD + all.length + tables.length());
    form.put(MAGIC).putInt(0).putInt(texts.size()).putInt(texts.chars()).putInt(HEAD + all.length);
    form.put(all).put(tables.bytes());
    return form.putInt(CHECKSUM, checksum(form.array())).array();
  }

  /** Tells whether these bytes are whole and of this version. */
  static boolean isWhole(byte[] bytes) {
    return bytes.length >= HEAD
        && Arrays.equals(bytes, 0, CHECKSUM, MAGIC, 0, CHECKSUM)
        && Texts.fixed(bytes, CHECKSUM) == checksum(bytes);
  }

  /** A decoder that stands before the first table. */
  static Decoder tables(byte[] bytes) {
    Texts texts = new Texts(bytes, HEAD, Texts.fixed(bytes, TEXTS), Texts.fixed(bytes, CHARS));
    return new Decoder(bytes, texts, Texts.fixed(bytes, START));
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, TEXTS, bytes.length - TEXTS);
    return (int) checksum.getValue();
  }
}
