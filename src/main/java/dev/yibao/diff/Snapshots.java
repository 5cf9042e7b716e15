package dev.yibao.diff;

import dev.yibao.diff.Snapshot.Kind;
import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Limits;
import dev.yibao.model.Material;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes snapshots of everything in a library. */
final class Snapshots {

  private final Side side;
  private final Renames renames;
  private final Map<String, Snapshot> snapshots = new LinkedHashMap<>();

  /** The lines of the snapshot begun last. */
  private List<Item> items;

  private Snapshots(Side side, Renames renames) {
    this.side = side;
    this.renames = renames;
  }

  /**
   * Every snapshot of a library by its kind and id, kind by kind.
   *
   * @param renames the ids of the library as the other one has them
   */
  static Map<String, Snapshot> of(Side side, Renames renames) {
    Snapshots all = new Snapshots(side, renames);
    Library library = side.library();
    List<Flow> flows = List.copyOf(library.flows().values());
    flows.forEach(all::flow);
    library.sharedQuestions().values().forEach(question -> all.question("", renames.of(question)));
    for (Flow flow : flows) {
      flow.questions().values().stream()
          .filter(question -> !question.name().isShared())
          .forEach(question -> all.question(flow.id() + "/", renames.of(question)));
    }
    for (Flow flow : flows) {
      for (Outcome outcome : flow.outcomes().values()) {
        List<Item> items = renames.items(BodySnapshot.of(side, outcome));
        String headline = side.effective(outcome).headline();
        all.add(Kind.OUTCOME, renames.key(outcome.key()), headline, items);
      }
    }
    library.regions().values().forEach(all::region);
    library.materials().values().forEach(all::material);
    library.channels().values().forEach(all::channel);
    library.sources().values().forEach(all::source);
    return all.snapshots;
  }

  private void add(Kind kind, String id, String title, List<Item> items) {
    snapshots.put(kind.id() + " " + id, new Snapshot(kind, id, title, items));
  }

  /** Begins a snapshot, whose lines are {@link #put} next. */
  private void begin(Kind kind, String id, String title) {
    items = new ArrayList<>();
    add(kind, id, title, items);
  }

  private void put(Field field, Object... texts) {
    for (Object text : texts) {
      if (text != null && !text.toString().isEmpty()) {
        items.add(Item.of(field, text.toString()));
      }
    }
  }

  private void flow(Flow flow) {
    begin(Kind.FLOW, flow.id(), flow.title());
    put(Field.TITLE, flow.title());
    put(Field.SUMMARY, flow.summary());
    put(Field.ALIASES, flow.aliases().toArray());
    put(Field.REVIEWED, flow.reviewed() + " 到 " + flow.reviewBy());
  }

  private void question(String prefix, Question question) {
    begin(Kind.QUESTION, prefix + question.name().id(), question.ask());
    put(Field.ASK, question.ask());
    put(Field.WHY, question.why());
    for (Option option : question.options()) {
      if (!question.isRegion()) {
        String hint = option.hint().isEmpty() ? "" : "（" + option.hint() + "）";
        put(Field.OPTIONS, option.id() + "：" + option.label() + hint);
      }
    }
    Limits limits = question.limits();
    if (question.type() == QuestionType.NUMBER) {
      put(Field.LIMITS, range(limits.min(), limits.max()) + limits.unit());
    } else if (question.type() == QuestionType.DATE) {
      String months = limits.inMonths() ? "，按月数" : "";
      put(Field.LIMITS, range(limits.earliest(), limits.latest()) + months);
    }
  }

  private static String range(Object low, Object high) {
    return (low == null ? "" : low) + ".." + (high == null ? "" : high);
  }

  private void region(Region region) {
    begin(Kind.REGION, region.id(), region.name());
    put(Field.TITLE, region.name());
    put(Field.ALIASES, region.aliases().toArray());
    put(Field.DETAIL, region.parent());
    for (Overlay overlay : region.overlays().values()) {
      String id = region.id() + " " + renames.key(overlay.outcome());
      add(Kind.REGION, id, region.name(), renames.items(BodySnapshot.of(side, overlay)));
    }
  }

  private void material(Material material) {
    begin(Kind.MATERIAL, material.id(), material.name());
    put(Field.TITLE, material.name());
    put(Field.DETAIL, material.form().label(), material.note(), material.where());
    put(Field.SOURCES, sources(material.basis()));
  }

  private void channel(Channel channel) {
    begin(Kind.CHANNEL, channel.id(), channel.name());
    put(Field.TITLE, channel.name());
    put(Field.DETAIL, channel.kind().label(), channel.detail(), channel.region());
    put(Field.SOURCES, sources(channel.basis()));
  }

  private static Object[] sources(Basis basis) {
    List<String> sources = new ArrayList<>();
    basis.citations().forEach(citation -> sources.add(citation.toString()));
    if (!basis.uncited().isEmpty()) {
      sources.add("没有出处：" + basis.uncited());
    }
    return sources.toArray();
  }

  private void source(Source source) {
    begin(Kind.SOURCE, source.id(), source.title());
    put(Field.TITLE, source.title(), source.number(), source.publisher());
    put(Field.DETAIL, source.kind().label(), source.checked().label(), source.date());
    put(Field.DETAIL, source.effective() == null ? "" : "施行 " + source.effective());
    put(Field.DETAIL, source.until() == null ? "" : "到期 " + source.until());
    for (Claim claim : source.claims().values()) {
      String checked = claim.checked() == null ? "" : "，" + claim.checked().label();
      String section = claim.section().isEmpty() ? "" : "（" + claim.section() + "）";
      put(Field.CLAIMS, claim.id() + section + "：" + claim.says() + checked);
    }
  }
}
