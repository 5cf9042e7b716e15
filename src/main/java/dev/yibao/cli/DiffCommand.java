package dev.yibao.cli;

import dev.yibao.diff.DiffJson;
import dev.yibao.diff.DiffText;
import dev.yibao.diff.LibraryDiff;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao diff OLD NEW}: who gets a different answer, and what says something else. */
final class DiffCommand implements Command {

  private static final String LIMIT = "--limit";
  private static final int DEFAULT_LIMIT = 20;

  /** A folder with this file is a library of its own. */
  private static final String WHOLE = "shared/questions.yaml";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "比较两份流程文件：谁会得到不同的答案，哪些文字、材料、出处变了。",
            "文件夹里没有 shared/questions.yaml 的，盖在自带的流程上面比。",
            "转到别的流程以后的不同，写在那个流程下面。");
    Formats.addTo(spec, "text", "json");
    spec.addOption(
        OptionSpec.builder(LIMIT)
            .paramLabel("个数")
            .type(int.class)
            .arity("1")
            .description("每处不同最多列几组回答，默认 " + DEFAULT_LIMIT)
            .build());
    spec.addPositional(folder(0, "旧", "原来的流程文件夹"));
    spec.addPositional(folder(1, "新", "改过的流程文件夹"));
    return spec;
  }

  private static PositionalParamSpec folder(int index, String label, String description) {
    return PositionalParamSpec.builder()
        .index(Integer.toString(index))
        .paramLabel(label)
        .type(String.class)
        .arity("1")
        .description(description)
        .build();
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    boolean json = Formats.of(written, "text", "json").equals("json");
    int limit = written.option(LIMIT, DEFAULT_LIMIT);
    if (limit < 1) {
      throw new UsageException(LIMIT + " 要写 1 或更大的数，不能是「" + limit + "」");
    }
    Library old = library(written.positional(0, ""));
    Library now = library(written.positional(1, ""));
    LibraryDiff diff = LibraryDiff.of(old, now, limit);
    context.write(
        json
            ? JsonText.of(DiffJson.of(diff))
            : DiffText.of(diff, context.columns(), context.outTheme()));
    return ExitStatus.OK;
  }

  private static Library library(String name) {
    Path folder = Path.of(name);
    if (!Files.isDirectory(folder)) {
      throw new UsageException("diff 要给两个流程文件夹，「" + name + "」不是文件夹");
    }
    boolean whole = Files.isRegularFile(folder.resolve(WHOLE));
    return FileLibrary.strict(new FolderFiles(folder, whole ? null : new BundledFiles()));
  }
}
