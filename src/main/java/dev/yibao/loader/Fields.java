package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Days;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The keys of one mapping, read by name; whatever is missing, unknown or of the wrong kind becomes
 * a fault, and reading goes on with an empty value.
 */
final class Fields {

  private static final String ENTRIES = "每行一个「键: 值」，比上一行多缩进两格；短的写成 {键: 值}";

  /** No exponents: a few characters of them make a number that fills the memory. */
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,15}(\\.[0-9]{1,6})?");

  private final Node.Mapping mapping;
  private final Faults faults;

  private Fields(Node.Mapping mapping, Faults faults) {
    this.mapping = mapping;
    this.faults = faults;
  }

  /**
   * The fields of {@code node}; keys that are neither required nor optional are faults, and so are
   * required ones that are not there.
   */
  static Fields of(
      Node node, String what, List<String> required, List<String> optional, Faults faults) {
    if (!(node instanceof Node.Mapping mapping)) {
      faults.wrongType(node, what, "「键: 值」", ENTRIES);
      return new Fields(new Node.Mapping(Map.of(), node.at()), faults);
    }
    Misplaced.refuse(mapping, what, required);
    Map<String, Node.Entry> entries = new LinkedHashMap<>(mapping.entries());
    List<String> known = new ArrayList<>(required);
    known.addAll(optional);
    List<String> missing = new ArrayList<>(required);
    missing.removeAll(entries.keySet());
    List<String> strange = new ArrayList<>(entries.keySet());
    strange.removeAll(known);
    if (strange.size() > 1 && strange.size() == entries.size()) {
      String hint = "要有的是：" + String.join("、", required.isEmpty() ? known : required);
      String message = what + "里的键都不认识：" + quoted(strange);
      faults.add(mapping.at(), "unknown-key", message, hint + "。缩进也看一眼");
      return new Fields(new Node.Mapping(Map.of(), node.at()), faults);
    }
    for (String key : strange) {
      mend(key, entries, what, known, missing, faults);
    }
    if (!missing.isEmpty()) {
      String hint = "加上「" + missing.get(0) + ": …」";
      faults.add(mapping.at(), "missing-key", what + "缺少" + quoted(missing), hint);
    }
    return new Fields(new Node.Mapping(entries, mapping.at()), faults);
  }

  private static String quoted(List<String> keys) {
    return "「" + String.join("」「", keys) + "」";
  }

  /** Tells of a key that is none of the known ones, and reads on as if it were written right. */
  private static void mend(
      String key,
      Map<String, Node.Entry> entries,
      String what,
      List<String> known,
      List<String> missing,
      Faults faults) {
    Node.Entry entry = entries.remove(key);
    if (known.contains("use")) {
      String hint = "用共用的，只写 " + String.join("、", known) + "；要自己写，就去掉 use";
      faults.add(entry.keyAt(), "beside-use", "写了「use」，旁边不能写「" + key + "」", hint);
      return;
    }
    String meant = faults.unknownKey(entry.keyAt(), key, known, missing, entries.keySet());
    if (meant.equals(key)) {
      Misplaced.refuseUnknown(key, entry, what);
    }
    entries.putIfAbsent(meant, entry);
    missing.remove(meant);
  }

  Location at() {
    return mapping.at();
  }

  boolean has(String key) {
    return mapping.get(key) != null;
  }

  Node node(String key) {
    return mapping.get(key);
  }

  /** The text under {@code key}; empty when there is none. */
  String text(String key) {
    Node node = mapping.get(key);
    return node == null ? "" : Fields.text(node, "「" + key + "」", faults);
  }

  /** The text of a node, which must not be empty. */
  static String text(Node node, String what, Faults faults) {
    if (node instanceof Node.Scalar scalar) {
      if (scalar.text().isBlank()) {
        faults.add(node.at(), "empty-text", what + "没有内容", "写上内容，或者删掉它");
      } else if (scalar.text().strip().indexOf('\n') >= 0) {
        faults.add(node.at(), "line-break", what + "里有换行", "写在一行里，不用「|」；太长的拆成几条");
      }
      return scalar.text().strip();
    }
    String hint = "写成一段文字；以特殊符号开头的，整段加引号";
    faults.wrongType(node, what, "一段文字", hint);
    return "";
  }

  /** Tells whether a key is there and says {@code true}. */
  boolean flag(String key) {
    return Boolean.TRUE.equals(word(key, new Boolean[] {true, false}, String::valueOf));
  }

  /** One of a few words, each for a constant; null when it is none of them or not there. */
  <T> T word(String key, T[] constants, Function<T, String> id) {
    Node node = mapping.get(key);
    if (node == null) {
      return null;
    }
    String given = text(key);
    List<String> known = new ArrayList<>();
    for (T constant : constants) {
      if (id.apply(constant).equals(given)) {
        return constant;
      }
      known.add(id.apply(constant));
    }
    if (!given.isEmpty()) {
      faults.unknown(node.at(), "unknown-word", "「" + key + "」取值", given, known);
    }
    return null;
  }

  /** A day, {@code YYYY-MM-DD}; null when it is none or not there. */
  LocalDate day(String key) {
    Node node = mapping.get(key);
    if (node == null) {
      return null;
    }
    LocalDate day = Days.parse(text(key));
    if (day == null) {
      faults.add(node.at(), "bad-date", "「" + key + "」应是 YYYY-MM-DD 这样的日子", "例如 2026-11-22");
    }
    return day;
  }

  /** A number; null when it is none or not there. */
  BigDecimal number(String key) {
    Node node = mapping.get(key);
    if (node == null) {
      return null;
    }
    String text = text(key);
    if (NUMBER.matcher(text).matches()) {
      return new BigDecimal(text);
    }
    boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
    String hint = "例如 30 或 0.5" + (digits ? "；小数点前最多 15 位，后面最多 6 位" : "");
    faults.add(node.at(), "bad-number", "「" + key + "」应是一个数", hint);
    return null;
  }

  /** The items under {@code key}, in the order of the file; empty when there are none. */
  List<Node> items(String key) {
    Node node = mapping.get(key);
    return node == null ? List.of() : items(node, "「" + key + "」", faults);
  }

  /** The items of a node, which must be a list. */
  static List<Node> items(Node node, String what, Faults faults) {
    if (node instanceof Node.Sequence sequence) {
      return sequence.items();
    }
    faults.wrongType(node, what, "列表", "每项一行，以「- 」开头；短的写成 [甲, 乙]");
    return List.of();
  }

  /** Every item under {@code key}, read by {@code reader}. */
  <T> List<T> list(String key, Function<Node, T> reader) {
    return items(key).stream().map(reader).toList();
  }

  /** The texts under {@code key}. */
  List<String> texts(String key) {
    return list(key, item -> text(item, "「" + key + "」的一项", faults));
  }

  /** Other names under {@code aliases}; those that are none are left out. */
  List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    for (Node item : items("aliases")) {
      String alias = text(item, "「aliases」的一项", faults);
      if (Ids.isAlias(alias)) {
        aliases.add(alias);
      } else if (!alias.isEmpty()) {
        String hint = "只用汉字、字母、数字，中间可以有连字符；几个别名之间用半角的逗号「, 」";
        faults.add(item.at(), "bad-alias", "「" + alias + "」不能作别名", hint);
      }
    }
    return aliases;
  }

  /** The entries under {@code key}, in the order of the file; empty when there are none. */
  Map<String, Node.Entry> entries(String key) {
    Node node = mapping.get(key);
    if (node == null) {
      return Map.of();
    }
    if (node instanceof Node.Mapping nested) {
      return nested.entries();
    }
    faults.wrongType(node, "「" + key + "」", "「键: 值」", ENTRIES);
    return Map.of();
  }

  /**
   * Every entry under {@code key}, read by {@code reader}, by its id; each id must be a proper one.
   */
  <T> Map<String, T> map(String key, BiFunction<String, Node.Entry, T> reader) {
    Map<String, T> read = new LinkedHashMap<>();
    Ids.check(entries(key), faults);
    entries(key).forEach((id, entry) -> read.put(id, reader.apply(id, entry)));
    return read;
  }
}
