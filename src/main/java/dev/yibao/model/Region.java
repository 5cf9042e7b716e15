package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;
import java.util.Map;

/**
 * A city or province whose rules differ, or are known better, in some outcome.
 *
 * @param id its id
 * @param name its name in Chinese
 * @param aliases other names for it
 * @param parent the id of the region that it belongs to, whose notes hold here too; empty when none
 * @param overlays by {@code FLOW/ID} of the outcome, in the order of the file
 * @param at where the file is
 */
public record Region(
    String id,
    String name,
    List<String> aliases,
    String parent,
    Map<String, Overlay> overlays,
    Location at) {

  /** The answer for a region without notes. */
  public static final String OTHER = "other";

  /** The answer of somebody who does not know or does not say. */
  public static final String UNSURE = "unsure";

  /** How people read {@link #OTHER}. */
  public static final String OTHER_LABEL = "其他地方";

  /** How people read {@link #UNSURE}. */
  public static final String UNSURE_LABEL = "不清楚";

  public Region {
    aliases = List.copyOf(aliases);
    overlays = LazyMap.copyOf(overlays);
  }
}
