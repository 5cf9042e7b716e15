package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.lint.Lint;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FolderFiles;
import dev.yibao.loader.FolderWatch;
import dev.yibao.render.TextRenderer;
import dev.yibao.terminal.Console;
import dev.yibao.terminal.WatchSession;
import dev.yibao.text.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** {@code yibao watch FLOW}: asks while its author edits the files. */
final class WatchCommand implements Command {

  private static final String YAML = ".yaml";

  @Override
  public int run(ParsedArguments arguments, Context context) {
    if (!context.streams().inIsTerminal() || !context.streams().outIsTerminal()) {
      throw new UsageException("watch 要在终端里用：输入和输出都不能接管道或文件");
    }
    String word = arguments.word(0);
    Path folder = folder(word, context);
    GivenAnswers given = GivenAnswers.of(arguments, context.streams().in());
    LocalDate asOf = AsOf.of(arguments);
    Refusal refusal = given.refusal();
    if (refusal == null) {
      FolderFiles files = new FolderFiles(folder, new BundledFiles());
      Watched watched = new Watched(context, files, flow(word, files, context), given);
      watched.hold(folder, asOf);
      refusal = watched.refusal;
    }
    if (refusal != null) {
      context.output().complain(refusal.message());
    }
    return refusal == null ? ExitStatus.OK : ExitStatus.INVALID;
  }

  private static boolean isFile(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith(YAML);
  }

  /** The folder to watch: that of the file, or that laid over the bundled flows. */
  private static Path folder(String word, Context context) {
    if (isFile(word)) {
      Path file = Libraries.path(word);
      if (file == null || !Files.isRegularFile(file)) {
        throw new UsageException("没有「" + word + "」这个文件");
      }
      return file.getParent() == null ? Path.of(".") : file.getParent();
    }
    if (context.libraries().folder().isEmpty()) {
      throw new UsageException(
          "watch 要知道看哪个文件夹：加 --flows 文件夹，或写流程文件，例如 yibao watch flows/refund.yaml");
    }
    return Path.of(context.libraries().folder());
  }

  /** The id of the flow, which may be broken at present. */
  private static String flow(String word, FolderFiles files, Context context) {
    if (isFile(word)) {
      String name = Path.of(word).getFileName().toString();
      return name.substring(0, name.length() - YAML.length());
    }
    return files.owns(word + YAML) ? word : new FlowNames(context.libraries()).require(word).id();
  }

  /** A flow in a folder that is watched. */
  private static final class Watched {

    private final Context context;
    private final FolderFiles files;
    private final String flow;
    private final GivenAnswers given;

    /** Why the answers given beforehand cannot be used; null when they can. */
    private Refusal refusal;

    Watched(Context context, FolderFiles files, String flow, GivenAnswers given) {
      this.context = context;
      this.files = files;
      this.flow = flow;
      this.given = given;
    }

    void hold(Path folder, LocalDate asOf) {
      try (FolderWatch watch = new FolderWatch(folder);
          Console console = Consoles.open(context, watch::changed)) {
        new WatchSession(console, () -> read(watch), session -> answer(session, console))
            .run(asOf, this::start);
      }
    }

    private WatchSession.SavedFlows read(FolderWatch watch) {
      watch.read();
      EveryFile.Read read = EveryFile.of(files);
      List<Diagnostic> errors =
          Lint.check(read.library(), read.faults(), LocalDate.now()).stream()
              .filter(one -> one.isError() && files.shows(one.at().file()))
              .toList();
      String faults = context.render(errors, Theme.PLAIN);
      boolean gone = errors.isEmpty() && read.library().flow(flow) == null;
      return new WatchSession.SavedFlows(
          read.library(), gone ? "没有「" + flow + YAML + "」这个文件了" : faults);
    }

    private Replay start(Interview interview) {
      Replay replay = Replay.of(interview, interview.library().flow(flow), given.answers());
      Refusal early = interview.refusal();
      refusal = early == null ? replay.refusal() : early;
      return refusal == null ? replay : null;
    }

    private void answer(Replay session, Console console) {
      console.flush();
      session.unused().forEach(unused -> context.output().warn(unused.message()));
      context
          .output()
          .write(
              TextRenderer.render(
                  ResultBuilder.of(session), console.columns(), context.output().outTheme()));
    }
  }
}
