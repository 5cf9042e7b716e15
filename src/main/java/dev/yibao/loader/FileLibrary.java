package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Channel;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A library that reads each file when it is first asked for, so that one answer does not pay for
 * the flows that it does not touch, and a broken file stops only those who need it.
 *
 * <p>Not for use by several threads at once.
 */
public final class FileLibrary implements Library {

  private static final String SCENARIOS = ".scenarios.yaml";

  private final FlowFiles files;
  private final Set<Diagnostic> faults = new LinkedHashSet<>();
  private final boolean lenient;
  private final Map<String, Flow> flows = new HashMap<>();
  private final Map<String, Source> sources = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();
  private final Map<String, String> pathOfShown = new HashMap<>();
  private final Map<String, Places> places = new HashMap<>();
  private Map<String, Question> questions;
  private Map<String, Material> materials;
  private Map<String, Channel> channels;

  /** A library that throws {@link Diagnosed} on the first wrong file it needs. */
  public static FileLibrary strict(FlowFiles files) {
    return new FileLibrary(files, false);
  }

  /** A library that reads as much as it can of wrong files and {@linkplain #faults keeps count}. */
  public static FileLibrary lenient(FlowFiles files) {
    return new FileLibrary(files, true);
  }

  private FileLibrary(FlowFiles files, boolean lenient) {
    this.files = files;
    this.lenient = lenient;
  }

  /** The faults of all files read so far, in the order in which they were read. */
  public List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  @Override
  public List<String> flowIds() {
    List<String> ids = new ArrayList<>();
    for (String path : files.list("")) {
      if (!path.endsWith(SCENARIOS)) {
        ids.add(idOf(path));
      }
    }
    return ids;
  }

  @Override
  public Flow flow(String id) {
    return flows.computeIfAbsent(id, this::readFlow);
  }

  /**
   * Whether a flow may have this word in it, as an alias or anywhere: a look at the bytes of its
   * file, for which a thousand flows that have it not need not be read as YAML.
   */
  public boolean mayMention(String id, String word) {
    // YAML may write blanks and signs in several ways.
    return !word.chars().allMatch(Character::isLetterOrDigit) || mentions(id + ".yaml", word);
  }

  /** Whether a word that YAML writes in one way only, unless it escapes it, may be in a file. */
  private boolean mentions(String path, String word) {
    byte[] bytes = files.read(path);
    if (bytes == null) {
      return true; // whoever reads it will tell
    }
    String text = new String(bytes, StandardCharsets.UTF_8);
    return text.contains(word) || text.indexOf('\\') >= 0;
  }

  private Flow readFlow(String id) {
    Set<String> shared = questions().keySet();
    return read(
        id + ".yaml", id, (root, found) -> new FlowReader(id, shared, this, found).read(root));
  }

  @Override
  public List<String> sourceIds() {
    return files.list("sources").stream().map(FileLibrary::idOf).toList();
  }

  @Override
  public Source source(String id) {
    return sources.computeIfAbsent(
        id,
        key ->
            read(
                "sources/" + key + ".yaml",
                key,
                (root, found) -> SourceReader.read(key, root, found)));
  }

  @Override
  public List<String> regionIds() {
    return files.list("regions").stream().map(FileLibrary::idOf).toList();
  }

  @Override
  public Region region(String id) {
    return regions.computeIfAbsent(id, this::readRegion);
  }

  /** Reads only the regions whose files have the outcome in them: of thirty it is often none. */
  @Override
  public List<String> regionsAbout(String outcome) {
    List<String> about = new ArrayList<>();
    for (String id : regionIds()) {
      Region region = mentions("regions/" + id + ".yaml", outcome) ? region(id) : null;
      if (region != null && region.overlays().containsKey(outcome)) {
        about.add(id);
      }
    }
    return about;
  }

  private Region readRegion(String id) {
    Set<String> shared = questions().keySet();
    return read(
        "regions/" + id + ".yaml",
        id,
        (root, found) -> new RegionReader(shared, found).read(id, root));
  }

  @Override
  public Question sharedQuestion(String id) {
    return questions().get(id);
  }

  @Override
  public Material material(String id) {
    if (materials == null) {
      materials = catalogue("materials", CatalogueReader::materials);
    }
    return materials.get(id);
  }

  @Override
  public Channel channel(String id) {
    if (channels == null) {
      channels = catalogue("channels", CatalogueReader::channels);
    }
    return channels.get(id);
  }

  @Override
  public List<String> materialIds() {
    material("");
    return List.copyOf(materials.keySet());
  }

  @Override
  public List<String> channelIds() {
    channel("");
    return List.copyOf(channels.keySet());
  }

  @Override
  public List<String> sharedQuestionIds() {
    return List.copyOf(questions().keySet());
  }

  private Map<String, Question> questions() {
    if (questions == null) {
      questions = catalogue("questions", SharedQuestions::read);
    }
    return questions;
  }

  private <T> Map<String, T> catalogue(String name, Reading<Map<String, T>> reading) {
    Map<String, T> read = read("shared/" + name + ".yaml", name, reading);
    return read == null ? Map.of() : read;
  }

  /** Reads one file, or gives null when there is none, or when it is too broken to make sense. */
  private <T> T read(String path, String id, Reading<T> reading) {
    byte[] bytes = Ids.isId(id) ? files.read(path) : null;
    if (bytes == null) {
      return null;
    }
    Faults found = new Faults();
    String shown = files.shown(path);
    pathOfShown.put(shown, path);
    Node.Mapping root = YamlReader.read(shown, bytes, found);
    T value = root == null ? null : reading.read(root, found);
    if (!found.found().isEmpty()) {
      faults.addAll(found.found());
      if (!lenient) {
        throw new Diagnosed(found.found());
      }
    }
    return value;
  }

  @Override
  public Location within(Location piece, String... path) {
    return places.computeIfAbsent(piece.file(), this::places).within(piece, path);
  }

  private Places places(String shown) {
    String path = pathOfShown.get(shown);
    byte[] bytes = path == null ? null : files.read(path);
    return new Places(bytes == null ? null : YamlReader.read(shown, bytes, new Faults()));
  }

  private static String idOf(String path) {
    return path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
  }

  /** Turns the tree of a file into what it stands for. */
  private interface Reading<T> {
    T read(Node.Mapping root, Faults faults);
  }
}
