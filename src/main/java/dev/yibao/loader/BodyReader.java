package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Basis;
import dev.yibao.model.Body;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Condition;
import dev.yibao.model.Dispute;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Period;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads what stands below a headline, for outcomes and for the overlays that change them. */
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
  private final Set<String> sharedQuestions;
  private final Faults faults;

  /**
   * @param flow the flow whose questions a bare name in an {@code if} means
   * @param sharedQuestions the ids of the shared questions
   */
  BodyReader(String flow, Set<String> sharedQuestions, Faults faults) {
    this.flow = flow;
    this.sharedQuestions = sharedQuestions;
    this.faults = faults;
  }

  Body read(Fields fields) {
    return new Body(
        fields.list("reasons", this::statement),
        fields.list("steps", this::statement),
        fields.list("materials", this::material),
        fields.list("channels", this::channel),
        fields.list("times", this::statement),
        fields.list("cautions", this::statement),
        fields.list("disputes", this::dispute),
        fields.text("ask-office"));
  }

  Statement statement(Node node) {
    Fields fields = fields(node, "这一条", List.of("text"), List.of("id", "cite", "uncited"));
    String id = fields.text("id");
    if (!id.isEmpty()) {
      Ids.check(id, fields.node("id").at(), faults);
    }
    return new Statement(
        id,
        fields.text("text"),
        basis(fields, faults),
        conditions(fields),
        period(fields),
        node.at());
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
        period(fields),
        node.at());
  }

  private ChannelUse channel(Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new ChannelUse(scalar.text(), List.of(), Period.ALWAYS, node.at());
    }
    Fields fields = fields(node, "这个渠道", List.of("id"), List.of());
    return new ChannelUse(fields.text("id"), conditions(fields), period(fields), node.at());
  }

  private Dispute dispute(Node node) {
    Fields fields = fields(node, "这处分歧", List.of("sides", "advice"), List.of());
    return new Dispute(
        fields.list("sides", this::side),
        fields.text("advice"),
        conditions(fields),
        period(fields),
        node.at());
  }

  private Dispute.Side side(Node node) {
    Fields fields =
        Fields.of(node, "这一方", List.of("text"), List.of("cite", "uncited", "holds"), faults);
    Boolean holds =
        fields.word("holds", new Boolean[] {true, false}, value -> value ? "true" : "false");
    return new Dispute.Side(
        fields.text("text"), basis(fields, faults), Boolean.TRUE.equals(holds), node.at());
  }

  /** The fields of something that may be shown to some people only, or on some days. */
  private Fields fields(Node node, String what, List<String> required, List<String> optional) {
    List<String> all = new ArrayList<>(optional);
    all.addAll(List.of("if", "from", "until"));
    return Fields.of(node, what, required, all, faults);
  }

  private Period period(Fields fields) {
    Period period = new Period(fields.day("from"), fields.day("until"));
    if (period.isEmpty()) {
      String message = "「until」在「from」以前，这一条没有一天算数";
      faults.add(fields.node("until").at(), "empty-period", message, "from 是头一天，until 是最后一天");
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
      conditions.add(new Condition(question(entry.getKey()), options, entry.getValue().keyAt()));
    }
    return conditions;
  }

  private QuestionName question(String written) {
    int dot = written.indexOf('.');
    if (dot > 0) {
      return new QuestionName(written.substring(0, dot), written.substring(dot + 1));
    }
    return sharedQuestions.contains(written)
        ? QuestionName.shared(written)
        : new QuestionName(flow, written);
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
