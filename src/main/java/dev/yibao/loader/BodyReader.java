package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Period;
import dev.yibao.model.Shared;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads what stands below one headline, of an outcome or of an overlay that changes it. */
final class BodyReader {

  /** The keys that {@link #read} takes. */
  static final List<String> KEYS =
      List.of(
          "reasons",
          "steps",
          "materials",
          "channels",
          "times",
          "cautions",
          "disputes",
          "ask-office");

  private final String flow;
  private final Library library;
  private final Faults faults;
  private final SharedUses uses;

  /**
   * @param flow the flow whose questions a bare name in an {@code if} means
   * @param library where shared questions, statements, disputes and lists of channels are looked up
   */
  BodyReader(String flow, Library library, Faults faults) {
    this.flow = flow;
    this.library = library;
    this.faults = faults;
    this.uses = new SharedUses(library, faults);
  }

  Body read(Fields fields) {
    return new Body(
        fields.list("reasons", this::statement),
        fields.list("steps", this::statement),
        fields.list("materials", this::material),
        fields.items("channels").stream().flatMap(item -> channels(item).stream()).toList(),
        fields.list("times", this::statement),
        fields.list("cautions", this::statement),
        fields.list("disputes", this::dispute).stream().filter(Objects::nonNull).toList(),
        fields.text("ask-office"));
  }

  /** What stands in place of a piece of one's own: a shared one. */
  private Fields use(Node node, String what, List<String> optional) {
    return node.child("use") == null ? null : fields(node, what, List.of("use"), optional);
  }

  Statement statement(Node node) {
    Fields use = use(node, "这一条", List.of("id"));
    if (use != null) {
      Basis any = new Basis(List.of(), "use");
      Statement none =
          new Statement(use.text("use"), "", any, List.of(), Period.ALWAYS, Location.NONE);
      Statement one = uses.find(use, "statements", Shared::statements, none);
      String id = use.has("id") ? id(use) : one.id();
      Period period = period(use, one.period());
      return new Statement(id, one.text(), one.basis(), conditions(use), period, one.at());
    }
    Fields fields = fields(node, "这一条", List.of("text"), List.of("id", "cite", "uncited"));
    return statement(id(fields), fields, node.at());
  }

  Statement statement(String id, Fields fields, Location at) {
    Basis basis = basis(fields, faults);
    Period period = period(fields, Period.ALWAYS);
    return new Statement(id, fields.text("text"), basis, conditions(fields), period, at);
  }

  private String id(Fields fields) {
    String id = fields.text("id");
    if (!id.isEmpty()) {
      Ids.check(id, fields.node("id").at(), faults);
    }
    return id;
  }

  private MaterialUse material(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new MaterialUse(
          scalar.text(), "", "", Basis.NONE, List.of(), Period.ALWAYS, node.at());
    }
    List<String> optional = List.of("when", "note", "cite", "uncited");
    Fields fields = fields(node, "这份材料", List.of("id"), optional);
    return new MaterialUse(
        fields.text("id"),
        fields.text("when"),
        fields.text("note"),
        basis(fields, faults),
        conditions(fields),
        period(fields, Period.ALWAYS),
        node.at());
  }

  private List<ChannelUse> channels(Node node) {
    Fields use = use(node, "这组渠道", List.of());
    if (use == null) {
      return List.of(channel(node));
    }
    List<Condition> conditions = conditions(use);
    Period period = period(use, Period.ALWAYS);
    return uses.find(use, "channels", Shared::channels, List.<ChannelUse>of()).stream()
        .map(one -> new ChannelUse(one.id(), conditions, period, one.at()))
        .toList();
  }

  private ChannelUse channel(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new ChannelUse(scalar.text(), List.of(), Period.ALWAYS, node.at());
    }
    Fields fields = fields(node, "这个渠道", List.of("id"), List.of());
    return new ChannelUse(
        fields.text("id"), conditions(fields), period(fields, Period.ALWAYS), node.at());
  }

  private Dispute dispute(Node node) {
    Fields use = use(node, "这处分歧", List.of());
    if (use != null) {
      List<Condition> conditions = conditions(use);
      Dispute one = uses.find(use, "disputes", Shared::disputes, null);
      if (one == null) {
        return null;
      }
      return new Dispute(
          one.sides(), one.advice(), conditions, period(use, one.period()), one.at());
    }
    return dispute(fields(node, "这处分歧", List.of("sides", "advice"), List.of()), node.at());
  }

  Dispute dispute(Fields fields, Location at) {
    return new Dispute(
        fields.list("sides", this::side),
        fields.text("advice"),
        conditions(fields),
        period(fields, Period.ALWAYS),
        at);
  }

  private Dispute.Side side(Node node) {
    Fields fields =
        Fields.of(node, "这一方", List.of("text"), List.of("cite", "uncited", "holds"), faults);
    return new Dispute.Side(
        fields.text("text"), basis(fields, faults), fields.flag("holds"), node.at());
  }

  /** The fields of something that may be shown to some people only, or on some days. */
  private Fields fields(Node node, String what, List<String> required, List<String> optional) {
    List<String> all = new ArrayList<>(optional);
    all.addAll(List.of("if", "from", "until"));
    return Fields.of(node, what, required, all, faults);
  }

  /** The days that are written, or else those on which a piece holds anyway. */
  private Period period(Fields fields, Period otherwise) {
    Period period =
        new Period(
            fields.has("from") ? fields.day("from") : otherwise.from(),
            fields.has("until") ? fields.day("until") : otherwise.until());
    if (period.isEmpty()) {
      String message = "「until」在「from」以前，这一条没有一天算数";
      Node last = fields.has("until") ? fields.node("until") : fields.node("from");
      faults.add(
          last == null ? fields.at() : last.at(), "empty-period", message, "from 是头一天，until 是最后一天");
    }
    return period;
  }

  private List<Condition> conditions(Fields fields) {
    List<Condition> conditions = new ArrayList<>();
    for (Map.Entry<String, Node.Entry> entry : fields.entries("if").entrySet()) {
      Node value = entry.getValue().value();
      List<String> options = new ArrayList<>();
      if (value instanceof Node.Sequence sequence) {
        sequence.items().forEach(item -> options.add(Fields.text(item, "「if」的一项", faults)));
      } else {
        options.add(Fields.text(value, "「if」", faults));
      }
      conditions.add(
          new Condition(
              library.questionName(entry.getKey(), flow), options, entry.getValue().keyAt()));
    }
    return conditions;
  }

  /** Reads {@code cite} and {@code uncited}. */
  static Basis basis(Fields fields, Faults faults) {
    List<Citation> citations = fields.list("cite", item -> citation(item, faults));
    return new Basis(citations.stream().filter(Objects::nonNull).toList(), fields.text("uncited"));
  }

  private static Citation citation(Node node, Faults faults) {
    String text = Fields.text(node, "「cite」的一项", faults);
    Location at = node.at();
    int hash = text.indexOf('#');
    if (hash <= 0 || hash == text.length() - 1) {
      faults.add(
          at, "bad-citation", "「" + text + "」不是出处的写法", "写成 来源#条目，例如 agency-regulations#art20");
      return null;
    }
    return new Citation(text.substring(0, hash), text.substring(hash + 1), at);
  }
}
