package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.lint.Lint;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FlowFiles;
import dev.yibao.render.JsonDiagnostics;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code yibao check}: every fault of the flow files. */
final class CheckCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("检查流程文件，列出每一处毛病；有错误时以 5 退出，只有提醒时以 0 退出");
    Formats.addTo(spec, "text", "json");
    spec.addPositional(
        PositionalParamSpec.builder()
            .paramLabel("文件")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .description("只看这些文件的毛病，如 refund.yaml")
            .build());
    return spec;
  }

  @Override
  public int run(ParsedArguments written, Context context) {
    boolean json = Formats.of(written, "text", "json").equals("json");
    Set<String> wanted = wanted(written.positional(0, List.<String>of()), context);
    List<Diagnostic> found = new ArrayList<>(check(context.files(), LocalDate.now()));
    found.removeIf(
        diagnostic ->
            !wanted.contains(diagnostic.at().file()) || !context.ownsShown(diagnostic.at().file()));
    context.write(
        json ? JsonText.of(out -> JsonDiagnostics.write(out, found)) : text(found, context));
    boolean failed = found.stream().anyMatch(Diagnostic::isError);
    return failed ? ExitStatus.FLOWS : ExitStatus.OK;
  }

  /**
   * Every finding about flow files, sorted by file, line and column.
   *
   * @param today the day that the calendar shows
   */
  static List<Diagnostic> check(FlowFiles files, LocalDate today) {
    EveryFile.Read read = EveryFile.of(files);
    return Lint.check(read.library(), read.faults(), today);
  }

  /** The files to tell findings of, as findings name them: those that were named, else all. */
  private static Set<String> wanted(List<String> named, Context context) {
    Set<String> all = new LinkedHashSet<>();
    EveryFile.paths(context.files()).forEach(path -> all.add(context.files().shown(path)));
    if (named.isEmpty()) {
      return all;
    }
    Set<String> wanted = new LinkedHashSet<>();
    for (String name : named) {
      List<String> fitting = all.stream().filter(shown -> isCalled(shown, name)).toList();
      if (fitting.isEmpty()) {
        String hint = Nearest.to(name, names(all)).map(near -> "是不是「" + near + "」？").orElse("");
        throw new UsageException("流程文件里没有「" + name + "」。" + hint + "别处的文件夹用 --flows 指定");
      }
      wanted.addAll(fitting);
    }
    return wanted;
  }

  private static boolean isCalled(String shown, String name) {
    String plain = name.startsWith("./") ? name.substring(2) : name;
    return shown.equals(plain)
        || shown.endsWith("/" + plain)
        || shown.endsWith("/" + plain + ".yaml")
        || Path.of(shown).toAbsolutePath().equals(Path.of(name).toAbsolutePath().normalize());
  }

  private static List<String> names(Set<String> shown) {
    return shown.stream().map(file -> file.substring(file.lastIndexOf('/') + 1)).toList();
  }

  private static String text(List<Diagnostic> found, Context context) {
    long errors = found.stream().filter(Diagnostic::isError).count();
    String summary = errors + " 处错误，" + (found.size() - errors) + " 处提醒\n";
    String findings = context.diagnostics(context.outTheme()).render(found);
    return found.isEmpty() ? "流程文件没有毛病\n" : findings + summary;
  }
}
