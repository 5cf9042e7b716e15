package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Script;
import dev.yibao.graph.Chart;
import dev.yibao.graph.ChartBuilder;
import dev.yibao.graph.Dot;
import dev.yibao.graph.HighlightedPath;
import dev.yibao.graph.Lettering;
import dev.yibao.graph.Mermaid;
import dev.yibao.graph.Svg;
import dev.yibao.graph.TreeText;
import dev.yibao.model.Flow;
import dev.yibao.text.Cells;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao graph FLOW}: the tree drawn in the terminal, or as Mermaid, DOT or SVG. */
final class GraphCommand implements Command {

  private static final String[] FORMATS = {"text", "mermaid", "dot", "svg"};
  private static final Lettering LETTERING = new Lettering(Cells::of, Wrapping::lines);

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "把一件事的问题和结论画成图。转到别的流程的地方只画一个框（→ 流程名），那个流程另画。",
            "例如：yibao graph refund -a what=premium -a scheme=resident --format svg > refund.svg");
    Formats.addTo(spec, FORMATS);
    Options.answers(
        spec, "标出这样回答走的路，可以写多次", FlowOptions.ANSWER, FlowOptions.ANSWER_LONG, "--highlight");
    AsOf.addTo(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("事项")
            .type(String.class)
            .arity("1")
            .description("哪个流程，如 refund")
            .build());
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    String format = Formats.of(written, FORMATS);
    Flow flow = new Commands(context).flow(written.positional(0, ""));
    FlowOptions options = new FlowOptions(written);
    Interview interview = new Interview(context.library(), options.asOf());
    HighlightedPath trail = HighlightedPath.NONE;
    if (!options.answers().isEmpty()) {
      GivenAnswers given = GivenAnswers.of(options, context.streams().in());
      Script.Run walk = Script.run(interview, flow, given.answers(), Lines.NONE);
      List<Refusal> refused = refused(walk);
      if (!refused.isEmpty()) {
        context.say("yibao: " + refused.get(0).message());
        return ExitStatus.INVALID;
      }
      trail = HighlightedPath.of(flow, interview, walk.step().path());
    }
    context.write(drawn(ChartBuilder.of(context.library(), flow, trail), format, context));
    return ExitStatus.OK;
  }

  private static List<Refusal> refused(Script.Run walk) {
    List<Refusal> refused = new ArrayList<>(walk.unused());
    if (walk.refusal() != null) {
      refused.add(0, walk.refusal());
    }
    return refused;
  }

  private static String drawn(Chart chart, String format, Context context) {
    return switch (format) {
      case "mermaid" -> Mermaid.of(chart, LETTERING);
      case "dot" -> Dot.of(chart, LETTERING);
      case "svg" -> picture(chart);
      default -> TreeText.of(chart, context.columns(), context.outTheme());
    };
  }

  private static String picture(Chart chart) {
    int cards = chart.cards().size();
    if (cards > Svg.MOST_CARDS) {
      throw new UsageException(
          "这个流程有 " + cards + " 个框，svg 最多画 " + Svg.MOST_CARDS + " 个；改用 --format dot，交给 Graphviz 画");
    }
    return Svg.of(chart, LETTERING);
  }
}
