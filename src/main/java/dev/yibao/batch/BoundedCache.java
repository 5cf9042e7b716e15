package dev.yibao.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Keeps values that were worked out before, for several threads. When it holds too much it forgets
 * all of it, which is cheaper than knowing what is used least.
 */
final class BoundedCache<K, V> {

  private final long capacity;
  private final List<BoundedCache<?, ?>> dependents;
  private final Map<K, V> values = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  /**
   * @param capacity how many bytes to hold, about
   * @param dependents caches whose values hold values of this one, as whole documents hold the ends
   *     that they share; they are emptied with it, or its values would stay in memory uncounted
   */
  BoundedCache(long capacity, BoundedCache<?, ?>... dependents) {
    this.capacity = capacity;
    this.dependents = List.of(dependents);
  }

  /** The value kept for a key, or null. */
  V get(K key) {
    return values.get(key);
  }

  /**
   * Keeps a value.
   *
   * @param bytes the size of key and value, about
   */
  void put(K key, V value, int bytes) {
    if (held.addAndGet(bytes) > capacity) {
      clear();
      held.addAndGet(bytes);
    }
    values.put(key, value);
  }

  private void clear() {
    values.clear();
    held.set(0);
    dependents.forEach(BoundedCache::clear);
  }
}
