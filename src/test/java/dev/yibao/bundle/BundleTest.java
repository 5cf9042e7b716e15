package dev.yibao.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.model.Library;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class BundleTest {

  private static final Library YAML = FileLibrary.strict(new BundledFiles());

  @Test
  void holdsExactlyWhatTheFlowFilesSay() {
    BundledLibrary bundled = BundledLibrary.open();
    assertNotNull(bundled, "the build packs the flows");
    same(YAML.flowIds(), bundled.flowIds(), YAML::flow, bundled::flow);
    same(YAML.materialIds(), bundled.materialIds(), YAML::material, bundled::material);
    same(YAML.channelIds(), bundled.channelIds(), YAML::channel, bundled::channel);
    same(YAML.sourceIds(), bundled.sourceIds(), YAML::source, bundled::source);
    same(YAML.regionIds(), bundled.regionIds(), YAML::region, bundled::region);
    same(
        YAML.sharedQuestionIds(),
        bundled.sharedQuestionIds(),
        YAML::sharedQuestion,
        bundled::sharedQuestion);
  }

  /** File names differ only in the folder that the build and the program see the files in. */
  private static <T> void same(
      List<String> expected,
      List<String> actual,
      Function<String, T> yaml,
      Function<String, T> form) {
    assertEquals(expected, actual);
    for (String id : expected) {
      assertEquals(yaml.apply(id), form.apply(id));
    }
  }

  @Test
  void doesNotReadAFormThatWasCutOrChanged() {
    byte[] whole = Bundle.write(YAML);
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
    BundledLibrary bundled = BundledLibrary.open();
    assertNull(bundled.flow("no-such-flow"));
    assertNull(bundled.source("no-such-source"));
  }
}
