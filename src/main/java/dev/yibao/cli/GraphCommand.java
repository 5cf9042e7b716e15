package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.graph.Chart;
import dev.yibao.graph.ChartBuilder;
import dev.yibao.graph.Dot;
import dev.yibao.graph.HighlightedPath;
import dev.yibao.graph.Mermaid;
import dev.yibao.graph.Svg;
import dev.yibao.graph.TreeText;
import dev.yibao.model.Flow;

/** {@code yibao graph FLOW}: the tree drawn in the terminal, or as Mermaid, DOT or SVG. */
final class GraphCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    String format = arguments.choice(CliOption.CHART_FORMAT);
    Flow flow = new FlowNames(context.libraries()).require(arguments.word(0));
    Interview interview = AsOf.interview(arguments, context);
    Replay walk = Replay.of(interview, flow, GivenAnswers.byOptions(0, arguments));
    Refusal refused = refused(walk);
    if (refused != null) {
      context.output().complain(refused.message());
      return ExitStatus.INVALID;
    }
    HighlightedPath path =
        arguments.has(CliOption.HIGHLIGHT)
            ? HighlightedPath.of(flow, interview, walk.step().path())
            : HighlightedPath.NONE;
    Chart chart = ChartBuilder.of(interview, flow, path, walk.region());
    context.output().write(drawn(chart, format, context));
    return ExitStatus.OK;
  }

  private static Refusal refused(Replay walk) {
    return walk.refusal() != null || walk.unused().isEmpty()
        ? walk.refusal()
        : walk.unused().get(0);
  }

  private static String drawn(Chart chart, String format, Context context) {
    return switch (format) {
      case "mermaid" -> Mermaid.of(chart);
      case "dot" -> Dot.of(chart);
      case "svg" -> picture(chart);
      default -> TreeText.of(chart, context.output().columns(), context.output().outTheme());
    };
  }

  private static String picture(Chart chart) {
    int nodes = chart.nodes().size();
    if (nodes > Svg.MOST_NODES) {
      throw new UsageException(
          "这个流程有 " + nodes + " 个框，svg 最多画 " + Svg.MOST_NODES + " 个；改用 --format dot，交给 Graphviz 画");
    }
    return Svg.of(chart);
  }
}
