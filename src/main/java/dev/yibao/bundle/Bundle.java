package dev.yibao.bundle;

import dev.yibao.model.Library;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * The layout of the compact form.
 *
 * <pre>
 * magic       8 bytes
 * checksum    4 bytes, big endian: CRC-32 of all that follows
 * start       4 bytes, big endian: where the records begin
 * files       list of texts: names of flow files, by which places refer to them
 * six tables  flows, materials, channels, sources, regions, shared questions:
 *             list of (id, offset of the record counted from start)
 * records
 * </pre>
 */
public final class Bundle {

  /** Changed whenever the form changes, so that no program reads what another one wrote. */
  private static final byte[] MAGIC = "YIBAO-02".getBytes(StandardCharsets.US_ASCII);

  /** Where the program finds it. */
  public static final String RESOURCE = "/dev/yibao/bundle/library.bin";

  /** Where the checksum stands. */
  private static final int CHECKSUM = 8;

  /** Where the start of the records stands. */
  private static final int START = CHECKSUM + Integer.BYTES;

  /** Where the list of files begins. */
  static final int FILES = START + Integer.BYTES;

  private final List<String> files = new ArrayList<>();
  private final Encoder tables = new Encoder();
  private final Encoder records = new Encoder();
  private final ModelWriter writer = new ModelWriter(records, files);

  private Bundle() {}

  /** The compact form of a whole library. */
  public static byte[] write(Library library) {
    Bundle bundle = new Bundle();
    bundle.table(library.flowIds(), id -> bundle.writer.flow(library.flow(id)));
    bundle.table(library.materialIds(), id -> bundle.writer.material(library.material(id)));
    bundle.table(library.channelIds(), id -> bundle.writer.channel(library.channel(id)));
    bundle.table(library.sourceIds(), id -> bundle.writer.source(library.source(id)));
    bundle.table(library.regionIds(), id -> bundle.writer.region(library.region(id)));
    bundle.table(
        library.sharedQuestionIds(), id -> bundle.writer.question(library.sharedQuestion(id)));
    return bundle.bytes();
  }

  private void table(List<String> ids, Consumer<String> record) {
    tables.number(ids.size());
    for (String id : ids) {
      tables.text(id);
      tables.number(records.length());
      record.accept(id);
    }
  }

  private byte[] bytes() {
    Encoder head = new Encoder();
    head.texts(files);
    head.raw(tables.bytes());
    Encoder whole = new Encoder();
    whole.raw(MAGIC);
    whole.raw(new byte[FILES - CHECKSUM]);
    whole.raw(head.bytes());
    whole.raw(records.bytes());
    byte[] bytes = whole.bytes();
    ByteBuffer.wrap(bytes).putInt(START, FILES + head.length());
    ByteBuffer.wrap(bytes).putInt(CHECKSUM, checksum(bytes));
    return bytes;
  }

  /** Whether these bytes are whole and of this version. */
  static boolean isWhole(byte[] bytes) {
    return bytes.length > FILES
        && Arrays.equals(bytes, 0, CHECKSUM, MAGIC, 0, CHECKSUM)
        && ByteBuffer.wrap(bytes).getInt(CHECKSUM) == checksum(bytes);
  }

  /** Where the records begin. */
  static int start(byte[] bytes) {
    return ByteBuffer.wrap(bytes).getInt(START);
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, START, bytes.length - START);
    return (int) checksum.getValue();
  }
}
