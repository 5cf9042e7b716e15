package dev.yibao.packed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.yibao.engine.Interview;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Step;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BundleTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  private static final Library YAML = FileLibrary.strict(new BundledFiles());

  @Test
  void holdsExactlyWhatTheFlowFilesSay() {
    Library bundled = BundledLibrary.open();
    assertNotNull(bundled, "the build packs the flows");
    same(YAML.flows(), bundled.flows());
    same(YAML.materials(), bundled.materials());
    same(YAML.channels(), bundled.channels());
    same(YAML.sources(), bundled.sources());
    same(YAML.regions(), bundled.regions());
    same(YAML.sharedQuestions(), bundled.sharedQuestions());
  }

  @Test
  void knowsTheMenu() {
    assertEquals(YAML.settings(), BundledLibrary.open().settings());
    assertEquals("refund", BundledLibrary.open().menu().get(0));
  }

  /** File names differ only in the folder that the build and the program see the files in. */
  private static <T> void same(LazyMap<T> yaml, LazyMap<T> form) {
    assertEquals(List.copyOf(yaml.keySet()), List.copyOf(form.keySet()));
    assertEquals(yaml, form);
  }

  @Test
  void knowsWhichRegionsSpeakOfAnOutcome() {
    Library bundled = BundledLibrary.open();
    for (String id : YAML.flowIds()) {
      for (Outcome outcome : YAML.flow(id).outcomes().values()) {
        assertEquals(YAML.regionsAbout(outcome.key()), bundled.regionsAbout(outcome.key()));
      }
    }
  }

  @Test
  void countsTheQuestionsLeftAsAWalkThroughAllOfThemDoes() {
    Interview walked = new Interview(YAML, DAY);
    Interview told = new Interview(BundledLibrary.open(), DAY);
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Flow flow = YAML.flow(YAML.flowIds().get(random.nextInt(YAML.flowIds().size())));
      Step step = walked.start(flow);
      while (step instanceof Step.Ask ask) {
        assertEquals(
            QuestionsLeft.most(walked, ask),
            QuestionsLeft.most(told, ask),
            () -> ask.question().toString());
        step = walked.answer(ask, anyAnswer(ask.question(), random));
      }
    }
  }

  private static List<String> anyAnswer(Question question, Random random) {
    return switch (question.type()) {
      case MULTIPLE -> List.of();
      case NUMBER -> List.of(String.valueOf(random.nextInt(100)));
      case DATE -> List.of(DAY.minusDays(random.nextInt(1000)).toString());
      default ->
          question.options().isEmpty()
              ? List.of("other")
              : List.of(question.options().get(random.nextInt(question.options().size())).id());
    };
  }

  @Test
  void doesNotReadAFormThatWasCutOrChanged() {
    byte[] whole = Bundle.write(YAML, question -> 1);
    assertNotNull(BundledLibrary.of(whole));
    for (int length : List.of(0, 7, 8, 15, 16, 17, whole.length / 2, whole.length - 1)) {
      assertNull(BundledLibrary.of(Arrays.copyOf(whole, length)), "cut to " + length);
    }
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    assertNull(BundledLibrary.of(changed));
    byte[] otherVersion = whole.clone();
    otherVersion[7]++;
    assertNull(BundledLibrary.of(otherVersion));
  }

  @Test
  void knowsNothingOfAnIdThatIsNotThere() {
    Library bundled = BundledLibrary.open();
    assertNull(bundled.flow("no-such-flow"));
    assertNull(bundled.source("no-such-source"));
  }
}
