package dev.yibao.bench;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.packed.BundledLibrary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Engine and loader alone, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
public class EngineBenchmark {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  private final Library library = BundledLibrary.open();
  private final Interview interview = new Interview(library, DAY);
  private final ResultBuilder answer = new ResultBuilder(library, DAY);
  private final Flow flow = library.flow("refund");
  private final List<SuppliedAnswer> given = given();
  private final Step.Done done = (Step.Done) walk().step();

  private List<SuppliedAnswer> given() {
    List<SuppliedAnswer> given = new ArrayList<>();
    new RandomWalks(library, new Random(4))
        .answers("refund")
        .forEach((question, value) -> given.add(new SuppliedAnswer(0, question, List.of(value))));
    return given;
  }

  /** From answers by name to the outcome. */
  @Benchmark
  public Replay walk() {
    return Replay.of(interview, flow, given);
  }

  /** From the outcome to everything that is said of it. */
  @Benchmark
  public Result result() {
    return answer.of(flow, done, "chongqing");
  }

  /** One flow, and the shared questions it needs, from YAML. */
  @Benchmark
  public Flow flowFromYaml() {
    return FileLibrary.strict(new BundledFiles()).flow("refund");
  }

  /** The same from the form that is packed with the program. */
  @Benchmark
  public Flow flowFromPackedForm() {
    return BundledLibrary.open().flow("refund");
  }
}
