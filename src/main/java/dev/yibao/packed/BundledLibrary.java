package dev.yibao.packed;

import dev.yibao.model.Channel;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The library that is packed with the program, each item decoded when it is first asked for.
 *
 * <p>Not for use by several threads at once.
 */
public final class BundledLibrary implements Library {

  private final LazyMap<Flow> flows;
  private final LazyMap<Material> materials;
  private final LazyMap<Channel> channels;
  private final LazyMap<Source> sources;
  private final LazyMap<Region> regions;
  private final LazyMap<Question> questions;
  private final LazyMap<List<String>> regionsAbout;
  private final LazyMap<Integer> mostFrom;

  private BundledLibrary(Decoder in) {
    this.flows =
        new Table<Flow>(in) {
          @Override
          Flow read(ModelReader record) {
            return record.flow();
          }
        }.byId();
    this.materials =
        new Table<Material>(in) {
          @Override
          Material read(ModelReader record) {
            return record.material();
          }
        }.byId();
    this.channels =
        new Table<Channel>(in) {
          @Override
          Channel read(ModelReader record) {
            return record.channel();
          }
        }.byId();
    this.sources =
        new Table<Source>(in) {
          @Override
          Source read(ModelReader record) {
            return record.source();
          }
        }.byId();
    this.regions =
        new Table<Region>(in) {
          @Override
          Region read(ModelReader record) {
            return record.region();
          }
        }.byId();
    this.questions =
        new Table<Question>(in) {
          @Override
          Question read(ModelReader record) {
            return record.question();
          }
        }.byId();
    this.regionsAbout =
        new Table<List<String>>(in) {
          @Override
          List<String> read(ModelReader record) {
            return record.texts();
          }
        }.byId();
    this.mostFrom =
        new Table<Integer>(in) {
          @Override
          Integer read(ModelReader record) {
            return record.number();
          }
        }.byId();
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
    try {
      return JarHead.entry(classPath, Bundle.RESOURCE.substring(1));
    } catch (IOException e) {
      return null; // the class loader will tell what is wrong with the jar
    }
  }

  /** The library in these bytes, or null when they are not whole or of another version. */
  public static BundledLibrary of(byte[] bytes) {
    return Bundle.isWhole(bytes) ? new BundledLibrary(Bundle.tables(bytes)) : null;
  }

  @Override
  public List<String> regionsAbout(String outcome) {
    List<String> about = regionsAbout.get(outcome);
    return about == null ? List.of() : about;
  }

  @Override
  public int mostFrom(Question question) {
    Integer most = mostFrom.get(question.key());
    return most == null ? 0 : most;
  }

  @Override
  public List<String> flowIds() {
    return List.copyOf(flows.keySet());
  }

  @Override
  public Flow flow(String id) {
    return flows.get(id);
  }

  @Override
  public List<String> materialIds() {
    return List.copyOf(materials.keySet());
  }

  @Override
  public Material material(String id) {
    return materials.get(id);
  }

  @Override
  public List<String> channelIds() {
    return List.copyOf(channels.keySet());
  }

  @Override
  public Channel channel(String id) {
    return channels.get(id);
  }

  @Override
  public List<String> sourceIds() {
    return List.copyOf(sources.keySet());
  }

  @Override
  public Source source(String id) {
    return sources.get(id);
  }

  @Override
  public List<String> regionIds() {
    return List.copyOf(regions.keySet());
  }

  @Override
  public Region region(String id) {
    return regions.get(id);
  }

  @Override
  public List<String> sharedQuestionIds() {
    return List.copyOf(questions.keySet());
  }

  @Override
  public Question sharedQuestion(String id) {
    return questions.get(id);
  }
}
