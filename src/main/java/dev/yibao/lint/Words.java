package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Region;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds words for flows and regions by which nobody could name them. */
final class Words {

  /** All commands that are no flows; a test holds them against those that the program has. */
  static final List<String> COMMANDS =
      List.of(
          "list",
          "paths",
          "batch",
          "check",
          "test",
          "graph",
          "diff",
          "sources",
          "schema",
          "completion",
          "watch",
          "new",
          "help",
          "version");

  /** Finds a flow that is called like a command of the program, and could never be started. */
  static void commands(Flow flow, Findings findings) {
    if (COMMANDS.contains(flow.id())) {
      findings.error(flow.at(), "流程不能叫「" + flow.id() + "」：这是一个命令", "给文件换个名字");
    }
    for (int i = 0; i < flow.aliases().size(); i++) {
      String alias = flow.aliases().get(i);
      if (COMMANDS.contains(alias)) {
        Location at = findings.content().within(flow.at(), "aliases", String.valueOf(i));
        findings.error(at, "别名不能用「" + alias + "」：这是一个命令", "换一个词");
      }
    }
  }

  /** Finds a flow's own question that is called like a shared one, which its name would mean. */
  static void shared(Question question, Findings findings) {
    String id = question.id();
    boolean taken = findings.content().library().sharedQuestions().containsKey(id);
    if (taken && !question.name().equals(QuestionName.shared(id))) {
      String hint = "换一个 id；要问的就是那个共用问题，写 use: " + id;
      findings.error(question.at(), "「" + id + "」是共用问题的名字", hint);
    }
  }

  /** Finds a word that stands for two flows or two regions, so that nobody knows which is meant. */
  static void repeated(Corpus content, Findings findings) {
    Map<String, Location> flows = new HashMap<>();
    content.flows().forEach(flow -> flows.put(flow.id(), flow.at()));
    content.flows().forEach(flow -> add(flow.aliases(), flow.at(), flows, findings));
    Map<String, Location> regions = new HashMap<>();
    content.regions().forEach(region -> regions.put(region.id(), region.at()));
    for (Region region : content.regions()) {
      Location name = content.within(region.at(), "name");
      Location first = regions.putIfAbsent(region.name(), name);
      if (first != null) {
        findings.error(name, message(region.name(), first), "换一个名字");
      }
      add(region.aliases(), region.at(), regions, findings);
    }
  }

  private static void add(
      List<String> aliases, Location file, Map<String, Location> taken, Findings findings) {
    for (int i = 0; i < aliases.size(); i++) {
      Location at = findings.content().within(file, "aliases", String.valueOf(i));
      Location first = taken.putIfAbsent(aliases.get(i), at);
      if (first != null) {
        findings.error(at, message(aliases.get(i), first), "留一个");
      }
    }
  }

  private static String message(String word, Location first) {
    return "「" + word + "」已经有了，在 " + first;
  }
}
