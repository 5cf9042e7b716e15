package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads every file of a flow folder at once, so that all their faults come to light. */
public final class EveryFile {

  private static final String SCENARIOS = ".scenarios.yaml";
  private static final Set<String> CATALOGUES =
      Set.of("shared/questions.yaml", "shared/materials.yaml", "shared/channels.yaml");

  private EveryFile() {}

  /**
   * The library that all files make, and their faults.
   *
   * @param library as much as can be read of them
   * @param faults what is wrong with single files, scenarios included, in the order read
   */
  public record Read(Library library, List<Diagnostic> faults) {}

  /** Reads all that {@code files} have. */
  public static Read of(FlowFiles files) {
    Set<Diagnostic> read = new LinkedHashSet<>();
    Library library = FileLibrary.lenient(files, read::addAll);
    library.flowIds().forEach(library::flow);
    library.sourceIds().forEach(library::source);
    library.regionIds().forEach(library::region);
    library.materialIds();
    library.channelIds();
    library.menu();
    List<Diagnostic> faults = new ArrayList<>(read);
    faults.addAll(names(files, library.flowIds()));
    for (String flow : library.flowIds()) {
      faults.addAll(ScenarioReader.read(files, flow).faults());
    }
    return new Read(library, faults);
  }

  /** The paths of all files that a library is made of, scenarios included. */
  public static List<String> paths(FlowFiles files) {
    List<String> paths = new ArrayList<>(files.list(""));
    List.of("shared", "sources", "regions").forEach(folder -> paths.addAll(files.list(folder)));
    return paths;
  }

  /** Files that nothing reads, because of what they are called. */
  private static List<Diagnostic> names(FlowFiles files, List<String> flows) {
    Faults found = new Faults();
    Set<String> paths = new LinkedHashSet<>(paths(files));
    for (String path : paths) {
      Location at = Location.of(files.shown(path));
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (path.startsWith("shared/")) {
        if (!CATALOGUES.contains(path)) {
          stray(at, path, CATALOGUES, found);
        }
      } else if (!path.equals(name) || !name.endsWith(SCENARIOS)) {
        Ids.check(name.substring(0, name.length() - ".yaml".length()), at, found);
      } else if (!flows.contains(name.replace(SCENARIOS, ""))) {
        stray(at, name, flows.stream().map(flow -> flow + SCENARIOS).toList(), found);
      }
    }
    return found.found();
  }

  private static void stray(Location at, String path, Iterable<String> known, Faults found) {
    List<String> names = new ArrayList<>();
    known.forEach(names::add);
    String hint = Nearest.to(path, names).map(name -> "文件名是不是「" + name + "」？").orElse("改名，或删掉它");
    found.add(at, "stray-file", "没有什么会用到这份文件", hint);
  }
}
