package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * A value in a library and the way that leads to it.
 *
 * @param parent what it is a part of; null for the library itself
 * @param key its component, index or id in that
 * @param value the value
 */
record Place(Place parent, Object key, Object value) {

  /** Visits this place and everything below it, in the order of the files. */
  void walk(Consumer<Place> visitor) {
    visitor.accept(this);
    parts(value).forEach((name, part) -> new Place(this, name, part).walk(visitor));
  }

  /** The nearest value of a type that this is, or is in; null when there is none. */
  <T> T within(Class<T> type) {
    return type.isInstance(value) ? type.cast(value) : parent == null ? null : parent.within(type);
  }

  /** Tells whether this is an item of a list under this key. */
  boolean isItemOf(String list) {
    return parent != null && parent.value instanceof List && list.equals(parent.key);
  }

  /** The name of the question, or the id of the outcome, region or flow, that this belongs to. */
  Object owner() {
    return value instanceof Question question
        ? question.name()
        : value instanceof Outcome outcome
            ? outcome.key()
            : value instanceof Region region
                ? region.id()
                : value instanceof Flow flow ? flow.id() : parent == null ? "" : parent.owner();
  }

  /** Where a library's files have this; else the nearest piece that it is part of. */
  Location at(Library files) {
    List<String> path = new ArrayList<>();
    for (Place place = this; place.parent != null; place = place.parent) {
      if (parts(place.value).get("at") instanceof Location piece) {
        return path.isEmpty() ? piece : files.within(piece, path.toArray(String[]::new));
      }
      if (!place.key.equals("body") && !place.key.equals("period")) { // these are no keys
        path.add(0, place.key.equals("askOffice") ? "ask-office" : place.key.toString());
      }
    }
    return Location.NONE;
  }

  /** A copy of a library of the same shape that has another value here; none for null. */
  Object with(Object part, Object library) {
    if (parent == null) {
      return part;
    }
    Object whole = parent.in(library);
    return parent.with(with(whole, key, part), library);
  }

  private Object in(Object library) {
    return parent == null ? library : parts(parent.in(library)).get(key);
  }

  /** The components of a record, the items of a list, the values of a map; else nothing. */
  private static Map<Object, Object> parts(Object whole) {
    Map<Object, Object> parts = new LinkedHashMap<>();
    if (whole instanceof Map<?, ?> map) {
      parts.putAll(map);
    } else if (whole instanceof List<?> list) {
      list.forEach(item -> parts.put(parts.size(), item));
    } else if (whole instanceof Record && !(whole instanceof Location)) {
      try {
        for (RecordComponent component : whole.getClass().getRecordComponents()) {
          parts.put(component.getName(), component.getAccessor().invoke(whole));
        }
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // every record of the model is public
      }
    }
    return parts;
  }

  /** The same value with another part; a list or a map without it for null. */
  @SuppressWarnings("unchecked") // of the same type as the whole
  static <T> T with(T whole, Object key, Object part) {
    Map<Object, Object> parts = parts(whole);
    parts.put(key, part);
    if (whole instanceof Record) {
      try {
        return (T) whole.getClass().getConstructors()[0].newInstance(parts.values().toArray());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // no record of the model has another constructor
      }
    }
    parts.values().removeIf(Objects::isNull);
    Map<String, Object> map = new LinkedHashMap<>();
    parts.forEach((name, value) -> map.put(name.toString(), value));
    return (T) (whole instanceof Map ? LazyMap.copyOf(map) : new ArrayList<>(parts.values()));
  }
}
