package dev.yibao.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
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
public final class ById<V> extends AbstractMap<String, V> {

  private final Map<String, Integer> places;
  private final Object[] values;
  private final Maker<V> maker;

  private ById(Map<String, Integer> places, Object[] values, Maker<V> maker) {
    this.places = places;
    this.values = values;
    this.maker = maker;
  }

  /**
   * Makes values.
   *
   * @param <V> the values
   */
  public interface Maker<V> {

    /** The value at a place in the order of the ids, counted from 0; the same each time. */
    V make(int place);
  }

  /** A map whose values are made when they are first asked for. */
  public static <V> ById<V> of(List<String> ids, Maker<V> maker) {
    Map<String, Integer> places = new LinkedHashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      places.put(ids.get(i), i);
    }
    return new ById<>(places, new Object[ids.size()], maker);
  }

  /** An immutable copy in the order of {@code map}; {@code map} itself when it is one already. */
  public static <V> ById<V> copyOf(Map<String, V> map) {
    if (map instanceof ById<V> same) {
      return same;
    }
    Map<String, Integer> places = new LinkedHashMap<>();
    Object[] values = new Object[map.size()];
    for (Map.Entry<String, V> entry : map.entrySet()) {
      values[places.size()] = entry.getValue();
      places.put(entry.getKey(), places.size());
    }
    return new ById<>(places, values, null);
  }

  @Override
  public V get(Object id) {
    Integer place = places.get(id);
    return place == null ? null : at(place);
  }

  @SuppressWarnings("unchecked") // only values of this type are ever put there
  private V at(int place) {
    if (values[place] == null && maker != null) {
      values[place] = maker.make(place);
    }
    return (V) values[place];
  }

  @Override
  public boolean containsKey(Object id) {
    return places.containsKey(id);
  }

  @Override
  public Set<String> keySet() {
    return Collections.unmodifiableSet(places.keySet());
  }

  @Override
  public int size() {
    return values.length;
  }

  @Override
  public Set<Map.Entry<String, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<String, V>> iterator() {
        return entries();
      }

      @Override
      public int size() {
        return values.length;
      }
    };
  }

  private Iterator<Map.Entry<String, V>> entries() {
    Iterator<Map.Entry<String, Integer>> rest = places.entrySet().iterator();
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rest.hasNext();
      }

      @Override
      public Map.Entry<String, V> next() {
        Map.Entry<String, Integer> place = rest.next();
        return new SimpleImmutableEntry<>(place.getKey(), at(place.getValue()));
      }
    };
  }
}
