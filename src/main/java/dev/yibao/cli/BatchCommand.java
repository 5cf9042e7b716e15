package dev.yibao.cli;

import dev.yibao.batch.Batch;
import dev.yibao.batch.Pipeline;
import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.model.Flow;
import java.util.List;

/** {@code yibao batch}: one case a line in, one result a line out. */
final class BatchCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    Flow flow =
        context
            .libraries()
            .library()
            .flow(new FlowNames(context.libraries()).require(arguments.word(0)).id());
    Interview interview = AsOf.interview(arguments, context);
    List<SuppliedAnswer> common = GivenAnswers.byOptions(Batch.COMMON, arguments);
    Refusal early = AsOf.refusal(arguments, interview);
    Refusal refusal = early == null ? Replay.of(interview, flow, common).refusal() : early;
    if (refusal != null) {
      context.output().complain(refusal.message());
      return ExitStatus.INVALID;
    }
    Batch batch =
        new Batch(
            interview,
            flow,
            common,
            arguments.has(CliOption.LENIENT),
            InputEncoding.of(arguments),
            arguments.has(CliOption.CSV),
            arguments.has(CliOption.BOM),
            arguments.number(CliOption.SKIP, 0, 0));
    return run(batch, context);
  }

  private static int run(Batch batch, Context context) {
    if (context.streams().inIsTerminal()) {
      context.output().say("从标准输入读，一行一件，Ctrl-D 结束；一般这样用：yibao batch " + batch.flow().id() + " <文件");
    }
    BatchProgress progress = new BatchProgress(context);
    try {
      Batch.Tally tally =
          Pipeline.run(batch, context.streams().in(), context.output().channel(), progress);
      if (tally.refusal() != null) {
        progress.clear();
        context.output().complain("列名读不了：" + tally.refusal().message());
        return ExitStatus.INVALID;
      }
      progress.end(tally);
      return tally.isWhole() ? ExitStatus.OK : ExitStatus.INCOMPLETE;
    } finally {
      progress.clear();
    }
  }
}
