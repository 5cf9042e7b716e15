package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that answers are made of: flows, catalogues, sources and regions.
 *
 * <p>A lookup gives null for an id that does not exist. A library may read its files only when they
 * are asked for; then a lookup throws {@link dev.yibao.diagnostic.Diagnosed} when the file is
 * wrong.
 */
public interface Library {

  /** The ids of all flows, sorted. */
  List<String> flowIds();

  /** The flow with this id, or null. */
  Flow flow(String id);

  /** The ids of all materials, in the order of the catalogue. */
  List<String> materialIds();

  /** The material with this id, or null. */
  Material material(String id);

  /** The ids of all channels, in the order of the catalogue. */
  List<String> channelIds();

  /** The channel with this id, or null. */
  Channel channel(String id);

  /** The ids of all sources, sorted. */
  List<String> sourceIds();

  /** The source with this id, or null. */
  Source source(String id);

  /** The ids of all regions, sorted. */
  List<String> regionIds();

  /** The region with this id, or null. */
  Region region(String id);

  /**
   * The ids of the regions that say something about an outcome, sorted.
   *
   * @param outcome {@code FLOW/ID}
   */
  default List<String> regionsAbout(String outcome) {
    List<String> about = new ArrayList<>();
    for (String id : regionIds()) {
      Region region = region(id);
      if (region != null && region.overlays().containsKey(outcome)) {
        about.add(id);
      }
    }
    return about;
  }

  /** The ids of all shared questions, in the order of their file. */
  List<String> sharedQuestionIds();

  /**
   * A shared question without targets, or null. That for the region has no options: which places it
   * shows is each flow's own.
   */
  Question sharedQuestion(String id);

  /**
   * How many questions may come up at most from a question on, itself included, for somebody who
   * has not answered any shared question; 0 where that is only known to who walks them all.
   */
  default int mostFrom(Question question) {
    return 0;
  }

  /**
   * Where exactly a piece of a flow file says something: the place of the value that {@code path}
   * leads to from it. The piece itself where the library has no files or the path leads nowhere.
   *
   * @param piece where the piece stands, as its model says
   * @param path keys, and for lists positions counted from 0; none for the value of a key
   */
  default Location within(Location piece, String... path) {
    return piece;
  }
}
