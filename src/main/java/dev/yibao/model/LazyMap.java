package dev.yibao.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * An immutable map from ids, in the order of their file, to values that may be made only when they
 * are asked for: of the outcomes of a flow one answer needs one.
 *
 * <p>Safe for several threads as long as making a value is and the values are immutable: at worst
 * one is made twice.
 *
 * @param <V> the values; null stands for one that cannot be made
 */
public final class LazyMap<V> extends AbstractMap<String, V> {

  /** Stands in {@link #values} for a null that was made. */
  private static final Object NULL = new Object();

  private final Entries<V> entries;
  private Object[] values;

  private LazyMap(Entries<V> entries) {
    this.entries = entries;
  }

  /**
   * Ids in the order of their file, each at an index counted from 0, and the values they stand for.
   *
   * @param <V> the values
   */
  public interface Entries<V> {

    /** The number of ids. */
    int size();

    /** The id at an index. */
    String id(int index);

    /** The index of an id, or -1 when it is not among them. */
    int indexOf(String id);

    /** Makes the value at an index; the same each time, or null. */
    V make(int index);
  }

  /** A map whose values are made when they are first asked for. */
  public static <V> LazyMap<V> of(Entries<V> entries) {
    return new LazyMap<>(entries);
  }

  /** A map of ids that are known from the start to values made when they are first asked for. */
  public static <V> LazyMap<V> of(List<String> ids, Function<String, V> maker) {
    return of(new Listed<>(ids, maker));
  }

  /** A map of which not even the ids are known before it is used. */
  public static <V> LazyMap<V> later(Supplier<LazyMap<V>> map) {
    return of(new Later<>(map));
  }

  /** An immutable copy in the order of {@code map}; {@code map} itself when it is one already. */
  public static <V> LazyMap<V> copyOf(Map<String, V> map) {
    if (map instanceof LazyMap<V> same) {
      return same;
    }
    if (map.isEmpty()) {
      return of(new Listed<>(List.of(), null));
    }
    Map<String, V> copy = new HashMap<>(map);
    return of(List.copyOf(map.keySet()), copy::get);
  }

  /** Entries whose ids are all known. */
  private static final class Listed<V> implements Entries<V> {

    private final List<String> ids;
    private final Map<String, Integer> indexes = new HashMap<>();
    private final Function<String, V> maker;

    Listed(List<String> ids, Function<String, V> maker) {
      this.ids = ids;
      this.maker = maker;
      for (String id : ids) {
        indexes.put(id, indexes.size());
      }
    }

    @Override
    public int size() {
      return ids.size();
    }

    @Override
    public String id(int index) {
      return ids.get(index);
    }

    @Override
    public int indexOf(String id) {
      Integer index = indexes.get(id);
      return index == null ? -1 : index;
    }

    @Override
    public V make(int index) {
      return maker.apply(ids.get(index));
    }
  }

  /** Entries of a map that is there only when it is needed. */
  private static final class Later<V> implements Entries<V> {

    private final Supplier<LazyMap<V>> supplier;
    private volatile LazyMap<V> map;

    Later(Supplier<LazyMap<V>> supplier) {
      this.supplier = supplier;
    }

    private LazyMap<V> map() {
      if (map == null) {
        map = supplier.get();
      }
      return map;
    }

    @Override
    public int size() {
      return map().size();
    }

    @Override
    public String id(int index) {
      return map().entries.id(index);
    }

    @Override
    public int indexOf(String id) {
      return map().indexOf(id);
    }

    @Override
    public V make(int index) {
      return map().value(index);
    }
  }

  @Override
  public V get(Object id) {
    int index = indexOf(id);
    return index < 0 ? null : value(index);
  }

  private int indexOf(Object id) {
    return id instanceof String name ? entries.indexOf(name) : -1;
  }

  @SuppressWarnings("unchecked") // only values of this type are ever put there
  private V value(int index) {
    Object[] made = values;
    if (made == null) {
      made = new Object[entries.size()];
      values = made;
    }
    if (made[index] == null) {
      V value = entries.make(index);
      made[index] = value == null ? NULL : value;
    }
    return made[index] == NULL ? null : (V) made[index];
  }

  @Override
  public boolean containsKey(Object id) {
    return indexOf(id) >= 0;
  }

  @Override
  public int size() {
    return entries.size();
  }

  /** The ids, in the order of their file; no value is made for them. */
  @Override
  public Set<String> keySet() {
    return new InOrder<>() {
      @Override
      String at(int index) {
        return entries.id(index);
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
      Map.Entry<String, V> at(int index) {
        return new SimpleImmutableEntry<>(entries.id(index), value(index));
      }
    };
  }

  /** A view of what is at each index. */
  private abstract class InOrder<E> extends AbstractSet<E> {

    abstract E at(int index);

    @Override
    public int size() {
      return entries.size();
    }

    @Override
    public Iterator<E> iterator() {
      return new Iterator<>() {
        private int next;

        @Override
        public boolean hasNext() {
          return next < entries.size();
        }

        @Override
        public E next() {
          return at(next++);
        }
      };
    }
  }
}
