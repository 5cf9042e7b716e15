package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Everything that answers are made of. Each map is by id and makes its values when they are first
 * asked for; getting one throws {@link dev.yibao.diagnostic.Diagnosed} when its file is wrong, or
 * gives null in a library that reads as much as it can.
 *
 * @param flows sorted by id
 * @param materials in the order of the catalogue
 * @param channels in the order of the catalogue
 * @param sources sorted by id
 * @param regions sorted by id
 * @param sharedQuestions in the order of their file, without targets; that for the region has no
 *     options: which regions it shows is each flow's own
 * @param sharedFile what outcomes share, by {@link Shared#ID}; missing where nothing is shared
 * @param settingsFile what holds for the whole library, by {@link Settings#ID}; may be missing
 * @param origin where all of it comes from
 */
public record Library(
    LazyMap<Flow> flows,
    LazyMap<Material> materials,
    LazyMap<Channel> channels,
    LazyMap<Source> sources,
    LazyMap<Region> regions,
    LazyMap<Question> sharedQuestions,
    LazyMap<Shared> sharedFile,
    LazyMap<Settings> settingsFile,
    Origin origin) {

  /** Tells what is known of a library without making its values. */
  public interface Origin {

    /** The ids of regions, sorted, among which are all that say something about an outcome. */
    List<String> regionsMentioning(String outcome);

    /** As {@link Library#mayMention} says. */
    default boolean mayMention(String flow, String word) {
      return true;
    }

    /** As {@link Library#mostFrom} says. */
    default int mostFrom(Question question) {
      return 0;
    }

    /** As {@link Library#within} says. */
    default Location within(Location piece, String... path) {
      return piece;
    }
  }

  /** The ids of all flows, sorted. */
  public List<String> flowIds() {
    return List.copyOf(flows.keySet());
  }

  /** Those of these flows that can be read, in the order of their ids here. */
  public List<Flow> readable(List<String> ids) {
    List<Flow> readable = new ArrayList<>();
    for (String id : ids) {
      Flow flow = flow(id);
      if (flow != null) {
        readable.add(flow);
      }
    }
    return readable;
  }

  /** The flow with this id, or null. */
  public Flow flow(String id) {
    return flows.get(id);
  }

  /** The material with this id, or null. */
  public Material material(String id) {
    return materials.get(id);
  }

  /** The channel with this id, or null. */
  public Channel channel(String id) {
    return channels.get(id);
  }

  /** The ids of all sources, sorted. */
  public List<String> sourceIds() {
    return List.copyOf(sources.keySet());
  }

  /** The source with this id, or null. */
  public Source source(String id) {
    return sources.get(id);
  }

  /** The claim that is cited, or null when there is no such source or it makes no such claim. */
  public Claim claim(Citation citation) {
    Source source = source(citation.source());
    return source == null ? null : source.claims().get(citation.claim());
  }

  /** The ids of all regions, sorted. */
  public List<String> regionIds() {
    return List.copyOf(regions.keySet());
  }

  /** The region with this id, or null. */
  public Region region(String id) {
    return regions.get(id);
  }

  /** The shared question with this id, or null. */
  public Question sharedQuestion(String id) {
    return sharedQuestions.get(id);
  }

  /** The question of this name, or null; a shared one as its own file has it, without targets. */
  public Question question(QuestionName name) {
    if (name.isShared()) {
      return sharedQuestion(name.id());
    }
    Flow flow = flow(name.flow());
    return flow == null ? null : flow.questions().get(name.id());
  }

  /** What outcomes share. */
  public Shared shared() {
    Shared shared = sharedFile.get(Shared.ID);
    return shared == null ? Shared.NONE : shared;
  }

  /**
   * The name of a question as flow files write it within a flow: {@code FLOW.ID}, or the bare id of
   * a shared question or of one of the flow's own.
   */
  public QuestionName questionName(String written, String flow) {
    int dot = written.indexOf('.');
    if (dot > 0) {
      return new QuestionName(written.substring(0, dot), written.substring(dot + 1));
    }
    return sharedQuestion(written) != null
        ? QuestionName.shared(written)
        : new QuestionName(flow, written);
  }

  /** The settings of the whole library. */
  public Settings settings() {
    Settings settings = settingsFile.get(Settings.ID);
    return settings == null ? Settings.NONE : settings;
  }

  /** The ids of all flows: what people ask most often first, the others by id. */
  public List<String> menu() {
    Set<String> ids = new LinkedHashSet<>(settings().menu());
    ids.retainAll(flows.keySet());
    ids.addAll(flows.keySet());
    return List.copyOf(ids);
  }

  /**
   * The ids of the regions that say something about an outcome, sorted.
   *
   * @param outcome {@code FLOW/ID}
   */
  public List<String> regionsAbout(String outcome) {
    List<String> about = new ArrayList<>();
    for (String id : origin.regionsMentioning(outcome)) {
      Region region = region(id);
      if (region != null && region.overlays().containsKey(outcome)) {
        about.add(id);
      }
    }
    return about;
  }

  /**
   * An outcome, the one that it takes its materials from, and so on; ends where there is none such,
   * or one would come up again.
   */
  public List<Outcome> withLenders(Outcome outcome) {
    List<Outcome> lenders = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    Outcome next = outcome;
    while (next != null && seen.add(next.key())) {
      lenders.add(next);
      Target target = next.materialsOf();
      Flow flow = target == null ? null : flow(target.flow());
      next = flow == null ? null : flow.outcomes().get(target.id());
    }
    return lenders;
  }

  /**
   * Tells whether a flow may have this word in it, as an alias or anywhere, without reading it: of
   * a thousand flows few have.
   */
  public boolean mayMention(String flow, String word) {
    return origin.mayMention(flow, word);
  }

  /**
   * How many questions may come up at most from a question on, itself included, for somebody who
   * has not answered any shared question; 0 where that is only known to who walks them all.
   */
  public int mostFrom(Question question) {
    return origin.mostFrom(question);
  }

  /**
   * Finds the location of the value that {@code path} leads to from a piece of a flow file. The
   * piece itself where the library has no files or the path leads nowhere.
   *
   * @param piece where the piece stands, as its model says
   * @param path keys, and for lists indexes counted from 0; none for the value of a key
   */
  public Location within(Location piece, String... path) {
    return origin.within(piece, path);
  }
}
