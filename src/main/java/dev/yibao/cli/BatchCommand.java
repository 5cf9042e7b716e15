package dev.yibao.cli;

import dev.yibao.batch.Batch;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Script;
import dev.yibao.engine.SuppliedAnswer;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code yibao batch}: one case a line in, one result a line out. */
final class BatchCommand implements Command {

  private static final String CSV = "--csv";
  private static final String BOM = "--bom";
  private static final String SKIP = "--skip";

  /** After the answers of a case itself, which are way 0. */
  private static final int COMMON = 1;

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "从标准输入一行读一件，一行写一个结果，顺序不变：",
            "  进 {\"id\": \"甲\", \"answers\": {\"scheme\": \"resident\"}}",
            "  出 {\"id\": \"甲\", \"contract\": 1, \"status\": …}",
            "每一件都有了结论以 0 退出，否则以 3 退出");
    Options.flag(spec, "进出都是 CSV：列名是问题名，空格子不算回答，结果添在后面几列", CSV);
    Options.flag(spec, "在最前面写字节序标记，Excel 打开中文不乱", BOM);
    Options.text(spec, SKIP, "件数", "跳过前几件：接着上次断了的跑，件数就是上次写出的结果数");
    Options.answers(spec, "哪一件自己没答这一问，就用这个；可以写多次", FlowOptions.ANSWER, FlowOptions.ANSWER_LONG);
    Options.text(spec, FlowOptions.REGION, "地方", "哪一件自己没说参保地，就用这个");
    AsOf.addTo(spec);
    Options.flag(spec, "没用上的回答不算错", FlowOptions.LENIENT);
    Options.text(spec, FlowOptions.ENCODING, "编码", "标准输入的编码，默认 UTF-8；例如 GB18030");
    FlowName.addTo(spec);
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    Library library = context.library();
    Flow flow = FlowName.flow(written, library, context);
    Interview interview = new Interview(library, AsOf.of(written));
    List<SuppliedAnswer> common = common(written);
    Script.Run probe = Script.run(interview, flow, common, Lines.NONE);
    if (probe.refusal() != null) {
      context.say("yibao: " + probe.refusal().message());
      return ExitStatus.INVALID;
    }
    Batch batch =
        new Batch(
            interview,
            flow,
            common,
            written.option(FlowOptions.LENIENT, false),
            new FlowOptions(written).encoding(),
            written.option(CSV, false),
            written.option(BOM, false),
            skip(written));
    return run(batch, context);
  }

  private static int run(Batch batch, Context context) {
    if (context.streams().inIsTerminal()) {
      context.say("从标准输入读，一行一件，Ctrl-D 结束；一般这样用：yibao batch " + batch.flow().id() + " <文件");
    }
    BatchProgress progress = new BatchProgress(context);
    try {
      Batch.Tally tally = batch.run(context.streams().in(), context.channel(), progress);
      progress.end(tally);
      return tally.isWhole() ? ExitStatus.OK : ExitStatus.INCOMPLETE;
    } finally {
      progress.clear();
    }
  }

  private static List<SuppliedAnswer> common(ParsedArguments written) {
    List<SuppliedAnswer> common = new ArrayList<>();
    for (String answer : written.option(FlowOptions.ANSWER, List.<String>of())) {
      common.add(GivenAnswers.byOption(COMMON, answer));
    }
    String region = written.option(FlowOptions.REGION, "");
    if (!region.isEmpty()) {
      common.add(new SuppliedAnswer(COMMON, "region", List.of(region)));
    }
    return common;
  }

  private static long skip(ParsedArguments written) {
    String given = written.option(SKIP, "0");
    try {
      long skip = Long.parseLong(given);
      if (skip >= 0) {
        return skip;
      }
    } catch (NumberFormatException e) {
      // told below, like a negative number
    }
    throw new UsageException(SKIP + " 要写一个整数，0 或更大，不能是「" + given + "」");
  }
}
