package dev.yibao.engine;

import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Overlay;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Lays what a region says over what an outcome says. */
final class Overlays {

  private Overlays() {}

  static Body apply(Body base, Overlay overlay) {
    Body over = overlay.body();
    List<String> drop = overlay.drop();
    List<Dispute> disputes = new ArrayList<>(base.disputes());
    disputes.addAll(over.disputes());
    return new Body(
        merge(base.reasons(), over.reasons(), drop, Statement::id),
        merge(base.steps(), over.steps(), drop, Statement::id),
        merge(base.materials(), over.materials(), drop, MaterialUse::id),
        merge(base.channels(), over.channels(), drop, ChannelUse::id),
        merge(base.times(), over.times(), drop, Statement::id),
        merge(base.cautions(), over.cautions(), drop, Statement::id),
        disputes,
        over.askOffice().isEmpty() ? base.askOffice() : over.askOffice());
  }

  /** Drops by id, puts what has a known id in its place, and adds the rest at the end. */
  private static <T> List<T> merge(
      List<T> base, List<T> over, List<String> drop, Function<T, String> id) {
    List<T> merged = new ArrayList<>(base);
    merged.removeIf(item -> drop.contains(id.apply(item)));
    for (T item : over) {
      int place = indexOf(merged, id.apply(item), id);
      if (place < 0) {
        merged.add(item);
      } else {
        merged.set(place, item);
      }
    }
    return merged;
  }

  private static <T> int indexOf(List<T> items, String wanted, Function<T, String> id) {
    for (int i = 0; i < items.size(); i++) {
      if (!wanted.isEmpty() && id.apply(items.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }
}
