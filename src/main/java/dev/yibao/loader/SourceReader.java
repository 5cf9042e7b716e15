package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Claim;
import dev.yibao.model.Days;
import dev.yibao.model.Source;
import java.util.List;

/** Reads one document with its claims. */
final class SourceReader {

  private static final List<String> REQUIRED = List.of("title", "kind", "checked", "claims");
  private static final List<String> OPTIONAL =
      List.of("number", "publisher", "date", "effective", "until");

  private SourceReader() {}

  static Source read(String id, Node.Mapping root, Faults faults) {
    Fields fields = Fields.of(root, "来源", REQUIRED, OPTIONAL, faults);
    return new Source(
        id,
        fields.text("title"),
        fields.text("number"),
        fields.text("publisher"),
        fields.word("kind", Source.Kind.values(), Source.Kind::id),
        date(fields, faults),
        fields.day("effective"),
        fields.day("until"),
        checked(fields),
        fields.map("claims", (claim, entry) -> claim(claim, entry, faults)),
        Location.of(root.at().file()));
  }

  private static Claim claim(String id, Node.Entry entry, Faults faults) {
    List<String> optional = List.of("section", "title", "date", "checked");
    Fields fields = Fields.of(entry.value(), "条目「" + id + "」", List.of("says"), optional, faults);
    return new Claim(
        id,
        fields.text("section"),
        fields.text("says"),
        fields.text("title"),
        date(fields, faults),
        checked(fields),
        entry.keyAt());
  }

  private static Source.Checked checked(Fields fields) {
    return fields.word("checked", Source.Checked.values(), Source.Checked::id);
  }

  /** A year, a year and month, or a day, kept as written. */
  private static String date(Fields fields, Faults faults) {
    String text = fields.text("date");
    if (!text.isEmpty() && Days.first(text) == null) {
      Location at = fields.node("date").at();
      faults.add(at, "bad-date", "「date」应是年、年-月或年-月-日", "例如 2025、2025-04、2025-04-27");
    }
    return text;
  }
}
