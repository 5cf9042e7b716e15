package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * A place to turn to, as an outcome names it.
 *
 * @param id the channel's id in the catalogue
 * @param conditions all must hold for it to be shown
 * @param at where the flow file has it
 */
public record ChannelUse(String id, List<Condition> conditions, Location at)
    implements Conditional {

  public ChannelUse {
    conditions = List.copyOf(conditions);
  }
}
