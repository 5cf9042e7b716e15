package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diff.DiffJson;
import dev.yibao.diff.DiffText;
import dev.yibao.diff.LibraryDiff;
import dev.yibao.diff.Side;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.FlowFiles;
import dev.yibao.loader.FolderFiles;
import dev.yibao.model.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** {@code yibao diff OLD NEW}: who gets a different answer, and what says something else. */
final class DiffCommand implements Command {

  private static final int DEFAULT_LIMIT = 20;

  /** A folder with this file is a library of its own. */
  private static final String WHOLE = "shared/questions.yaml";

  @Override
  public int run(ParsedArguments arguments, Context context) {
    long limit = arguments.number(CliOption.LIMIT, 1, DEFAULT_LIMIT);
    LocalDate day = AsOf.of(arguments, CliOption.AS_OF);
    LocalDate later = AsOf.of(arguments, CliOption.AS_OF_NEW);
    if (day == null && later != null) {
      throw new UsageException("--as-of-new 要和 --as-of 一起写：--as-of 旧的一份照哪天，--as-of-new 新的一份照哪天");
    }
    Side old = new Side(library(arguments.word(0), context), day);
    Side now = new Side(library(arguments.word(1), context), later == null ? day : later);
    LibraryDiff diff = LibraryDiff.of(old, now, (int) Math.min(limit, Integer.MAX_VALUE));
    Output output = context.output();
    output.write(
        arguments.isJson()
            ? JsonText.of(DiffJson.of(diff))
            : DiffText.of(diff, output.columns(), output.outTheme()));
    return ExitStatus.OK;
  }

  private static Library library(String name, Context context) {
    if (!Libraries.isFolder(name)) {
      throw new UsageException("diff 要给两个流程文件夹，「" + name + "」不是文件夹");
    }
    Path folder = Path.of(name);
    boolean whole = Files.isRegularFile(folder.resolve(WHOLE));
    FlowFiles files = new FolderFiles(folder, whole ? null : new BundledFiles());
    context.warnOfStrays(files);
    return FileLibrary.strict(files);
  }
}
