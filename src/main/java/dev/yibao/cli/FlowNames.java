package dev.yibao.cli;

import dev.yibao.cli.arguments.Syntax;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.List;

/** Finds flows by what somebody calls them, and says what there is instead. */
final class FlowNames {

  private final Libraries libraries;

  FlowNames(Libraries libraries) {
    this.libraries = libraries;
  }

  /** The flow of this id or alias; null when there is none. */
  Flow find(String word) {
    Flow named = libraries.library().flow(word);
    if (named != null) {
      return named;
    }
    Library library = libraries.readable();
    for (String id : library.flowIds()) {
      Flow flow = library.mayMention(id, word) ? library.flow(id) : null;
      if (flow != null && flow.aliases().contains(word)) {
        return flow;
      }
    }
    return null;
  }

  /**
   * The flow of this id or alias.
   *
   * @throws UsageException when there is none
   */
  Flow require(String word) {
    Flow flow = find(word);
    if (flow == null) {
      throw new UsageException(unknown(word, "流程", List.of()) + "yibao list 列出能问的事。");
    }
    return flow;
  }

  /**
   * The arguments of the command that this word starts: a tool, or a flow by its id or an alias.
   *
   * @param word null for the menu
   * @throws UsageException when it starts none
   */
  Syntax syntax(String word) {
    Tool tool = Tool.named(word);
    Flow flow = tool != null || word == null ? null : find(word);
    if (tool == null && flow == null && word != null) {
      throw new UsageException(unknownCommand(word));
    }
    return tool == null ? FlowCommand.syntax(flow) : tool.syntax();
  }

  /** Every flow that can be read, by id. */
  List<Flow> readable() {
    Library library = libraries.readable();
    return library.readable(library.flowIds());
  }

  /** Says that a word is no command, and which one it may have been meant for. */
  String unknownCommand(String word) {
    return unknown(word, "命令", Tool.words()) + "yibao list 列出能问的事，yibao --help 看全部命令。";
  }

  private String unknown(String word, String kind, List<String> tools) {
    List<String> known = new ArrayList<>(tools);
    for (Flow flow : readable()) {
      known.add(flow.id());
      known.addAll(flow.aliases());
    }
    return "没有「" + word + "」这个" + kind + "。" + Nearest.hint(word, known);
  }
}
