package dev.yibao.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.ScenarioRun;
import dev.yibao.lint.Coverage;
import dev.yibao.lint.Lint;
import dev.yibao.lint.Suggestions;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The flows that the program ships with. */
class ShippedFlowsTest {

  private final BundledFiles files = new BundledFiles();
  private final EveryFile.Read read = EveryFile.of(files);
  private final Library library = read.library();

  @Test
  void haveNoFaults() {
    List<String> errors =
        Lint.check(library, read.faults(), LocalDate.of(2026, 11, 22)).stream()
            .filter(Diagnostic::isError)
            .map(diagnostic -> diagnostic.at() + ": " + diagnostic.message())
            .toList();
    assertEquals(List.of(), errors);
  }

  @Test
  void readLikeAPageWhereALineWouldBeLong() {
    List<String> crowded = new ArrayList<>();
    for (String path : EveryFile.paths(files)) {
      String text = new String(files.read(path), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> line.codePointCount(0, line.length()) > 100)
          .filter(line -> line.matches(" *(- )?([^ :]+: )?[\\[{].*"))
          .forEach(line -> crowded.add(path + ": " + line));
    }
    assertEquals(List.of(), crowded);
  }

  @TestFactory
  Stream<DynamicTest> answerEverySituationAsTheirScenariosSay() {
    return library.flowIds().stream()
        .map(id -> DynamicTest.dynamicTest(id, () -> assertScenariosPass(library.flow(id))));
  }

  private void assertScenariosPass(Flow flow) {
    List<ScenarioRun> runs = new ArrayList<>();
    List<String> differences = new ArrayList<>();
    for (Scenario scenario : ScenarioReader.read(files, flow.id()).scenarios()) {
      ScenarioRun run = ScenarioRun.of(library, flow, scenario);
      runs.add(run);
      run.differences().forEach(line -> differences.add(scenario.name() + ": " + line));
    }
    assertEquals(List.of(), differences);
    assertEquals(List.of(), Suggestions.of(library, flow, List.of(), runs));
    assertEquals(List.of(), Coverage.of(library, Map.of(flow, runs)).get(0).uncovered());
  }
}
