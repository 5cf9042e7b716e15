package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.LazyMap;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Takes values of the model apart and puts them together again. */
final class Parts {

  private Parts() {}

  /** The components of a record, the items of a list, the values of a map; else nothing. */
  static Map<Object, Object> of(Object whole) {
    Map<Object, Object> parts = new LinkedHashMap<>();
    if (whole instanceof Map<?, ?> map) {
      parts.putAll(map);
    } else if (whole instanceof List<?> list) {
      list.forEach(item -> parts.put(parts.size(), item));
    } else if (whole instanceof Record && !(whole instanceof Location)) {
      for (RecordComponent component : whole.getClass().getRecordComponents()) {
        parts.put(component.getName(), value(component, whole));
      }
    }
    return parts;
  }

  private static Object value(RecordComponent component, Object whole) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(
          component.toString(), e); // every record of the model is public
    }
  }

  /** The same value with another part in place of one; a list or a map without it for null. */
  static Object with(Object whole, Object key, Object part) {
    Map<Object, Object> parts = of(whole);
    parts.put(key, part);
    if (!(whole instanceof Record)) {
      parts.values().removeIf(Objects::isNull);
    }
    if (whole instanceof Map) {
      Map<String, Object> map = new LinkedHashMap<>();
      parts.forEach((id, value) -> map.put((String) id, value));
      return LazyMap.copyOf(map);
    }
    return whole instanceof List
        ? new ArrayList<>(parts.values())
        : record(whole.getClass(), parts.values().toArray());
  }

  private static Object record(Class<?> type, Object[] parts) {
    try {
      return type.getConstructors()[0].newInstance(parts); // the model has none but the canonical
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.toString(), e);
    }
  }
}
