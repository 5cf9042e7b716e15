package dev.yibao.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    return copyOf(
        new Library(
            LazyMap.copyOf(new TreeMap<>(byId(flows, Flow::id))),
            byId(materials, Material::id),
            byId(channels, Channel::id),
            LazyMap.copyOf(new TreeMap<>(byId(sources, Source::id))),
            LazyMap.copyOf(new TreeMap<>(byId(regions, Region::id))),
            byId(sharedQuestions, Question::id),
            LazyMap.copyOf(Map.of()),
            LazyMap.copyOf(Map.of()),
            outcome -> List.of()));
  }

  private static <T> LazyMap<T> byId(List<T> items, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    items.forEach(item -> byId.put(id.apply(item), item));
    return LazyMap.copyOf(byId);
  }

  /** Everything that can be read of another library, read at once. */
  public static Library copyOf(Library library) {
    LazyMap<Region> regions = readable(library.regions());
    return new Library(
        readable(library.flows()),
        readable(library.materials()),
        readable(library.channels()),
        readable(library.sources()),
        regions,
        readable(library.sharedQuestions()),
        library.sharedFile(),
        library.settingsFile(),
        outcome -> List.copyOf(regions.keySet()));
  }

  private static <T> LazyMap<T> readable(LazyMap<T> map) {
    Map<String, T> readable = new LinkedHashMap<>(map);
    readable.values().removeIf(Objects::isNull);
    return LazyMap.copyOf(readable);
  }
}
