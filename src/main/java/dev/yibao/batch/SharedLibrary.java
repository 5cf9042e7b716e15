package dev.yibao.batch;

import dev.yibao.model.Channel;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes a library safe for several threads: each thing is read once, by one thread at a time, and
 * kept. Like the library behind it, it reads nothing that no case needs, and throws when what a
 * case needs is wrong.
 */
public final class SharedLibrary implements Library {

  private final Kept<Flow> flows;
  private final Kept<Material> materials;
  private final Kept<Channel> channels;
  private final Kept<Source> sources;
  private final Kept<Region> regions;
  private final Kept<Question> questions;

  /**
   * @param library from now on used by nobody else
   */
  public SharedLibrary(Library library) {
    this.flows = new Kept<>(library, library::flowIds, library::flow);
    this.materials = new Kept<>(library, library::materialIds, library::material);
    this.channels = new Kept<>(library, library::channelIds, library::channel);
    this.sources = new Kept<>(library, library::sourceIds, library::source);
    this.regions = new Kept<>(library, library::regionIds, library::region);
    this.questions = new Kept<>(library, library::sharedQuestionIds, library::sharedQuestion);
  }

  /** What was read of one kind. */
  private static final class Kept<T> {

    private final Object lock;
    private final Supplier<List<String>> listing;
    private final Function<String, T> lookup;
    private final Map<String, T> read = new ConcurrentHashMap<>();
    private volatile Ids ids;

    Kept(Object lock, Supplier<List<String>> listing, Function<String, T> lookup) {
      this.lock = lock;
      this.listing = listing;
      this.lookup = lookup;
    }

    private record Ids(List<String> inOrder, Set<String> all) {}

    private Ids known() {
      Ids known = ids;
      if (known == null) {
        synchronized (lock) {
          List<String> inOrder = List.copyOf(listing.get());
          known = new Ids(inOrder, new HashSet<>(inOrder));
          ids = known;
        }
      }
      return known;
    }

    List<String> ids() {
      return known().inOrder();
    }

    /** Words that are no id come from the cases, at any rate, and must not reach the files. */
    T get(String id) {
      T value = read.get(id);
      if (value == null && known().all().contains(id)) {
        synchronized (lock) {
          value = lookup.apply(id);
        }
        if (value != null) {
          read.put(id, value);
        }
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
