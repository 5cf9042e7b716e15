package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.loader.Ids;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Settings;
import dev.yibao.text.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;

/** {@code yibao new FLOW}: a small flow to begin with, and its scenarios. */
final class NewCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    String id = arguments.word(0);
    refuseBadId(id);
    refuseTaken(id, context.libraries());
    String folder = arguments.words().size() > 1 ? arguments.word(1) : context.libraries().folder();
    Path target = path(folder);
    Path flow = target.resolve(id + ".yaml");
    Path scenarios = target.resolve(ScenarioReader.pathOf(id));
    refuseExisting(flow);
    refuseExisting(scenarios);
    write(flow, begun("flow", id, CurrentDate.get()));
    write(scenarios, begun("scenarios", id, CurrentDate.get()));
    context.output().print(nextSteps(id, folder.isEmpty() ? "." : folder, flow, scenarios));
    return ExitStatus.OK;
  }

  /**
   * A file of a small flow to begin with, without a fault, with comments for its author.
   *
   * @param part {@code flow}, or {@code scenarios} for those that take its every option
   * @param id what the flow is called
   * @param today the day on which it is begun; it asks to be reviewed within a year
   */
  static String begun(String part, String id, LocalDate today) {
    return Resource.text("/new/" + part + ".yaml")
        .replace("{{flow}}", id)
        .replace("{{today}}", today.toString())
        .replace("{{next-year}}", today.plusYears(1).toString());
  }

  private static void refuseBadId(String id) {
    if (!Ids.isId(id)) {
      throw new UsageException("「" + id + "」不能作流程的 id：要用小写字母、数字和连字符，以字母开头，例如 lost-card");
    }
    if (id.equals(Settings.ID)) {
      throw new UsageException("流程不能叫「" + id + "」：" + id + ".yaml 写的是对全部流程都作数的东西。换一个 id");
    }
    if (Tool.words().contains(id)) {
      throw new UsageException("流程不能叫「" + id + "」：这是一个命令。换一个 id");
    }
  }

  private static void refuseTaken(String id, Libraries libraries) {
    if (libraries.readable().flowIds().contains(id)) {
      throw new UsageException("已经有流程「" + id + "」。换一个 id；要改它，就改 " + id + ".yaml");
    }
    for (Flow flow : new FlowNames(libraries).readable()) {
      if (flow.aliases().contains(id)) {
        throw new UsageException("「" + id + "」已经是流程「" + flow.id() + "」的别名。换一个 id");
      }
    }
  }

  private static Path path(String folder) {
    Path path = Libraries.path(folder);
    if (path == null) {
      throw new UsageException("「" + folder + "」不能作文件夹的名字");
    }
    return path;
  }

  private static void refuseExisting(Path file) {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new UsageException("已经有文件 " + file + "，不动它。换一个 id 或文件夹");
    }
  }

  private static void write(Path file, String text) {
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      Files.write(file, text.getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new WriteFailed("写不了文件 " + file, e);
    }
  }

  private static String nextSteps(String id, String folder, Path flow, Path scenarios) {
    String flows = Libraries.option(folder);
    StringBuilder text = new StringBuilder("写好了：\n");
    text.append("  ").append(flow).append('\n');
    text.append("  ").append(scenarios).append('\n');
    text.append("接下来照里面的说明改，改一点试一次：\n");
    text.append("  yibao ").append(id).append(flows).append("    走一遍\n");
    text.append("  yibao check").append(flows).append("    看有没有毛病\n");
    return text.append("  yibao test ").append(id).append(flows).append("    跑情景\n").toString();
  }
}
