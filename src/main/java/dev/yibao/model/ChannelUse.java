package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.List;

/**
 * A channel that an outcome sends to.
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
