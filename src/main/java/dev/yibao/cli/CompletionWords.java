package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.Parameter;
import dev.yibao.cli.arguments.Syntax;
import dev.yibao.cli.arguments.Value;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Regions;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * Writes the words that can be completed, as the branches of a shell's {@code case} on what is
 * asked for. Ids, aliases and file names come from whoever wrote the flows: all are quoted.
 */
final class CompletionWords {

  /** Stands in a branch for the names of files; no word that is offered has a slash. */
  private static final String FILES = "/files";

  /** The same for the names of folders. */
  private static final String FOLDERS = "/folders";

  private final Library library;
  private final List<Flow> flows;
  private final StringBuilder branches = new StringBuilder();

  CompletionWords(Library library) {
    this.library = library;
    this.flows = library.flowIds().stream().map(library::flow).filter(Objects::nonNull).toList();
  }

  /** The branches, a line each. */
  String branches() {
    branch(quoted("commands"), commands());
    branch(quoted("options "), names(Syntax.of()));
    List.of(Tool.values()).forEach(tool -> tool(tool.word(), tool.syntax()));
    for (Flow flow : flows) {
      flow.aliases().forEach(alias -> branch(quoted("id " + alias), List.of(flow.id())));
      answers(flow);
    }
    Syntax flowSyntax = FlowCommand.syntax(null);
    branch("'options '*", names(flowSyntax));
    flowSyntax.allOptions().forEach(option -> values("'value '*", option));
    return branches.toString();
  }

  private void tool(String name, Syntax syntax) {
    branch(quoted("options " + name), names(syntax));
    syntax.options().forEach(option -> values(quoted("value " + name), option));
    for (int i = 0; i < syntax.parameters().size(); i++) {
      Parameter parameter = syntax.parameters().get(i);
      String index = parameter.most() > 1 ? "*" : String.valueOf(i + 1);
      branch(quoted("word " + name + " ") + index, words(parameter.value()));
    }
  }

  private void values(String asked, CliOption option) {
    Collection<String> words = words(option.value());
    if (!words.isEmpty()) {
      option.names().forEach(name -> branch(asked + quoted(" " + name), words));
    }
  }

  private static List<String> names(Syntax syntax) {
    return syntax.allOptions().stream().flatMap(option -> option.names().stream()).toList();
  }

  private Collection<String> words(Value value) {
    return switch (value.name()) {
      case "file" -> List.of(FILES);
      case "folder" -> List.of(FOLDERS);
      case "flow" -> flows.stream().map(Flow::id).toList();
      case "command" -> commands();
      case "source" -> library.sourceIds();
      case "region" -> Regions.answers(library);
      case "encoding" -> List.of("UTF-8", "GB18030", "Big5");
      default -> value.choices();
    };
  }

  private List<String> commands() {
    List<String> commands = Tool.words();
    flows.forEach(flow -> commands.add(flow.id()));
    return commands;
  }

  /** The questions that may come up in a flow, and of each what it may be answered with. */
  private void answers(Flow flow) {
    Set<String> names = new TreeSet<>(List.of("region="));
    Interview interview = new Interview(library, flow.reviewed());
    for (State state : StateGraph.ofNodes(interview, flow).states()) {
      Question question = state.node().question();
      if (question != null && names.add(question.name().in(flow.id()) + "=")) {
        List<String> values = question.options().stream().map(Option::id).distinct().toList();
        answers(flow, question.name().in(flow.id()), values);
      }
    }
    answers(flow, "region", Regions.answers(library));
    branch(quoted("questions " + flow.id()), names);
  }

  private void answers(Flow flow, String question, Collection<String> values) {
    if (!values.isEmpty()) {
      branch(quoted("values " + flow.id() + " " + question), values);
    }
  }

  private void branch(String asked, Collection<String> words) {
    branches.append("    ").append(asked).append(") printf '%s\\n'");
    words.forEach(word -> branches.append(' ').append(quoted(word)));
    branches.append(" ;;\n");
  }

  /** A text as a shell reads it, whatever is in it. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}
