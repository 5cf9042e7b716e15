package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Region;
import dev.yibao.model.Settings;
import dev.yibao.model.Shared;
import dev.yibao.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes libraries that read each file when it is first asked for, so that one answer does not pay
 * for the flows that it does not touch, and a broken file stops only those who need it.
 */
public final class FileLibrary implements Library.Origin {

  static final String SETTINGS = Settings.ID + ".yaml";

  private static final String SHARED = "shared/" + Shared.ID + ".yaml";

  private static final String REGIONS = "regions";

  private final FlowFiles files;
  private final Consumer<List<Diagnostic>> faults;
  private final Map<String, String> pathOfShown = new ConcurrentHashMap<>();
  private final Map<String, Locations> locations = new ConcurrentHashMap<>();
  private final Library library;

  /**
   * A library that throws {@link Diagnosed} on the first wrong file it needs; safe for several
   * threads if the files are.
   */
  public static Library strict(FlowFiles files) {
    return new FileLibrary(
            files,
            faults -> {
              throw new Diagnosed(faults);
            })
        .library;
  }

  /** A library that reads as much as it can of wrong files. */
  public static Library lenient(FlowFiles files) {
    return lenient(files, faults -> {});
  }

  /**
   * A library that reads as much as it can of wrong files.
   *
   * @param faults is told the faults of each wrong file when it is read, in the order of the file
   */
  public static Library lenient(FlowFiles files, Consumer<List<Diagnostic>> faults) {
    return new FileLibrary(files, faults).library;
  }

  private FileLibrary(FlowFiles files, Consumer<List<Diagnostic>> faults) {
    this.files = files;
    this.faults = faults;
    this.library =
        new Library(
            ofFolder("", this::flow),
            catalogue("materials", CatalogueReader::material),
            catalogue("channels", CatalogueReader::channel),
            ofFolder("sources", this::source),
            ofFolder(REGIONS, this::region),
            catalogue("questions", SharedQuestions::question),
            LazyMap.later(this::sharedFile),
            LazyMap.of(List.of(Settings.ID), id -> read(SETTINGS, SettingsReader::read)),
            this);
  }

  /** A map with a value for each file of a folder; scenarios have names that are no ids. */
  private <V> LazyMap<V> ofFolder(String folder, Function<String, V> reader) {
    return LazyMap.later(() -> LazyMap.of(ids(folder), reader));
  }

  private List<String> ids(String folder) {
    return files.list(folder).stream()
        .filter(path -> !path.equals(SETTINGS))
        .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length()))
        .filter(Ids::isId)
        .toList();
  }

  /** Makes a value of an entry of a catalogue. */
  private interface EntryReader<V> {
    V read(String id, Node.Entry entry, Faults faults);
  }

  /** A map with a value for each entry below the one key of a file, which bears the key's name. */
  private <V> LazyMap<V> catalogue(String name, EntryReader<V> reader) {
    return LazyMap.later(
        () -> {
          Map<String, V> read =
              read(
                  "shared/" + name + ".yaml",
                  (root, found) ->
                      Fields.of(root, "文件", List.of(name), List.of(), found)
                          .map(name, (id, entry) -> reader.read(id, entry, found)));
          return LazyMap.copyOf(read == null ? Map.of() : read);
        });
  }

  private LazyMap<Shared> sharedFile() {
    List<String> there = files.list("shared").contains(SHARED) ? List.of(Shared.ID) : List.of();
    return LazyMap.of(
        there, id -> read(SHARED, (root, found) -> new SharedReader(library, found).read(root)));
  }

  private Flow flow(String id) {
    return read(id + ".yaml", (root, found) -> new FlowReader(id, library, found).read(root));
  }

  private Source source(String id) {
    return read("sources/" + id + ".yaml", (root, found) -> SourceReader.read(id, root, found));
  }

  private Region region(String id) {
    return read(pathOfRegion(id), (root, found) -> new RegionReader(library, found).read(id, root));
  }

  private static String pathOfRegion(String id) {
    return REGIONS + "/" + id + ".yaml";
  }

  /** Reads one file, or gives null when there is none, or when it is too broken to make sense. */
  private <T> T read(String path, BiFunction<Node.Mapping, Faults, T> reader) {
    byte[] bytes;
    try {
      bytes = files.read(path);
    } catch (Diagnosed e) {
      faults.accept(e.diagnostics());
      return null;
    }
    if (bytes == null) {
      return null;
    }
    Faults found = new Faults();
    String shown = files.shown(path);
    pathOfShown.put(shown, path);
    Node.Mapping root = YamlReader.read(shown, bytes, found);
    T value = found.reading(() -> root == null ? null : reader.apply(root, found));
    if (!found.found().isEmpty()) {
      faults.accept(found.found());
    }
    return value;
  }

  /** Looks into the files only: of thirty regions often none has the outcome in it. */
  @Override
  public List<String> regionsMentioning(String outcome) {
    return library.regionIds().stream().filter(id -> mentions(pathOfRegion(id), outcome)).toList();
  }

  @Override
  public boolean mayMention(String flow, String word) {
    // YAML may write blanks and signs in several ways.
    return !word.chars().allMatch(Character::isLetterOrDigit) || mentions(flow + ".yaml", word);
  }

  /** Tells whether a word that YAML writes in one way only, unless escaped, may be in a file. */
  private boolean mentions(String path, String word) {
    byte[] bytes = quietly(path);
    if (bytes == null) {
      return true; // whoever reads it will tell
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.contains(word) || text.indexOf('\\') >= 0;
  }

  /** The bytes of a file, or null when it cannot be read, which reading it for good tells. */
  private byte[] quietly(String path) {
    try {
      return files.read(path);
    } catch (Diagnosed e) {
      return null;
    }
  }

  @Override
  public Location within(Location piece, String... path) {
    return locations.computeIfAbsent(piece.file(), this::locations).within(piece, path);
  }

  private Locations locations(String shown) {
    String path = pathOfShown.get(shown);
    if (path == null) { // scenarios are no part of a library
      path = files.list("").stream().filter(p -> files.shown(p).equals(shown)).findAny().orElse("");
    }
    byte[] bytes = path.isEmpty() ? null : quietly(path);
    return new Locations(bytes == null ? null : YamlReader.read(shown, bytes, new Faults()));
  }
}
