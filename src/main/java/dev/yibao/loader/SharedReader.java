package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Dispute;
import dev.yibao.model.Library;
import dev.yibao.model.Period;
import dev.yibao.model.Shared;
import dev.yibao.model.Statement;
import java.util.List;

/** Reads {@code shared/statements.yaml}: what several outcomes say, to whomever it is shown. */
final class SharedReader {

  private final BodyReader body;
  private final Faults faults;

  SharedReader(Library library, Faults faults) {
    this.body = new BodyReader("", library, faults);
    this.faults = faults;
  }

  /** All of the file, or null when it is built wrong. */
  Shared read(Node.Mapping root) {
    List<String> kinds = List.of("statements", "disputes", "channels");
    Fields fields = Fields.of(root, "文件", List.of(), kinds, faults);
    kinds.forEach(fields::entries);
    if (!faults.found().isEmpty()) {
      return null; // else all that is used would look unknown
    }
    return new Shared(
        fields.map("statements", this::statement),
        fields.map("disputes", this::dispute),
        fields.map("channels", this::channels));
  }

  private Statement statement(String id, Node.Entry entry) {
    List<String> optional = List.of("cite", "uncited", "from", "until");
    Fields fields = Fields.of(entry.value(), "共用的话「" + id + "」", List.of("text"), optional, faults);
    return body.statement(id, fields, entry.keyAt());
  }

  private Dispute dispute(String id, Node.Entry entry) {
    List<String> required = List.of("sides", "advice");
    List<String> optional = List.of("from", "until");
    Fields fields = Fields.of(entry.value(), "共用的分歧「" + id + "」", required, optional, faults);
    return body.dispute(fields, entry.keyAt());
  }

  private List<ChannelUse> channels(String id, Node.Entry entry) {
    String what = "共用的一组渠道「" + id + "」";
    List<Node> items = Fields.items(entry.value(), what, faults);
    if (items.isEmpty()) {
      faults.add(entry.keyAt(), "empty-text", what + "没有内容", "写上内容，或者删掉它");
    }
    return items.stream()
        .map(item -> channel(Fields.text(item, "渠道的 id", faults), item.at()))
        .toList();
  }

  private static ChannelUse channel(String id, Location at) {
    return new ChannelUse(id, List.of(), Period.ALWAYS, at);
  }
}
