package dev.yibao.lint.mutants;

import dev.yibao.model.Flow;
import dev.yibao.model.Overlay;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

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
    Parts.of(value).forEach((name, part) -> new Place(this, name, part).walk(visitor));
  }

  /** The nearest value of a type that this is, or is in; null when there is none. */
  <T> T within(Class<T> type) {
    if (type.isInstance(value)) {
      return type.cast(value);
    }
    return parent == null ? null : parent.within(type);
  }

  /** Tells whether this is an item of the list or the map under this key. */
  boolean isItemOf(String list) {
    return parent != null && list.equals(parent.key());
  }

  /** Tells whether this is in a flow, or in what a region changes of it. */
  boolean isOf(String flow) {
    Flow own = within(Flow.class);
    Overlay overlay = within(Overlay.class);
    return own == null
        ? overlay != null && overlay.outcome().startsWith(flow + "/")
        : own.id().equals(flow);
  }

  /** A copy of {@code root}, a library of the same shape, that is changed in this place alone. */
  Object changed(Object root, UnaryOperator<Object> edit) {
    return parent == null
        ? edit.apply(root)
        : parent.changed(
            root, whole -> Parts.with(whole, key, edit.apply(Parts.of(whole).get(key))));
  }
}
