package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import java.util.List;

/** Finds a flow that is called like a command of the program, and could never be started. */
final class CommandNames {

  /** All commands that are no flows; a test holds them against those that the program has. */
  static final List<String> NAMES =
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

  static void check(Corpus content, Findings findings) {
    for (Flow flow : content.flows()) {
      if (NAMES.contains(flow.id())) {
        findings.error(flow.at(), "流程不能叫「" + flow.id() + "」：这是一个命令", "给文件换个名字");
      }
      for (int i = 0; i < flow.aliases().size(); i++) {
        String alias = flow.aliases().get(i);
        if (NAMES.contains(alias)) {
          Location at = content.within(flow.at(), "aliases", String.valueOf(i));
          findings.error(at, "别名不能用「" + alias + "」：这是一个命令", "换一个词");
        }
      }
    }
  }
}
