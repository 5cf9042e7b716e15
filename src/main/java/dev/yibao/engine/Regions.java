package dev.yibao.engine;

import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Finds regions and those they belong to. */
public final class Regions {

  private Regions() {}

  /**
   * The region and those it belongs to, nearest first; empty for one without notes. Stops where a
   * parent would come up again.
   */
  public static List<Region> chain(Library library, String id) {
    List<Region> chain = new ArrayList<>();
    Region region = library.region(id);
    while (region != null && !isIn(chain, region.id())) {
      chain.add(region);
      region = region.parent().isEmpty() ? null : library.region(region.parent());
    }
    return chain;
  }

  /** Every answer to where somebody is insured: the ids of all regions, and those for none. */
  public static List<String> answers(Library library) {
    List<String> answers = new ArrayList<>(library.regionIds());
    answers.add(Region.OTHER);
    answers.add(Region.UNSURE);
    return answers;
  }

  /** The regions in which other things are shown at an outcome than where none is known. */
  static List<Region> differing(Library library, LocalDate asOf, Step.Done done) {
    List<Object> base = null;
    List<Region> differing = new ArrayList<>();
    for (String id : library.regionsAbout(done.outcome().key())) {
      base = base == null ? shown(done, List.of(), asOf) : base;
      if (!shown(done, chain(library, id), asOf).equals(base)) {
        differing.add(library.region(id));
      }
    }
    return differing;
  }

  private static List<Object> shown(Step.Done done, List<Region> chain, LocalDate asOf) {
    return new EffectiveOutcome(done.outcome(), chain, asOf).shown(done.path());
  }

  /**
   * The question for the region as it is asked once an outcome is reached, with the regions that
   * differ; null when none does, or the library does not ask for regions.
   */
  static Question lastQuestion(Library library, LocalDate asOf, Step.Done done) {
    List<Region> differing = differing(library, asOf, done);
    Question question = library.question(QuestionName.REGION);
    if (differing.isEmpty() || question == null) {
      return null;
    }
    List<Option> options = new ArrayList<>();
    for (Region region : differing) {
      options.add(new Option(region.id(), region.name(), "", null, region.at()));
    }
    options.add(new Option(Region.OTHER, Region.OTHER_LABEL, "", null, question.at()));
    options.add(new Option(Region.UNSURE, Region.UNSURE_LABEL, "", null, question.at()));
    return question.offering(options);
  }

  private static boolean isIn(List<Region> chain, String id) {
    for (Region region : chain) {
      if (region.id().equals(id)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The id that a user's word for a region stands for: an id, a Chinese name or alias, {@code
   * other} or {@code unsure}, or what people read for these.
   *
   * @return the id, or null when no region is called so
   */
  public static String idOf(Library library, String word) {
    String folded = Folding.fold(word);
    if (folded.equals(Region.OTHER) || folded.equals(Region.OTHER_LABEL)) {
      return Region.OTHER;
    }
    if (folded.equals(Region.UNSURE) || folded.equals(Region.UNSURE_LABEL)) {
      return Region.UNSURE;
    }
    if (library.region(folded) != null) {
      return folded;
    }
    for (String id : library.regionIds()) {
      Region region = library.region(id);
      if (region != null && isCalled(region, folded)) {
        return id;
      }
    }
    return null;
  }

  private static boolean isCalled(Region region, String folded) {
    if (Folding.fold(region.name()).equals(folded)) {
      return true;
    }
    for (String alias : region.aliases()) {
      if (Folding.fold(alias).equals(folded)) {
        return true;
      }
    }
    return false;
  }
}
