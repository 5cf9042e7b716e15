package dev.yibao.loader;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Band;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the questions of one flow. */
final class QuestionReader {

  static final List<String> OWN_KEYS =
      List.of("why", "type", "options", "go", "bands", "min", "max", "unit");

  private static final String IN_MONTHS = "months";
  private static final String[] DATE_UNITS = {"days", IN_MONTHS};

  /** The answer that chooses no option of a multiple choice. */
  private static final String NOTHING_CHOSEN = "none";

  private final String flow;
  private final Library library;
  private final Faults faults;

  /**
   * @param library where shared questions and the names of regions are looked up
   */
  QuestionReader(String flow, Library library, Faults faults) {
    this.flow = flow;
    this.library = library;
    this.faults = faults;
  }

  Question read(String id, Node.Entry entry) {
    Node node = entry.value();
    Location at = entry.keyAt();
    if (node instanceof Node.Mapping mapping && mapping.get("use") != null) {
      List<String> keys = List.of("use", "go");
      return shared(id, at, Fields.of(node, "问题「" + id + "」", keys, List.of(), faults));
    }
    Fields fields = Fields.of(node, "问题「" + id + "」", List.of("ask"), OWN_KEYS, faults);
    QuestionType type = fields.word("type", QuestionType.values(), QuestionType::id);
    return own(id, at, type == null ? QuestionType.CHOICE : type, fields);
  }

  private Question own(String id, Location at, QuestionType type, Fields fields) {
    Limits limits = limits(type, fields);
    return new Question(
        flow,
        id,
        new QuestionName(flow, id),
        type,
        fields.text("ask"),
        fields.text("why"),
        options(type, fields),
        type.hasBands() ? bands(fields, limits.inMonths()) : List.of(),
        limits,
        type == QuestionType.MULTIPLE ? target(fields, "go") : null,
        at);
  }

  private List<Option> options(QuestionType type, Fields fields) {
    if (type.hasBands()) {
      require(fields, "bands", type);
      return List.of();
    }
    if (type == QuestionType.YES_NO) {
      require(fields, "go", type);
      return yesNo(fields);
    }
    require(fields, "options", type);
    if (type == QuestionType.MULTIPLE) {
      require(fields, "go", type);
    }
    boolean multiple = type == QuestionType.MULTIPLE;
    return List.copyOf(fields.map("options", (id, entry) -> option(id, entry, multiple)).values());
  }

  private void require(Fields fields, String key, QuestionType type) {
    if (!fields.has(key)) {
      String message = "类型为「" + type.id() + "」的问题要有「" + key + "」";
      faults.add(fields.at(), "missing-key", message, "加上「" + key + "」，或者改「type」");
    }
  }

  private Option option(String id, Node.Entry entry, boolean multiple) {
    List<String> required = multiple ? List.of("label") : List.of("label", "go");
    Fields fields = Fields.of(entry.value(), "选项「" + id + "」", required, List.of("hint"), faults);
    if (multiple && id.equals(NOTHING_CHOSEN)) {
      String message = "多选题的选项不能用 id「" + id + "」：它是一个也不选";
      faults.add(entry.keyAt(), "reserved-id", message, "换一个 id；一个也不选不用写成选项");
    }
    Target go = multiple ? null : target(fields, "go");
    return new Option(id, fields.text("label"), fields.text("hint"), go, entry.keyAt());
  }

  /** The answers to a yes-no question; what people read is the same everywhere. */
  private List<Option> yesNo(Fields fields) {
    Map<String, String> labels = Map.of("yes", "是", "no", "否", "unsure", "不清楚");
    List<String> required = List.of("yes", "no");
    Fields go = Fields.of(orEmpty(fields, "go"), "「go」", required, List.of("unsure"), faults);
    List<Option> options = new ArrayList<>();
    for (String id : List.of("yes", "no", "unsure")) {
      if (go.has(id)) {
        options.add(new Option(id, labels.get(id), "", target(go, id), go.node(id).at()));
      }
    }
    return options;
  }

  private List<Band> bands(Fields fields, boolean whole) {
    return fields.list(
        "bands",
        node -> {
          Fields band = Fields.of(node, "这一段", List.of("go"), List.of("from", "below"), faults);
          return new Band(
              bound(band, "from", whole),
              bound(band, "below", whole),
              target(band, "go"),
              node.at());
        });
  }

