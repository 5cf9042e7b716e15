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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

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

  private static final String FILE = "shared/" + Shared.ID + ".yaml";

  private final String flow;
  private final Library library;
  private final Faults faults;

  /** What is shared and used already: each body says a thing once. */
  private final Set<Object> used = new HashSet<>();

  /**
   * @param flow the flow whose questions a bare name in an {@code if} means
   * @param library where shared questions, statements, disputes and lists of channels are looked up
   */
  BodyReader(String flow, Library library, Faults faults) {
    this.flow = flow;
    this.library = library;
    this.faults = faults;
  }

  Body read(Fields fields) {
    used.clear();
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
    boolean uses = node.child("use") != null;
    return uses ? fields(node, what, List.of("use"), optional) : null;
  }

  /** The shared piece that is used, or another where there is none. */
  private <T> T shared(Fields use, String key, Function<Shared, Map<String, T>> kind, T otherwise) {
    Map<String, T> known = kind.apply(library.shared());
    String id = use.text("use");
    T piece = known.get(id);
    if (piece != null && used.add(piece)) {
      return piece;
    }
    Location at = use.node("use").at();
    if (piece != null) {
      faults.add(at, "used-twice", "「" + id + "」在这个结论里用了两次", "留一个");
    } else if (!library.sharedFile().containsValue(null)) { // a broken file is told itself
      String hint =
          faults
              .nearest(id, known.keySet())
              .map(n -> "是不是「" + n + "」？")
              .orElse("先把它加进去；自己写全的，就不写 use");
      faults.add(at, "unknown-shared", FILE + " 的「" + key + "」里没有「" + id + "」", hint);
    }
    return otherwise;
  }

  Statement statement(Node node) {
    Fields use = use(node, "这一条", List.of("id"));
    if (use != null) {
      Basis any = new Basis(List.of(), "use");
      Statement none =
          new Statement(use.text("use"), "", any, List.of(), Period.ALWAYS, Location.NONE);
      Statement one = shared(use, "statements", Shared::statements, none);
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
    return shared(use, "channels", Shared::channels, List.<ChannelUse>of()).stream()
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
      Dispute one = shared(use, "disputes", Shared::disputes, null);
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

  /** The period that is written there, or {@code otherwise} where none is. */
  private Period period(Fields fields, Period otherwise) {
    if (!fields.has("from") && !fields.has("until")) {
      return otherwise;
    }
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
