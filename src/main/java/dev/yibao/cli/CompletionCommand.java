package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code yibao completion}: a script that completes commands, options, places, and for {@code -a}
 * questions and their answers. What it knows it knows by itself: it never starts the program.
 */
final class CompletionCommand implements Command {

  private static final List<String> SHELLS = List.of("bash", "zsh");

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "打印补全脚本。bash：source <(yibao completion bash)，写进 ~/.bashrc；",
            "zsh：source <(yibao completion zsh)，写进 ~/.zshrc");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("外壳")
            .type(String.class)
            .arity("1")
            .description("bash 或 zsh")
            .build());
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    String shell = written.positional(0, "");
    if (!SHELLS.contains(shell)) {
      throw new UsageException("completion 后面写 bash 或 zsh，不能是「" + shell + "」");
    }
    String choosing = template("sh").replace("@WORDS@\n", new Words(context).cases());
    context.write(choosing + template(shell));
    return ExitStatus.OK;
  }

  private static String template(String shell) {
    String name = "/completion/yibao." + shell;
    try (InputStream in = CompletionCommand.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** What can be completed, as branches of a shell's {@code case} on what it is asked for. */
  private static final class Words {

    private final Context context;
    private final Library library;
    private final StringBuilder cases = new StringBuilder();

    Words(Context context) {
      this.context = context;
      this.library = context.readable();
    }

    String cases() {
      List<Flow> flows = new ArrayList<>();
      library.flowIds().stream().map(library::flow).filter(Objects::nonNull).forEach(flows::add);
      List<String> commands = new ArrayList<>(Commands.toolNames());
      flows.forEach(flow -> commands.add(flow.id()));
      branch("commands", commands);
      List<String> flowIds = flows.stream().map(Flow::id).toList();
      branch("flows", flowIds);
      branch("sources", library.sourceIds());
      branch("regions", regions());
      for (String tool : Commands.toolNames()) {
        branch("options " + tool, options(new Commands(context).find(tool).spec()));
      }
      for (Flow flow : flows) {
        flow.aliases().forEach(alias -> branch("id " + alias, List.of(flow.id())));
        branch("options " + flow.id(), options(new FlowCommand(flow).spec()));
        answers(flow);
      }
      return cases.toString();
    }

    private List<String> regions() {
      List<String> regions = new ArrayList<>(library.regionIds());
      regions.add(Region.OTHER);
      regions.add(Region.UNSURE);
      return regions;
    }

    private static List<String> options(CommandSpec spec) {
      List<String> names = new ArrayList<>(List.of("--help", "--flows", "--color", "--debug"));
      for (OptionSpec option : spec.options()) {
        names.addAll(List.of(option.names()));
      }
      return names;
    }

    /** The questions that may come up in a flow, and of each what it may be answered with. */
    private void answers(Flow flow) {
      Set<String> names = new TreeSet<>(List.of("region="));
      List<Question> questions = new ArrayList<>();
      Interview interview = new Interview(library, flow.reviewed());
      for (State state : StateGraph.ofNodes(interview, flow).states()) {
        Question question = state.node().question();
        if (question != null && names.add(question.name().in(flow.id()) + "=")) {
          questions.add(question);
        }
      }
      branch("questions " + flow.id(), names);
      for (Question question : questions) {
        Set<String> values = new LinkedHashSet<>();
        question.options().stream().map(Option::id).forEach(values::add);
        if (!values.isEmpty()) {
          branch("values " + flow.id() + " " + question.name().in(flow.id()), values);
        }
      }
      branch("values " + flow.id() + " region", regions());
    }

    private void branch(String asked, Iterable<String> words) {
      String all = String.join(" ", words);
      cases.append("    '").append(asked).append("') printf '%s' '").append(all).append("' ;;\n");
    }
  }
}