  private BigDecimal bound(Fields band, String key, boolean whole) {
    BigDecimal bound = band.number(key);
    if (whole && bound != null && bound.stripTrailingZeros().scale() > 0) {
      faults.add(band.node(key).at(), "bad-number", "按月数的「" + key + "」应是整数", "例如 3");
    }
    return bound;
  }

  private Limits limits(QuestionType type, Fields fields) {
    return switch (type) {
      case NUMBER ->
          new Limits(fields.number("min"), fields.number("max"), fields.text("unit"), null, null);
      case DATE -> new Limits(null, null, dateUnit(fields), fields.day("min"), fields.day("max"));
      default -> Limits.NONE;
    };
  }

  private static String dateUnit(Fields fields) {
    String unit = fields.word("unit", DATE_UNITS, word -> word);
    return IN_MONTHS.equals(unit) ? Limits.MONTHS : Limits.DAYS;
  }

  private Question shared(String id, Location at, Fields fields) {
    String use = fields.text("use");
    Question base = library.sharedQuestion(use);
    if (base == null) {
      String message = "没有共用问题「" + use + "」";
      String hint =
          faults.meant(use, library.sharedQuestions().keySet(), "共用问题写在 shared/questions.yaml");
      faults.add(fields.node("use").at(), "unknown-question", message, hint);
      base = SharedQuestions.blank(use, fields.entries("go").keySet());
    }
    boolean region = base.isRegion();
    return new Question(
        flow,
        id,
        base.name(),
        base.type(),
        base.ask(),
        base.why(),
        region ? regions(fields) : targeted(base, fields),
        List.of(),
        Limits.NONE,
        region ? elsewhere(fields) : null,
        at);
  }

  /** The shared question's options, each with this flow's own target. */
  private List<Option> targeted(Question base, Fields fields) {
    List<String> ids = base.options().stream().map(Option::id).toList();
    String what = "共用问题「" + base.id() + "」的「go」";
    Fields go = Fields.of(orEmpty(fields, "go"), what, ids, List.of(), faults);
    List<Option> options = new ArrayList<>();
    for (Option option : base.options()) {
      Target target = target(go, option.id());
      options.add(new Option(option.id(), option.label(), option.hint(), target, option.at()));
    }
    return options;
  }

  private static Node orEmpty(Fields fields, String key) {
    return fields.has(key) ? fields.node(key) : new Node.Mapping(Map.of(), fields.at());
  }

  /** The regions that this flow names, then any other, then not knowing. */
  private List<Option> regions(Fields fields) {
    Map<String, Node.Entry> go = new LinkedHashMap<>(fields.entries("go"));
    Target elsewhere = go.remove("else") == null ? null : elsewhere(fields);
    Node.Entry unsure = go.remove(Region.UNSURE);
    List<Option> options = new ArrayList<>();
    go.forEach(
        (id, entry) -> {
          Region region = library.region(id);
          if (region == null) {
            faults.unknown(entry.keyAt(), "unknown-region", "地区", id, library.regionIds());
          }
          String name = region == null ? id : region.name();
          options.add(new Option(id, name, "", target(entry.value()), entry.keyAt()));
        });
    options.add(new Option(Region.OTHER, Region.OTHER_LABEL, "", elsewhere, fields.at()));
    Target notKnown = unsure == null ? elsewhere : target(unsure.value());
    options.add(new Option(Region.UNSURE, Region.UNSURE_LABEL, "", notKnown, fields.at()));
    return options;
  }

  private Target elsewhere(Fields fields) {
    if (fields.node("go") instanceof Node.Mapping mapping && mapping.get("else") != null) {
      return target(mapping.get("else"));
    }
    faults.add(fields.at(), "missing-key", "问参保地要有「else」：其他地方往哪走", "加上「else: …」");
    return null;
  }

  private Target target(Fields fields, String key) {
    return fields.has(key) ? target(fields.node(key)) : null;
  }

  private Target target(Node node) {
    return target(Fields.text(node, "「go」", faults), flow, node.at());
  }

  /**
   * Reads a target as flow files write it: {@code ID}, {@code FLOW/ID}, {@code FLOW/}.
   *
   * @param flow the flow that a bare id belongs to
   */
  static Target target(String text, String flow, Location at) {
    int slash = text.indexOf('/');
    return slash < 0
        ? new Target(flow, text, at)
        : new Target(text.substring(0, slash), text.substring(slash + 1), at);
  }
}
