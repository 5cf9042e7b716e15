package dev.yibao.engine;

import dev.yibao.model.Library;
import dev.yibao.model.Region;
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
