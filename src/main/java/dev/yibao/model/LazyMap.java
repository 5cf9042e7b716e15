package dev.yibao.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * An immutable map from ids, in the order of their file, to values that may be made only when they
 * are asked for: of the outcomes of a flow one answer needs one.
 *
 * <p>Safe for several threads as long as the values are immutable: at worst one is made twice.
 *
 * @param <V> the values
 */
public final class LazyMap<V> extends AbstractMap<String, V> {

  private final Ids ids;
  private final Maker<V> maker;
  private Object[] values;

  private LazyMap(Ids ids, Object[] values, Maker<V> maker) {
    this.ids = ids;
    this.values = values;
    this.maker = maker;
  }

  /** Ids in the order of their file, each at a place counted from 0. */
  public interface Ids {

    /** How many there are. */
    int size();

    /** The id at a place. */
    String at(int place);

    /** The place of an id, or -1 when it is not among them. */
    int placeOf(String id);
  }

  /**
   * Makes values.
   *
   * @param <V> the values
   */
  public interface Maker<V> {

    /** The value at a place in the order of the ids; the same each time, and never null. */
    V make(int place);
  }

  /** A map whose values are made when they are first asked for. */
  public static <V> LazyMap<V> of(Ids ids, Maker<V> maker) {
    return new LazyMap<>(ids, null, maker);
  }

  /** An immutable copy in the order of {@code map}; {@code map} itself when it is one already. */
  public static <V> LazyMap<V> copyOf(Map<String, V> map) {
    if (map instanceof LazyMap<V> same) {
      return same;
    }
    Listed ids = new Listed(map.size());
    Object[] values = new Object[map.size()];
    for (Map.Entry<String, V> entry : map.entrySet()) {
      values[ids.places.size()] = entry.getValue();
      ids.add(entry.getKey());
    }
    return new LazyMap<>(ids, values, null);
  }

  /** Ids that are all known from the start. */
  private static final class Listed implements Ids {

    private final String[] listed;
    private final Map<String, Integer> places;

    Listed(int size) {
      this.listed = new String[size];
      this.places = new HashMap<>(size * 2);
    }

    void add(String id) {
      listed[places.size()] = id;
      places.put(id, places.size());
    }

    @Override
    public int size() {
      return listed.length;
    }

    @Override
    public String at(int place) {
      return listed[place];
    }

    @Override
    public int placeOf(String id) {
      Integer place = places.get(id);
      return place == null ? -1 : place;
    }
  }

  @Override
  public V get(Object id) {
    int place = placeOf(id);
    return place < 0 ? null : value(place);
  }

  /** The place of an id in the order of the file, counted from 0; -1 when it is not there. */
  public int placeOf(Object id) {
    return id instanceof String name ? ids.placeOf(name) : -1;
  }

  @SuppressWarnings("unchecked") // only values of this type are ever put there
  private V value(int place) {
    if (values == null) {
      values = new Object[ids.size()];
    }
    Object value = values[place];
    if (value == null && maker != null) {
      value = maker.make(place);
      values[place] = value;
    }
    return (V) value;
  }

  @Override
  public boolean containsKey(Object id) {
    return placeOf(id) >= 0;
  }

  @Override
  public int size() {
    return ids.size();
  }

  @Override
  public Set<String> keySet() {
    return new InOrder<>() {
      @Override
      String at(int place) {
        return ids.at(place);
      }

      @Override
      public boolean contains(Object id) {
        return containsKey(id);
      }
    };
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new InOrder<>() {
      @Override
      Map.Entry<String, V> at(int place) {
        return new SimpleImmutableEntry<>(ids.at(place), value(place));
      }
    };
  }

  /** A view of what is at each place. */
  private abstract class InOrder<E> extends AbstractSet<E> {

    abstract E at(int place);

    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public Iterator<E> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < ids.size();
        }

        @Override
        public E next() {
          return at(next++);
        }
      };
    }
  }
}
