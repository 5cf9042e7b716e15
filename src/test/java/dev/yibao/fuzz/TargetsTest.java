package dev.yibao.fuzz;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Gives every target its seeds, and mutants of them that are the same in every run. */
class TargetsTest {

  private static final Path SEEDS = Path.of("src/test/resources/dev/yibao/fuzz");
  private static final int MUTANTS = 500;

  private interface Fuzz {
    void on(byte[] input) throws Exception;
  }

  /** Named for its folder of seeds. */
  private enum Target {
    YAML(YamlFuzz::fuzzerTestOneInput),
    ANSWERS(AnswersFuzz::fuzzerTestOneInput),
    LINES(LinesFuzz::fuzzerTestOneInput),
    NDJSON(NdjsonFuzz::fuzzerTestOneInput),
    CSV(CsvFuzz::fuzzerTestOneInput),
    COMMANDLINE(CommandLineFuzz::fuzzerTestOneInput),
    KEYS(KeysFuzz::fuzzerTestOneInput);

    private final Fuzz fuzz;

    Target(Fuzz fuzz) {
      this.fuzz = fuzz;
    }
  }

  @ParameterizedTest
  @EnumSource
  @Timeout(120)
  void keepsItsPromiseWhateverIsPutIn(Target target) throws IOException {
    List<byte[]> seeds = seeds(target);
    assertFalse(seeds.isEmpty());
    Random random = new Random(1);
    List<byte[]> inputs = new ArrayList<>(seeds);
    for (int i = 0; i < MUTANTS; i++) {
      inputs.add(
          mutant(seeds.get(i % seeds.size()), seeds.get(random.nextInt(seeds.size())), random));
    }
    for (byte[] input : inputs) {
      assertDoesNotThrow(() -> target.fuzz.on(input), () -> target + " " + Arrays.toString(input));
    }
  }

  private static List<byte[]> seeds(Target target) throws IOException {
    List<byte[]> seeds = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS.resolve(target.name().toLowerCase()))) {
      for (Path file : files.sorted().toList()) {
        seeds.add(Files.readAllBytes(file));
      }
    }
    return seeds;
  }

  /** One with a piece of another in it, and a few bytes that are any. */
  private static byte[] mutant(byte[] seed, byte[] other, Random random) {
    int at = random.nextInt(seed.length + 1);
    int from = random.nextInt(other.length + 1);
    int length = Math.min(random.nextInt(20), other.length - from);
    byte[] mutant = Arrays.copyOf(seed, seed.length + length);
    System.arraycopy(seed, at, mutant, at + length, seed.length - at);
    System.arraycopy(other, from, mutant, at, length);
    for (int i = random.nextInt(4); i > 0 && mutant.length > 0; i--) {
      mutant[random.nextInt(mutant.length)] = (byte) random.nextInt(256);
    }
    return mutant;
  }
}
