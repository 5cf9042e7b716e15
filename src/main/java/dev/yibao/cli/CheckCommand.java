package dev.yibao.cli;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.Lint;
import dev.yibao.loader.FileLibrary;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.render.JsonDiagnostics;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** {@code yibao check}: every fault of the flow files. */
final class CheckCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage().description("检查流程文件，列出每一处毛病；有错误时以 5 退出");
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
  public int run(ParseResult parsed, Context context) {
    boolean json = Formats.of(parsed, "text", "json").equals("json");
    List<String> files = parsed.matchedPositionalValue(0, List.<String>of());
    List<Diagnostic> found = new ArrayList<>(check(context));
    found.removeIf(diagnostic -> !concerns(diagnostic, files, context));
    context.write(
        json ? JsonText.of(out -> JsonDiagnostics.write(out, found)) : text(found, context));
    boolean failed = found.stream().anyMatch(Diagnostic::isError);
    return failed ? ExitStatus.FLOWS : ExitStatus.OK;
  }

  private static List<Diagnostic> check(Context context) {
    FileLibrary library = FileLibrary.lenient(context.files());
    library.flowIds().forEach(library::flow);
    library.sourceIds().forEach(library::source);
    library.regionIds().forEach(library::region);
    library.materialIds();
    library.channelIds();
    List<Diagnostic> faults = new ArrayList<>(library.faults());
    for (String flow : library.flowIds()) {
      faults.addAll(ScenarioReader.read(context.files(), flow).faults());
    }
    return Lint.check(library, faults);
  }

  private static boolean concerns(Diagnostic diagnostic, List<String> files, Context context) {
    String file = diagnostic.at().file();
    boolean named = files.isEmpty() || files.stream().anyMatch(name -> sameFile(file, name));
    return named && context.ownsShown(file);
  }

  private static boolean sameFile(String file, String name) {
    return file.equals(name) || file.endsWith("/" + name);
  }

  private static String text(List<Diagnostic> found, Context context) {
    long errors = found.stream().filter(Diagnostic::isError).count();
    String summary = errors + " 处错误，" + (found.size() - errors) + " 处提醒\n";
    String findings = context.diagnostics(context.outTheme()).render(found);
    return found.isEmpty() ? "流程文件没有毛病\n" : findings + summary;
  }
}
