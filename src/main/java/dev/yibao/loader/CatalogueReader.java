package dev.yibao.loader;

import dev.yibao.model.Channel;
import dev.yibao.model.Material;
import java.util.List;
import java.util.Map;

/** Reads the catalogues of materials and channels. */
final class CatalogueReader {

  private CatalogueReader() {}

  static Map<String, Material> materials(Node.Mapping root, Faults faults) {
    Fields file = Fields.of(root, "文件", List.of("materials"), List.of(), faults);
    return file.map("materials", (id, entry) -> material(id, entry, faults));
  }

  private static Material material(String id, Node.Entry entry, Faults faults) {
    List<String> optional = List.of("note", "where", "cite", "uncited");
    Fields fields =
        Fields.of(entry.value(), "材料「" + id + "」", List.of("name", "form"), optional, faults);
    return new Material(
        id,
        fields.text("name"),
        fields.word("form", Material.Form.values(), Material.Form::id),
        fields.text("note"),
        fields.text("where"),
        BodyReader.basis(fields, faults),
        entry.keyAt());
  }

  static Map<String, Channel> channels(Node.Mapping root, Faults faults) {
    Fields file = Fields.of(root, "文件", List.of("channels"), List.of(), faults);
    return file.map("channels", (id, entry) -> channel(id, entry, faults));
  }

  private static Channel channel(String id, Node.Entry entry, Faults faults) {
    List<String> optional = List.of("detail", "region", "cite", "uncited");
    Fields fields =
        Fields.of(entry.value(), "渠道「" + id + "」", List.of("kind", "name"), optional, faults);
    return new Channel(
        id,
        fields.word("kind", Channel.Kind.values(), Channel.Kind::id),
        fields.text("name"),
        fields.text("detail"),
        fields.text("region"),
        BodyReader.basis(fields, faults),
        entry.keyAt());
  }
}
