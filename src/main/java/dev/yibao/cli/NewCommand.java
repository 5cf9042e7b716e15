package dev.yibao.cli;

import dev.yibao.loader.Ids;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao new FLOW}: a small flow to begin with, and its scenarios. */
final class NewCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description("写一个小流程和它的情景，照着改就行；已经有的文件不动。", "写到当前文件夹；写明了文件夹，或者有 --flows 的，写到那里。");
    position(spec, "0", "1", "id", "新流程的 id，也是它的文件名和命令：小写字母、数字和连字符");
    position(spec, "1", "0..1", "文件夹", "写到哪里；没有就新建");
    return spec;
  }

  private static void position(
      CommandSpec spec, String index, String arity, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index(index)
            .paramLabel(label)
            .type(String.class)
            .arity(arity)
            .description(description)
            .build());
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    String id = written.positional(0, "");
    refuseBadId(id);
    refuseTaken(id, context.readable());
    String folder = written.positional(1, context.flows());
    Path target = path(folder);
    Path flow = target.resolve(id + ".yaml");
    Path scenarios = target.resolve(ScenarioReader.pathOf(id));
    refuseExisting(flow);
    refuseExisting(scenarios);
    NewFlow begun = NewFlow.of(id, Today.here());
    write(flow, begun.flow());
    write(scenarios, begun.scenarios());
    context.write(told(id, folder.isEmpty() ? "." : folder, flow, scenarios));
    return ExitStatus.OK;
  }

  private static void refuseBadId(String id) {
    if (id.isEmpty()) {
      throw new UsageException("要写新流程的 id，例如 yibao new lost-card");
    }
    if (!Ids.isId(id)) {
      throw new UsageException("「" + id + "」不能作流程的 id：要用小写字母、数字和连字符，以字母开头，例如 lost-card");
    }
    if (Commands.toolNames().contains(id)) {
      throw new UsageException("流程不能叫「" + id + "」：这是一个命令。换一个 id");
    }
  }

  private static void refuseTaken(String id, Library library) {
    if (library.flowIds().contains(id)) {
      throw new UsageException("已经有流程「" + id + "」。换一个 id；要改它，就改 " + id + ".yaml");
    }
    for (String other : library.flowIds()) {
      Flow flow = library.flow(other);
      if (flow != null && flow.aliases().contains(id)) {
        throw new UsageException("「" + id + "」已经是流程「" + other + "」的别名。换一个 id");
      }
    }
  }

  private static Path path(String folder) {
    try {
      return Path.of(folder);
    } catch (InvalidPathException e) {
      throw new UsageException("「" + folder + "」不能作文件夹的名字");
    }
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

  private static String told(String id, String folder, Path flow, Path scenarios) {
    String flows = Context.repeated(folder);
    StringBuilder text = new StringBuilder("写好了：\n");
    text.append("  ").append(flow).append('\n');
    text.append("  ").append(scenarios).append('\n');
    text.append("接下来照里面的说明改，改一点试一次：\n");
    text.append("  yibao ").append(id).append(flows).append("    走一遍\n");
    text.append("  yibao check").append(flows).append("    看有没有毛病\n");
    return text.append("  yibao test ").append(id).append(flows).append("    跑情景\n").toString();
  }
}
