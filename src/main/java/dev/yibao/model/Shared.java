package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What several outcomes say, each thing once. Where an outcome uses it, the outcome holds the whole
 * of it, with the location that it has here.
 *
 * @param statements by id; each bears its id and no conditions
 * @param disputes by id, without conditions
 * @param channels lists of channels by id, without conditions
 */
public record Shared(
    Map<String, Statement> statements,
    Map<String, Dispute> disputes,
    Map<String, List<ChannelUse>> channels) {

  /** The id of the one file that holds them, among the shared ones. */
  public static final String ID = "statements";

  /** Nothing shared. */
  public static final Shared NONE = new Shared(Map.of(), Map.of(), Map.of());

  public Shared {
    statements = LazyMap.copyOf(statements);
    disputes = LazyMap.copyOf(disputes);
    channels = LazyMap.copyOf(channels);
  }

  /** The name for people of each thing, by the locations at which outcomes that use it have it. */
  public Map<Location, String> names() {
    Map<Location, String> names = new LinkedHashMap<>();
    statements.forEach((id, one) -> names.put(one.at(), "共用的话「" + id + "」"));
    disputes.forEach((id, one) -> names.put(one.at(), "共用的分歧「" + id + "」"));
    channels.forEach((id, list) -> list.forEach(use -> names.put(use.at(), "共用的一组渠道「" + id + "」")));
    return names;
  }
}
