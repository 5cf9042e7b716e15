package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.FlowNode;
import dev.yibao.model.Library;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Target;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds what leads back to itself. */
final class Loops {

  /** Finds questions that lead back to themselves; the message shows the whole chain. */
  static void questions(Corpus content, Findings findings) {
    Set<Set<FlowNode>> found = new HashSet<>();
    for (List<FlowNode> cycle : content.nodes().cycles()) {
      if (found.add(new HashSet<>(cycle))) {
        List<String> keys = new ArrayList<>();
        cycle.forEach(node -> keys.add(node.key()));
        keys.add(keys.get(0));
        String message = "问题绕成了圈：" + String.join(" → ", keys);
        findings.error(closing(cycle, content), message, "把其中一个「go」改到别处");
      }
    }
  }

  /** The {@code go} that leads from the last question back to the first. */
  private static Location closing(List<FlowNode> cycle, Corpus content) {
    Question last = cycle.get(cycle.size() - 1).question();
    for (Target target : last.targets()) {
      if (cycle.get(0).equals(content.node(target))) {
        return target.at();
      }
    }
    return last.at();
  }

  /** Finds a region that lies in itself, through the regions above it. */
  static void regions(Region region, Findings findings) {
    Library library = findings.content().library();
    List<String> chain = new ArrayList<>(List.of(region.id()));
    Region above = library.region(region.parent());
    while (above != null && !chain.contains(above.id())) {
      chain.add(above.id());
      above = library.region(above.parent());
    }
    if (above != null && above.id().equals(region.id())) {
      String message = "上级地区绕成了圈：" + String.join(" → ", chain) + " → " + region.id();
      findings.error(region.at(), "parent", message, "最上一级不写「parent」");
    }
  }

  /**
   * Finds materials taken from an outcome that takes them from yet another, perhaps in a circle.
   */
  static void materials(Outcome outcome, Findings findings) {
    List<Outcome> chain = findings.content().library().withLenders(outcome);
    if (chain.size() > 1 && chain.get(1).materialsOf() != null) {
      Outcome lender = chain.get(1);
      Outcome last = chain.get(chain.size() - 1);
      String message = "「" + lender.key() + "」的材料又取自「" + lender.materialsOf() + "」";
      String hint = "绕成了圈，谁也没有材料：给其中一个写上「materials」";
      hint = last.materialsOf() == null ? "直接写 materials-of: " + last.key() : hint;
      findings.error(outcome.materialsOf().at(), message, hint);
    }
  }
}
