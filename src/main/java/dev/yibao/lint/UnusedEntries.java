package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Conditional;
import dev.yibao.model.Material;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Source;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds materials, channels, claims and what else is shared that nothing uses. */
final class UnusedEntries {

  private static final String HINT = "用上它，或者删掉它";

  static void materials(Corpus content, Findings findings) {
    Set<String> used = used(content, Body::materials);
    for (Material one : content.library().materials().values()) {
      judge(used, one.id(), one.at(), "没有结论要材料「" + one.id() + "」", findings);
    }
  }

  static void channels(Corpus content, Findings findings) {
    Set<String> used = used(content, Body::channels);
    for (Channel one : content.library().channels().values()) {
      judge(used, one.id(), one.at(), "没有结论用到渠道「" + one.id() + "」", findings);
    }
  }

  private static Set<String> used(
      Corpus content, Function<Body, List<? extends Conditional>> uses) {
    Set<String> used = new HashSet<>();
    content.bodies().forEach(one -> uses.apply(one.body()).forEach(use -> used.add(use.id())));
    return used;
  }

  static void claims(Corpus content, Findings findings) {
    Set<String> cited = new HashSet<>();
    content.citations().forEach(citation -> cited.add(citation.toString()));
    for (Source source : content.sources()) {
      for (Claim claim : source.claims().values()) {
        String name = source.id() + "#" + claim.id();
        if (content.isWhole() && !cited.contains(name)) {
          findings.warning(claim.at(), "没有哪句话引用「" + name + "」", "在说到它的地方引用，或者删掉它");
        }
      }
    }
  }

  static void shared(Corpus content, Findings findings) {
    Map<Location, String> names = content.library().shared().names();
    Set<String> used = new HashSet<>();
    content.statements().forEach(one -> used.add(names.get(one.at())));
    names.forEach(
        (at, name) -> {
          judge(used, name, at, "没有结论用到" + name, findings);
          used.add(name);
        });
  }

  static void questions(Corpus content, Findings findings) {
    Set<String> used = new HashSet<>(Set.of(QuestionName.REGION.id())); // any flow may be told it
    content.questions().stream()
        .filter(question -> question.name().isShared())
        .forEach(question -> used.add(question.name().id()));
    for (Question one : content.library().sharedQuestions().values()) {
      judge(used, one.id(), one.at(), "没有流程问共用问题「" + one.id() + "」", findings);
    }
  }

  private static void judge(
      Set<String> used, String name, Location at, String message, Findings findings) {
    if (findings.content().isWhole() && !used.contains(name)) {
      findings.warning(at, message, HINT);
    }
  }
}
