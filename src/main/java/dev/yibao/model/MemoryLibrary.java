package dev.yibao.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes libraries that are wholly in memory. */
public final class MemoryLibrary {

  private MemoryLibrary() {}

  /** A library of these; each list in the order in which its ids are to be listed. */
  public static Library of(
      List<Flow> flows,
      List<Material> materials,
      List<Channel> channels,
      List<Source> sources,
      List<Region> regions,
      List<Question> sharedQuestions) {
    return of(
        flows,
        materials,
        channels,
        sources,
        regions,
        sharedQuestions,
        LazyMap.copyOf(Map.of()),
        LazyMap.copyOf(Map.of()));
  }

  private static Library of(
      List<Flow> flows,
      List<Material> materials,
      List<Channel> channels,
      List<Source> sources,
      List<Region> regions,
      List<Question> sharedQuestions,
      LazyMap<Shared> sharedFile,
      LazyMap<Settings> settingsFile) {
    LazyMap<Region> regionsById = LazyMap.copyOf(new TreeMap<>(byId(regions, Region::id)));
    return new Library(
        LazyMap.copyOf(new TreeMap<>(byId(flows, Flow::id))),
        LazyMap.copyOf(byId(materials, Material::id)),
        LazyMap.copyOf(byId(channels, Channel::id)),
        LazyMap.copyOf(new TreeMap<>(byId(sources, Source::id))),
        regionsById,
        LazyMap.copyOf(byId(sharedQuestions, Question::id)),
        sharedFile,
        settingsFile,
        outcome -> List.copyOf(regionsById.keySet()));
  }

  /** Everything that can be read of another library, read at once. */
  public static Library copyOf(Library library) {
    return of(
        readable(library.flows()),
        readable(library.materials()),
        readable(library.channels()),
        readable(library.sources()),
        readable(library.regions()),
        readable(library.sharedQuestions()),
        library.sharedFile(),
        library.settingsFile());
  }

  private static <T> List<T> readable(Map<String, T> map) {
    return map.values().stream().filter(value -> value != null).toList();
  }

  private static <T> Map<String, T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return byId;
  }
}
