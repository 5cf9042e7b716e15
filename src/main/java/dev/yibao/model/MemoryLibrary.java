package dev.yibao.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** A library that is wholly in memory; safe for several threads. */
public final class MemoryLibrary implements Library {

  private final Map<String, Flow> flows;
  private final Map<String, Material> materials;
  private final Map<String, Channel> channels;
  private final Map<String, Source> sources;
  private final Map<String, Region> regions;
  private final Map<String, Question> questions;

  /** A library of these; each list in the order in which its ids are to be listed. */
  public MemoryLibrary(
      List<Flow> flows,
      List<Material> materials,
      List<Channel> channels,
      List<Source> sources,
      List<Region> regions,
      List<Question> sharedQuestions) {
    this.flows = new TreeMap<>(byId(flows, Flow::id));
    this.materials = byId(materials, Material::id);
    this.channels = byId(channels, Channel::id);
    this.sources = new TreeMap<>(byId(sources, Source::id));
    this.regions = new TreeMap<>(byId(regions, Region::id));
    this.questions = byId(sharedQuestions, Question::id);
  }

  /** Everything that another library has, read at once. */
  public static MemoryLibrary copyOf(Library library) {
    return new MemoryLibrary(
        all(library.flowIds(), library::flow),
        all(library.materialIds(), library::material),
        all(library.channelIds(), library::channel),
        all(library.sourceIds(), library::source),
        all(library.regionIds(), library::region),
        all(library.sharedQuestionIds(), library::sharedQuestion));
  }

  private static <T> List<T> all(List<String> ids, Function<String, T> lookup) {
    return ids.stream().map(lookup).filter(value -> value != null).toList();
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
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
