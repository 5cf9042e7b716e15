package dev.yibao.loader;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads every file of a flow folder at once, so that all their faults come to light. */
public final class EveryFile {

  private static final String SCENARIOS = ".scenarios.yaml";

  private EveryFile() {}

  /**
   * The library that all files make, and their faults.
   *
   * @param library as much as can be read of them
   * @param scenarios the scenarios of all flows that can be read
   * @param faults what is wrong with single files, scenarios included, in the order read
   */
  public record Read(Library library, List<Scenario> scenarios, List<Diagnostic> faults) {}

  /** Reads all that {@code files} have. */
  public static Read of(FlowFiles files) {
    Set<Diagnostic> read = new LinkedHashSet<>();
    Library library = FileLibrary.lenient(files, read::addAll);
    library.flowIds().forEach(library::flow);
    library.sourceIds().forEach(library::source);
    library.regionIds().forEach(library::region);
    library.materials().size();
    library.channels().size();
    library.shared();
    library.menu();
    List<Diagnostic> faults = new ArrayList<>(read);
    faults.addAll(strays(files, library.flowIds()));
    List<Scenario> scenarios = new ArrayList<>();
    for (String flow : library.flowIds()) {
      ScenarioReader.Read beside = ScenarioReader.read(files, flow);
      scenarios.addAll(beside.scenarios());
      faults.addAll(beside.faults());
    }
    return new Read(library, scenarios, faults);
  }

  /** The paths of all files that a library is made of, scenarios included. */
  public static List<String> paths(FlowFiles files) {
    List<String> paths = new ArrayList<>(files.list(""));
    StrayFile.FOLDERS.forEach(folder -> paths.addAll(files.list(folder)));
    return paths;
  }

  /** Everything that nothing reads, because of what it is or what it is called. */
  private static List<Diagnostic> strays(FlowFiles files, List<String> flows) {
    List<Diagnostic> found = new ArrayList<>(files.strays());
    for (String path : files.list("")) {
      String flow = path.replace(SCENARIOS, "");
      if (path.endsWith(SCENARIOS) && !flows.contains(flow)) {
        List<String> known = flows.stream().map(id -> id + SCENARIOS).toList();
        found.add(StrayFile.misnamed(path, known, Location.of(files.shown(path))));
      }
    }
    return found;
  }
}
