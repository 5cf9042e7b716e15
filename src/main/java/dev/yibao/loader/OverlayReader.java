package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import dev.yibao.model.Overlay;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Reads what a region or a day changes about one outcome. */
final class OverlayReader {

  private final String outcome;
  private final String flow;
  private final Library library;
  private final Faults faults;

  /**
   * @param outcome {@code FLOW/ID}
   * @param flow the flow whose questions a bare name in an {@code if} means
   */
  OverlayReader(String outcome, String flow, Library library, Faults faults) {
    this.outcome = outcome;
    this.flow = flow;
    this.library = library;
    this.faults = faults;
  }

  /** A region's overlay, with the changes that days make to it. */
  Overlay region(Node.Entry entry) {
    String what = "「" + outcome + "」";
    List<String> optional = keys("notes", "changes");
    Fields fields = Fields.of(entry.value(), what, List.of(), optional, faults);
    return overlay(fields, null, changes(fields, "notes"), entry.keyAt());
  }

  /**
   * The changes by day of an outcome, or of a region's overlay for it; those without a proper day
   * are left out.
   *
   * @param further the keys that these take beside those of every overlay
   */
  List<Overlay> changes(Fields fields, String... further) {
    List<Overlay> changes = new ArrayList<>();
    for (Node item : fields.items("changes")) {
      Fields change = Fields.of(item, "「changes」的一项", List.of("from"), keys(further), faults);
      LocalDate from = change.day("from");
      if (from != null) {
        LocalDate last = changes.isEmpty() ? null : changes.get(changes.size() - 1).from();
        checkOrder(last, from, change.node("from"));
        changes.add(overlay(change, from, List.of(), item.at()));
      }
    }
    return changes;
  }

  private void checkOrder(LocalDate last, LocalDate from, Node node) {
    if (from.equals(last)) {
      faults.add(node.at(), "days-out-of-order", "同一天 " + from + " 写了两次", "合成一项");
    } else if (last != null && from.isBefore(last)) {
      String message = from + " 写在 " + last + " 的后面";
      faults.add(node.at(), "days-out-of-order", message, "「changes」按「from」从早到晚写");
    }
  }

  private static List<String> keys(String... further) {
    List<String> keys = new ArrayList<>(BodyReader.KEYS);
    keys.addAll(List.of("verdict", "headline", "drop"));
    keys.addAll(List.of(further));
    return keys;
  }

  private Overlay overlay(Fields fields, LocalDate from, List<Overlay> changes, Location at) {
    BodyReader body = new BodyReader(flow, library, faults);
    return new Overlay(
        outcome,
        from,
        fields.word("verdict", Verdict.values(), Verdict::id),
        fields.text("headline"),
        fields.list("notes", body::statement),
        fields.texts("drop"),
        body.read(fields),
        changes,
        at);
  }
}
