package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;

/**
 * Says what holds for a whole library, as its file {@code library.yaml} has it.
 *
 * @param menu ids of the flows that stand first in the menu, in this order
 * @param holdsFrom the day from which on the content was checked; null when it does not say
 * @param at where the file is
 */
public record Settings(List<String> menu, LocalDate holdsFrom, Location at) {

  /** The name of the file without its ending, by which a library finds its settings. */
  public static final String ID = "library";

  /** Those of a library without such a file. */
  public static final Settings NONE = new Settings(List.of(), null, Location.NONE);

  public Settings {
    menu = List.copyOf(menu);
  }
}
