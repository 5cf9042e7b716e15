package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Lines;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Script;
import dev.yibao.engine.Session;
import dev.yibao.engine.Step;
import dev.yibao.lint.Lint;
import dev.yibao.loader.BundledFiles;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FolderFiles;
import dev.yibao.loader.FolderWatch;
import dev.yibao.render.TextRenderer;
import dev.yibao.terminal.Console;
import dev.yibao.terminal.Watching;
import dev.yibao.text.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao watch FLOW}: asks while its author edits the files. */
final class WatchCommand implements Command {

  private static final String YAML = ".yaml";

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(
            "一边改流程文件一边看：存一次盘，就照新的接着问，答过的还在；文件有错时，先列出毛病。",
            "例如：yibao watch refund --flows flows，或 yibao watch flows/refund.yaml");
    FlowOptions.addGiven(spec);
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("事项")
            .type(String.class)
            .arity("1")
            .description("哪个流程：它的名字，或流程文件")
            .build());
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    if (!context.streams().inIsTerminal() || !context.streams().outIsTerminal()) {
      throw new UsageException("watch 要在终端里用：输入和输出都不能接管道或文件");
    }
    String word = written.positional(0, "");
    Path folder = folder(word, context);
    FlowOptions options = new FlowOptions(written);
    GivenAnswers given = GivenAnswers.of(options, context.streams().in());
    LocalDate asOf = options.asOf();
    Refusal refusal = given.refusal();
    if (refusal == null) {
      FolderFiles files = new FolderFiles(folder, new BundledFiles());
      Watched watched = new Watched(context, files, flow(word, files, context), given);
      watched.hold(folder, asOf);
      refusal = watched.refusal;
    }
    if (refusal != null) {
      context.say("yibao: " + refusal.message());
    }
    return refusal == null ? ExitStatus.OK : ExitStatus.INVALID;
  }

  private static boolean isFile(String word) {
    return word.toLowerCase(Locale.ROOT).endsWith(YAML);
  }

  /** The folder to watch: that of the file, or that laid over the bundled flows. */
  private static Path folder(String word, Context context) {
    if (isFile(word)) {
      Path parent = Path.of(word).getParent();
      Path folder = parent == null ? Path.of(".") : parent;
      if (!Files.isRegularFile(Path.of(word))) {
        throw new UsageException("没有「" + word + "」这个文件");
      }
      return folder;
    }
    if (context.flows().isEmpty()) {
      throw new UsageException(
          "watch 要知道看哪个文件夹：加 --flows 文件夹，或写流程文件，例如 yibao watch flows/refund.yaml");
    }
    return Path.of(context.flows());
  }

  /** The id of the flow, which may be broken at present. */
  private static String flow(String word, FolderFiles files, Context context) {
    if (isFile(word)) {
      String name = Path.of(word).getFileName().toString();
      return name.substring(0, name.length() - YAML.length());
    }
    return files.owns(word + YAML) ? word : new Commands(context).flow(word).id();
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
          Console front = Consoles.open(context, false, watch::changed)) {
        new Watching(front, () -> read(watch), session -> answer(session, front))
            .hold(asOf, this::start);
      }
    }

    private Watching.Saved read(FolderWatch watch) {
      watch.read();
      EveryFile.Read read = EveryFile.of(files);
      List<Diagnostic> found = Lint.check(read.library(), read.faults(), LocalDate.now());
      List<Diagnostic> errors =
          found.stream().filter(one -> one.isError() && files.shows(one.at().file())).toList();
      String faults = context.diagnostics(Theme.PLAIN).render(errors);
      boolean gone = errors.isEmpty() && read.library().flow(flow) == null;
      return new Watching.Saved(read.library(), gone ? "没有「" + flow + YAML + "」这个文件了" : faults);
    }

    private Session start(Interview interview) {
      Script.Run run =
          Script.run(interview, interview.library().flow(flow), given.answers(), Lines.NONE);
      refusal = run.refusal();
      return refusal == null
          ? Session.start(interview, interview.library().flow(flow), run.known())
          : null;
    }

    private void answer(Session session, Console front) {
      front.flush();
      Step.Done done = (Step.Done) session.step();
      Script.Run run = Script.settled(session);
      run.unused().forEach(unused -> context.say("提醒：" + unused.message()));
      Interview interview = session.interview();
      context.write(
          TextRenderer.render(
              new ResultBuilder(interview.library(), interview.asOf())
                  .of(session.flow(), done, run.region()),
              front.columns(),
              context.outTheme()));
    }
  }
}
