package dev.yibao.flows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.yibao.batch.Batch;
import dev.yibao.batch.Pipeline;
import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.Branches;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Paths;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Response;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.lint.Lint;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FlowFiles;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Option;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever {@code check} passes without an error never fails when somebody asks. */
class CheckedFlowsRunTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final int GENERATED = 250;
  private static final int MUTATED = 100;

  /** As many paths of one flow as are walked; some flows have hundreds. */
  private static final int PATHS = 60;

  @Test
  void generatedFlows() {
    int passed = 0;
    for (long seed = 0; seed < GENERATED; seed++) {
      FlowFiles files = new EditedFiles(RandomFlows.texts(seed), null);
      EveryFile.Read read = EveryFile.of(files);
      if (passes(Lint.check(read.library(), read.faults(), DAY))) {
        passed++;
        Library library = FileLibrary.strict(files);
        for (String flow : library.flowIds()) {
          run(library, flow, "generated with seed " + seed, "");
        }
      }
    }
    int least = GENERATED / 4;
    assertTrue(passed > least && passed < GENERATED, "passed: " + passed);
  }

  @Test
  void shippedFlowsWithSomethingLostOrSwapped() {
    BundledFiles bundled = new BundledFiles();
    Library shipped = MemoryLibrary.copyOf(FileLibrary.strict(bundled));
    int passed = 0;
    for (int seed = 0; seed < MUTATED; seed++) {
      String id = shipped.flowIds().get(seed % shipped.flowIds().size());
      String path = id + ".yaml";
      String text = new String(bundled.read(path), StandardCharsets.UTF_8);
      String mutated = mutated(text, new Random(seed));
      FlowFiles files = new EditedFiles(Map.of(path, mutated), bundled);
      Flow flow = readable(files, id);
      if (flow != null) {
        Library library = with(shipped, flow);
        if (passes(Lint.check(library, List.of(), DAY))) {
          passed++;
          run(library, id, "shipped, mutated with seed " + seed, mutated);
        }
      }
    }
    assertTrue(passed > MUTATED / 20 && passed < MUTATED, "passed: " + passed);
  }

  @Test
  void aMultipleChoiceWithoutATargetIsAnError() {
    String flow =
        """
        title: 事项
        summary: 说明
        reviewed: 2026-11-01
        start: extras
        questions:
          extras:
            ask: 有哪些情况？
            type: multiple
            options: {x: {label: 甲}}
        outcomes: {}
        """;
    EveryFile.Read read = EveryFile.of(new EditedFiles(Map.of("f.yaml", flow), null));
    List<Diagnostic> found = Lint.check(read.library(), read.faults(), DAY);
    assertFalse(passes(found), found::toString);
    assertTrue(found.stream().anyMatch(one -> one.message().contains("「go」")), found::toString);
  }

  private static boolean passes(List<Diagnostic> found) {
    return found.stream().noneMatch(Diagnostic::isError);
  }

  private static Flow readable(FlowFiles files, String id) {
    try {
      return FileLibrary.strict(files).flow(id);
    } catch (Diagnosed refused) {
      return null;
    }
  }

  private static Library with(Library library, Flow flow) {
    List<Flow> flows = new ArrayList<>(library.flows().values());
    flows.replaceAll(one -> one.id().equals(flow.id()) ? flow : one);
    return MemoryLibrary.of(
        flows,
        List.copyOf(library.materials().values()),
        List.copyOf(library.channels().values()),
        List.copyOf(library.sources().values()),
        List.copyOf(library.regions().values()),
        List.copyOf(library.sharedQuestions().values()));
  }

  /** A line lost, two lines swapped, a key lost, or an id put in the place of another. */
  private static String mutated(String text, Random random) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int times = 1 + random.nextInt(2);
    for (int i = 0; i < times; i++) {
      int line = random.nextInt(lines.size());
      int other = random.nextInt(lines.size());
      switch (random.nextInt(5)) {
        case 0 -> lines.remove(line);
        case 1 -> lines.set(line, lines.set(other, lines.get(line)));
        case 2 -> lines.set(line, lines.get(line).replaceFirst("[a-z-]+: [^,{}\\[\\]]+,? ?", ""));
        case 3 -> swapTargets(lines, random);
        default -> lines.subList(line, Math.min(lines.size(), line + 3)).clear();
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void swapTargets(List<String> lines, Random random) {
    List<Integer> targets = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).matches(".*go: [a-z][a-z0-9/-]*.*")) {
        targets.add(i);
      }
    }
    if (targets.size() > 1) {
      int one = targets.get(random.nextInt(targets.size()));
      int other = targets.get(random.nextInt(targets.size()));
      String target = lines.get(other).replaceFirst(".*go: ([a-z][a-z0-9/-]*).*", "$1");
      lines.set(one, lines.get(one).replaceFirst("go: [a-z][a-z0-9/-]*", "go: " + target));
    }
  }

  /** Asks as the program does, with every answer in turn, and builds each result. */
  private static void run(Library library, String id, String from, String text) {
    try {
      Interview interview = new Interview(library, DAY);
      Flow flow = library.flow(id);
      List<List<Response>> paths = new ArrayList<>();
      Deque<Step> open = new ArrayDeque<>(List.of(interview.start(flow)));
      while (!open.isEmpty() && paths.size() < PATHS) {
        Step step = open.pop();
        if (step instanceof Step.Done done) {
          results(interview, flow, done);
          paths.add(done.path().answers());
        } else if (step instanceof Step.Ask ask) {
          QuestionsLeft.most(interview, ask);
          answers(interview, ask).forEach(values -> open.push(interview.answer(ask, values)));
        }
      }
      new Paths(interview, flow, "").visit((answers, outcome) -> assertFalse(answers.isEmpty()));
      batch(interview, flow, paths);
    } catch (RuntimeException e) {
      fail(from + ", flow " + id + "\n" + text, e);
    }
  }

  /** An answer for each branch; to a multiple choice nothing, and everything. */
  private static List<List<String>> answers(Interview interview, Step.Ask ask) {
    List<List<String>> answers = new ArrayList<>();
    new Branches(interview).of(ask.question()).forEach(branch -> answers.add(branch.values()));
    if (ask.question().type() == QuestionType.MULTIPLE) {
      answers.add(ask.question().options().stream().map(Option::id).toList());
    }
    return answers;
  }

  private static void results(Interview interview, Flow flow, Step.Done done) {
    ResultBuilder results = new ResultBuilder(interview.library(), DAY);
    List<String> regions = new ArrayList<>(List.of("", Region.OTHER, Region.UNSURE));
    regions.addAll(interview.library().regionsAbout(done.outcome().key()));
    regions.forEach(region -> results.of(flow, done, region));
  }

  private static void batch(Interview interview, Flow flow, List<List<Response>> paths) {
    StringBuilder cases = new StringBuilder();
    for (List<Response> path : paths) {
      List<String> answers = new ArrayList<>();
      for (Response answer : path) {
        String name = answer.question().name().in(flow.id());
        String values = answer.values().isEmpty() ? "none" : String.join(",", answer.values());
        answers.add("\"" + name + "\":\"" + values + "\"");
      }
      cases.append("{\"answers\":{").append(String.join(",", answers)).append("}}\n");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] in = cases.toString().getBytes(StandardCharsets.UTF_8);
    Batch batch =
        new Batch(interview, flow, List.of(), false, StandardCharsets.UTF_8, false, false, 0);
    Batch.Tally tally =
        Pipeline.run(batch, new ByteArrayInputStream(in), Channels.newChannel(out), new Silent());
    String results = out.toString(StandardCharsets.UTF_8);
    assertEquals(paths.size(), tally.answered(), () -> Arrays.toString(results.split("\n")));
  }

  private static final class Silent implements Batch.Watcher {
    @Override
    public void written(long cases) {}

    @Override
    public void copied(List<String> columns) {}
  }
}
