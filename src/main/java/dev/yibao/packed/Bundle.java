package dev.yibao.packed;

import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.zip.CRC32;

/**
 * The layout of the compact form. Numbers in it are of four bytes, the highest first.
 *
 * <pre>
 * magic       8 bytes
 * checksum    a number: CRC-32 of all that follows
 * texts       a number: how many there are
 * characters  a number: how many the wide texts have together
 * start       a number: where the tables begin
 * texts       a table, the wide texts, the narrow ones: see {@link Texts}
 * tables      flows, materials, channels, sources, regions, shared questions, and for each outcome
 *             that regions say something about their ids, and for each question how many may come
 *             from it on: see {@link Index}
 * </pre>
 */
public final class Bundle {

  /** Changed whenever the form changes, so that no program reads what another one wrote. */
  private static final byte[] MAGIC = "YIBAO-04".getBytes(StandardCharsets.US_ASCII);

  /** Where the program finds it. */
  public static final String RESOURCE = "/dev/yibao/packed/library.bin";

  private static final int CHECKSUM = 8;
  private static final int TEXTS = CHECKSUM + Integer.BYTES;
  private static final int CHARS = TEXTS + Integer.BYTES;
  private static final int START = CHARS + Integer.BYTES;
  private static final int HEAD = START + Integer.BYTES;

  private final TextTable texts = new TextTable();
  private final Encoder tables = new Encoder(texts);

  private Bundle() {}

  /**
   * The compact form of a whole library.
   *
   * @param mostFrom what {@link Library#mostFrom} is to say of each question
   */
  public static byte[] write(Library library, ToIntFunction<Question> mostFrom) {
    Bundle bundle = new Bundle();
    bundle.table(library.flowIds(), library::flow, ModelWriter::flow);
    bundle.table(library.materialIds(), library::material, ModelWriter::material);
    bundle.table(library.channelIds(), library::channel, ModelWriter::channel);
    bundle.table(library.sourceIds(), library::source, ModelWriter::source);
    bundle.table(library.regionIds(), library::region, ModelWriter::region);
    bundle.table(library.sharedQuestionIds(), library::sharedQuestion, ModelWriter::question);
    List<String> outcomes =
        library.flowIds().stream()
            .flatMap(id -> library.flow(id).outcomes().values().stream())
            .map(Outcome::key)
            .filter(key -> !library.regionsAbout(key).isEmpty())
            .toList();
    bundle.table(outcomes, library::regionsAbout, ModelWriter::texts);
    Map<String, Question> questions = new LinkedHashMap<>();
    for (String flow : library.flowIds()) {
      for (Question question : library.flow(flow).questions().values()) {
        questions.put(question.key(), question);
      }
    }
    bundle.table(
        List.copyOf(questions.keySet()),
        id -> mostFrom.applyAsInt(questions.get(id)),
        ModelWriter::number);
    return bundle.bytes();
  }

  private <V> void table(
      List<String> ids, Function<String, V> item, BiConsumer<ModelWriter, V> record) {
    Map<String, V> items = new LinkedHashMap<>();
    ids.forEach(id -> items.put(id, item.apply(id)));
    new ModelWriter(tables).byId(items, record);
  }

  private byte[] bytes() {
    byte[] all = texts.bytes();
    ByteBuffer form = ByteBuffer.allocate(HEAD + all.length + tables.length());
    form.put(MAGIC).putInt(0).putInt(texts.size()).putInt(texts.chars()).putInt(HEAD + all.length);
    form.put(all).put(tables.bytes());
    return form.putInt(CHECKSUM, checksum(form.array())).array();
  }

  /** Whether these bytes are whole and of this version. */
  static boolean isWhole(byte[] bytes) {
    return bytes.length >= HEAD
        && Arrays.equals(bytes, 0, CHECKSUM, MAGIC, 0, CHECKSUM)
        && Decoder.fixed(bytes, CHECKSUM) == checksum(bytes);
  }

  /** A decoder that stands before the first table. */
  static Decoder tables(byte[] bytes) {
    Texts texts = new Texts(bytes, HEAD, Decoder.fixed(bytes, TEXTS), Decoder.fixed(bytes, CHARS));
    return new Decoder(bytes, texts, Decoder.fixed(bytes, START));
  }

  private static int checksum(byte[] bytes) {
    CRC32 checksum = new CRC32();
    checksum.update(bytes, TEXTS, bytes.length - TEXTS);
    return (int) checksum.getValue();
  }
}
