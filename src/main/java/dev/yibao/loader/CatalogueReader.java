package dev.yibao.loader;

import dev.yibao.model.Channel;
import dev.yibao.model.Material;
import java.util.List;

/** Reads the entries of the catalogues of materials and channels. */
final class CatalogueReader {

  private CatalogueReader() {}

  static Material material(String id, Node.Entry entry, Faults faults) {
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

  static Channel channel(String id, Node.Entry entry, Faults faults) {
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
