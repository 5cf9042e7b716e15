package dev.yibao.batch;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Remembers what was worked out before, for several threads; when it holds too much it forgets all
 * of it, which is cheaper than knowing what is used least.
 */
final class Remembered<K, V> {

  private final long most;
  private final List<Remembered<?, ?>> leaning;
  private final Map<K, V> values = new ConcurrentHashMap<>();
  private final AtomicLong held = new AtomicLong();

  /**
   * @param most how many bytes to hold, about
   * @param leaning what holds the same values, and must let go of them at the same time
   */
  Remembered(long most, Remembered<?, ?>... leaning) {
    this.most = most;
    this.leaning = List.of(leaning);
  }

  /** What was remembered, or null. */
  V get(K key) {
    return values.get(key);
  }

  /**
   * @param bytes how large key and value are, about
   */
  void put(K key, V value, int bytes) {
    if (held.addAndGet(bytes) > most) {
      forget();
      held.addAndGet(bytes);
    }
    values.put(key, value);
  }

  void forget() {
    values.clear();
    held.set(0);
    leaning.forEach(Remembered::forget);
  }
}
