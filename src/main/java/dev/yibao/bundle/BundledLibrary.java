package dev.yibao.bundle;

import dev.yibao.model.Channel;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The library that is packed with the program, each item decoded when it is first asked for.
 *
 * <p>Not for use by several threads at once.
 */
public final class BundledLibrary implements Library {

  private final byte[] bytes;
  private final int start;
  private final List<String> files;
  private final Table<Flow> flows;
  private final Table<Material> materials;
  private final Table<Channel> channels;
  private final Table<Source> sources;
  private final Table<Region> regions;
  private final Table<Question> questions;

  private BundledLibrary(byte[] bytes) {
    this.bytes = bytes;
    Decoder in = new Decoder(bytes, Bundle.FILES);
    this.start = Bundle.start(bytes);
    this.files = in.texts();
    this.flows =
        new Table<>(in) {
          @Override
          Flow read(ModelReader reader) {
            return reader.flow();
          }
        };
    this.materials =
        new Table<>(in) {
          @Override
          Material read(ModelReader reader) {
            return reader.material();
          }
        };
    this.channels =
        new Table<>(in) {
          @Override
          Channel read(ModelReader reader) {
            return reader.channel();
          }
        };
    this.sources =
        new Table<>(in) {
          @Override
          Source read(ModelReader reader) {
            return reader.source();
          }
        };
    this.regions =
        new Table<>(in) {
          @Override
          Region read(ModelReader reader) {
            return reader.region();
          }
        };
    this.questions =
        new Table<>(in) {
          @Override
          Question read(ModelReader reader) {
            return reader.question();
          }
        };
  }

  /**
   * The library in the program's own jar, or null when there is none that this version wrote: then
   * the flow files themselves are to be read.
   */
  public static BundledLibrary open() {
    byte[] bytes = ownJar();
    try (InputStream in =
        bytes != null ? null : BundledLibrary.class.getResourceAsStream(Bundle.RESOURCE)) {
      bytes = in == null ? bytes : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(Bundle.RESOURCE, e);
    }
    return bytes == null ? null : of(bytes);
  }

  /**
   * The bytes from the jar that the program was started from, or null when it was started
   * otherwise. Asking the class loader for a resource takes several times as long.
   */
  private static byte[] ownJar() {
    String classPath = System.getProperty("java.class.path", "");
    if (!classPath.endsWith("yibao.jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
      return null;
    }
    try (ZipFile jar = new ZipFile(classPath)) {
      ZipEntry entry = jar.getEntry(Bundle.RESOURCE.substring(1));
      return entry == null ? null : jar.getInputStream(entry).readAllBytes();
    } catch (IOException e) {
      return null; // the class loader will tell what is wrong with the jar
    }
  }

  /** The library in these bytes, or null when they are not whole or of another version. */
  public static BundledLibrary of(byte[] bytes) {
    return Bundle.isWhole(bytes) ? new BundledLibrary(bytes) : null;
  }

  /** Where the records of one kind are, and those already decoded. */
  private abstract class Table<T> {

    private final Map<String, Integer> offsets = new LinkedHashMap<>();
    private final Map<String, T> decoded = new HashMap<>();

    Table(Decoder in) {
      int size = in.number();
      for (int i = 0; i < size; i++) {
        offsets.put(in.text(), in.number());
      }
    }

    abstract T read(ModelReader reader);

    List<String> ids() {
      return List.copyOf(offsets.keySet());
    }

    T get(String id) {
      T value = decoded.get(id);
      Integer offset = offsets.get(id);
      if (value == null && offset != null) {
        value = read(new ModelReader(new Decoder(bytes, start + offset), files));
        decoded.put(id, value);
      }
      return value;
    }
  }

  @Override
  public List<String> flowIds() {
    return flows.ids();
  }

  @Override
  public Flow flow(String id) {
    return flows.get(id);
  }

  @Override
  public List<String> materialIds() {
    return materials.ids();
  }

  @Override
  public Material material(String id) {
    return materials.get(id);
  }

  @Override
  public List<String> channelIds() {
    return channels.ids();
  }

  @Override
  public Channel channel(String id) {
    return channels.get(id);
  }

  @Override
  public List<String> sourceIds() {
    return sources.ids();
  }

  @Override
  public Source source(String id) {
    return sources.get(id);
  }

  @Override
  public List<String> regionIds() {
    return regions.ids();
  }

  @Override
  public Region region(String id) {
    return regions.get(id);
  }

  @Override
  public List<String> sharedQuestionIds() {
    return questions.ids();
  }

  @Override
  public Question sharedQuestion(String id) {
    return questions.get(id);
  }
}
