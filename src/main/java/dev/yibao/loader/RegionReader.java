package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Library;
import dev.yibao.model.Overlay;
import dev.yibao.model.Region;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads one region file: what differs there, by outcome. */
final class RegionReader {

  private final Library library;
  private final Faults faults;

  RegionReader(Library library, Faults faults) {
    this.library = library;
    this.faults = faults;
  }

  Region read(String id, Node.Mapping root) {
    Fields fields =
        Fields.of(root, "地区", List.of("name"), List.of("aliases", "parent", "outcomes"), faults);
    Map<String, Overlay> overlays = new LinkedHashMap<>();
    fields.entries("outcomes").forEach((key, entry) -> overlays.put(key, overlay(key, entry)));
    return new Region(
        id,
        fields.text("name"),
        fields.aliases(),
        fields.text("parent"),
        overlays,
        Location.of(root.at().file()));
  }

  private Overlay overlay(String key, Node.Entry entry) {
    int slash = key.indexOf('/');
    if (slash <= 0 || slash == key.length() - 1) {
      String hint = "写成 流程/结论，例如 refund/switch-before";
      faults.add(entry.keyAt(), "bad-outcome", "「" + key + "」不是结论的写法", hint);
    }
    String flow = slash < 0 ? key : key.substring(0, slash);
    return new OverlayReader(key, flow, library, faults).region(entry);
  }
}
