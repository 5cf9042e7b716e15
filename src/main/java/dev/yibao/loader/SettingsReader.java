package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Settings;
import java.util.ArrayList;
import java.util.List;

/** Reads {@code library.yaml}: what holds for the whole library. */
final class SettingsReader {

  private SettingsReader() {}

  static Settings read(Node.Mapping root, Faults faults) {
    Fields fields = Fields.of(root, "文件", List.of(), List.of("menu", "holds-from"), faults);
    List<String> menu = new ArrayList<>();
    for (Node item : fields.items("menu")) {
      String id = Fields.text(item, "「menu」的一项", faults);
      if (menu.contains(id)) {
        faults.add(item.at(), "listed-twice", "「" + id + "」列了两次", "留一个");
      }
      menu.add(id);
    }
    return new Settings(menu, fields.day("holds-from"), Location.of(root.at().file()));
  }
}
