package dev.yibao.packed;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Days;
import dev.yibao.model.LazyMap;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A packed form that is written or read. Each method takes the value to write and gives it back;
 * where the form is read the value does not matter, and what was read is given back.
 */
abstract class Form {

  /** A number that is not negative. */
  abstract int number(int it);

  /** A text; every text stands once in a form, however often it is used. */
  abstract String text(String it);

  /** Records that can be found by their ids, so that one is read only when it is asked for. */
  abstract <T> LazyMap<T> table(Codec<T> codec, Map<String, T> it);

  final <T> T record(Codec<T> codec, T it) {
    return codec.pass(this, it);
  }

  /** A record that may be null. */
  final <T> T optional(Codec<T> codec, T it) {
    return flag(it != null) ? record(codec, it == null ? codec.blank() : it) : null;
  }

  final <T> List<T> list(Codec<T> codec, List<T> it) {
    int size = number(it.size());
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(record(codec, i < it.size() ? it.get(i) : codec.blank()));
    }
    return list;
  }

  final List<String> texts(List<String> it) {
    int size = number(it.size());
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(text(i < it.size() ? it.get(i) : ""));
    }
    return texts;
  }

  final boolean flag(boolean it) {
    return number(it ? 1 : 0) != 0;
  }

  /**
   * A constant or null.
   *
   * @param constants all there are of its kind
   */
  final <E extends Enum<E>> E constant(E[] constants, E it) {
    int number = number(it == null ? 0 : it.ordinal() + 1);
    return number == 0 ? null : constants[number - 1];
  }

  /** A day or null. */
  final LocalDate day(LocalDate it) {
    String text = text(it == null ? "" : it.toString());
    return text.isEmpty() ? null : Days.parse(text);
  }

  /** A decimal or null. */
  final BigDecimal decimal(BigDecimal it) {
    String text = text(it == null ? "" : it.toString());
    return text.isEmpty() ? null : new BigDecimal(text);
  }

  final Location location(Location it) {
    return new Location(text(it.file()), number(it.line()), number(it.column()));
  }
}
