package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * A channel that an outcome sends to.
 *
 * @param id the channel's id in the catalogue
 * @param conditions all must hold for it to be shown
 * @param period the days on which it serves
 * @param at where the flow file has it
 */
public record ChannelUse(String id, List<Condition> conditions, Period period, Location at)
    implements Conditional {

  public ChannelUse {
    conditions = List.copyOf(conditions);
  }
}
