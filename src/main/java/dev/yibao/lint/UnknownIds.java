package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Regions;
import dev.yibao.model.Channel;
import dev.yibao.model.ChannelUse;
import dev.yibao.model.Citation;
import dev.yibao.model.Condition;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Settings;
import dev.yibao.model.Source;
import dev.yibao.model.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds ids that stand for nothing, wherever something is named. */
final class UnknownIds {

  static void materials(Owned owned, Findings findings) {
    Set<String> known = findings.content().library().materials().keySet();
    for (MaterialUse use : judged(owned.body().materials(), "materials", findings)) {
      String hint = "加到 shared/materials.yaml";
      findings.unknown(use.at(), "目录里没有材料", use.id(), known, hint, "id");
    }
  }

  static void channels(Owned owned, Findings findings) {
    Library library = findings.content().library();
    Set<String> known = library.channels().keySet();
    for (ChannelUse use : judged(owned.body().channels(), "channels", findings)) {
      boolean list = library.shared().channels().containsKey(use.id());
      String hint = list ? "写成 use: " + use.id() : "加到 shared/channels.yaml";
      findings.unknown(use.at(), "目录里没有渠道", use.id(), known, hint, "id");
    }
  }

  /** None where the catalogue that they are from cannot be read. */
  private static <T> List<T> judged(List<T> uses, String catalogue, Findings findings) {
    return findings.content().isSound("shared/" + catalogue + ".yaml") ? uses : List.of();
  }

  static void source(Citation citation, Findings findings) {
    Set<String> known = findings.content().files().sources().keySet();
    findings.unknown(citation.at(), "没有来源", citation.source(), known, "来源写在 sources/ 下，一份文件一个来源");
  }

  static void claim(Citation citation, Findings findings) {
    Source source = findings.content().library().source(citation.source());
    if (source != null) {
      Set<String> known = source.claims().keySet();
      String hint = "加到 sources/" + source.id() + ".yaml 的「claims」里";
      String what = "来源「" + source.id() + "」没有条目";
      findings.unknown(citation.at(), what, citation.claim(), known, hint);
    }
  }

  /** Finds a region that changes an outcome that does not exist. */
  static void outcome(Overlay overlay, Findings findings) {
    Corpus content = findings.content();
    String flow = Outcome.flowOf(overlay.outcome());
    boolean broken = content.files().flows().containsKey(flow) && !content.isSound(flow + ".yaml");
    if (overlay.isOfRegion() && !broken) {
      Set<String> known = content.outcomes().keySet();
      findings.unknown(overlay.at(), "没有结论", overlay.outcome(), known, "");
    }
  }

  /** Finds a parent of a region, or the region of a channel, that does not exist. */
  static void regions(Corpus content, Findings findings) {
    content.regions().forEach(one -> region(one.at(), one.parent(), findings, "parent"));
    for (Channel one : content.library().channels().values()) {
      region(one.at(), one.region(), findings, "region");
    }
  }

  private static void region(Location piece, String id, Findings findings, String key) {
    if (!id.isEmpty()) {
      Set<String> known = findings.content().files().regions().keySet();
      findings.unknown(piece, "没有地区", id, known, "地区写在 regions/ 下，一份文件一个地区", key);
    }
  }

  /** Finds a {@code next} or a line of the menu that names a flow that does not exist. */
  static void flows(Corpus content, Findings findings) {
    for (Outcome outcome : content.outcomes().values()) {
      outcome.next().forEach(next -> flow(next.at(), next.flow(), findings, "flow"));
    }
    Settings settings = content.library().settings();
    for (int i = 0; i < settings.menu().size(); i++) {
      flow(settings.at(), settings.menu().get(i), findings, "menu", String.valueOf(i));
    }
  }

  private static void flow(Location piece, String id, Findings findings, String... path) {
    findings.unknown(piece, "没有流程", id, findings.content().files().flows().keySet(), "", path);
  }

  /** Finds a {@code start}, {@code go} or {@code materials-of} that leads nowhere. */
  static void targets(Flow flow, Findings findings) {
    target(flow.start(), true, findings);
    for (Question question : flow.questions().values()) {
      question.targets().forEach(to -> target(to, true, findings));
    }
    for (Outcome outcome : flow.outcomes().values()) {
      Stream.ofNullable(outcome.materialsOf()).forEach(to -> target(to, false, findings));
    }
  }

  /**
   * @param node whether it may be a question, and a flow as a whole
   */
  private static void target(Target target, boolean node, Findings findings) {
    flow(target.at(), target.flow(), findings);
    Flow flow = findings.content().library().flow(target.flow());
    boolean whole = node && target.id().isEmpty();
    boolean there =
        flow != null
            && (flow.outcomes().containsKey(target.id())
                || node && flow.questions().containsKey(target.id()));
    if (flow != null && !whole && !there && findings.content().isSound(flow.id() + ".yaml")) {
      Set<String> known = new LinkedHashSet<>();
      if (findings.areFew()) { // thousands of names for each of thousands of findings take long
        known.addAll(flow.outcomes().keySet());
        known.addAll(node ? flow.questions().keySet() : Set.of());
      }
      boolean own = node && target.at().file().equals(flow.at().file());
      String where = own ? "本文件" : "流程「" + target.flow() + "」";
      String what = where + "没有" + (node ? "问题或结论" : "结论");
      findings.unknown(target.at(), what, target.id(), known, "");
    }
  }

  /** Finds an {@code if} on a question or an option that does not exist. */
  static void conditions(Assertion statement, Findings findings) {
    Library library = findings.content().library();
    for (Condition condition : statement.conditions()) {
      QuestionName name = condition.question();
      Flow flow = library.flow(name.flow());
      Question question = library.question(name);
      if (question != null) {
        options(condition, question, findings);
      } else if (flow != null || !findings.content().files().flows().containsKey(name.flow())) {
        Set<String> known = flow == null ? Set.of() : flow.questions().keySet();
        findings.unknown(condition.at(), "没有问题", name.id(), known, "");
      }
    }
  }

  private static void options(Condition condition, Question question, Findings findings) {
    Corpus content = findings.content();
    Set<String> known = new LinkedHashSet<>();
    question.options().forEach(option -> known.add(option.id()));
    if (question.isRegion()) {
      known.addAll(Regions.answers(content.files()));
    }
    for (int i = 0; i < condition.options().size(); i++) {
      String option = condition.options().get(i);
      if (!known.contains(option)) {
        Location item = content.within(condition.at(), String.valueOf(i));
        Location at = item.equals(condition.at()) ? content.within(item) : item;
        findings.unknown(at, "问题「" + question.id() + "」没有选项", option, known, "");
      }
    }
  }
}
