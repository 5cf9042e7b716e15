package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.lint.Lint;
import dev.yibao.loader.EveryFile;
import dev.yibao.loader.FlowFiles;
import dev.yibao.text.Document;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code yibao check}: every fault of the flow files. */
final class CheckCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    boolean json = arguments.isJson();
    Set<String> wanted = wanted(arguments.words(), context);
    FlowFiles files = context.libraries().files();
    EveryFile.Read read = EveryFile.of(files);
    List<Diagnostic> all = new ArrayList<>(check(read, AsOf.of(arguments)));
    all.addAll(context.libraries().losses(read.library()));
    List<Diagnostic> found =
        Lint.sorted(all).stream()
            .filter(one -> wanted.isEmpty() || wanted.contains(one.at().file()))
            .filter(one -> files.shows(one.at().file()))
            .toList();
    context.output().write(json ? JsonText.of(document(found)) : text(found, context));
    boolean failed = found.stream().anyMatch(Diagnostic::isError);
    return failed ? ExitStatus.FLOWS : ExitStatus.OK;
  }

  /**
   * Every finding about flow files, sorted by file, line and column.
   *
   * @param today the day that the calendar shows
   */
  static List<Diagnostic> check(EveryFile.Read read, LocalDate today) {
    return Lint.check(read.library(), read.scenarios(), read.faults(), today);
  }

  /** The files to tell findings of, as findings name them; none where all are meant. */
  private static Set<String> wanted(List<String> named, Context context) {
    Set<String> all = new LinkedHashSet<>();
    FlowFiles files = context.libraries().files();
    EveryFile.paths(files).forEach(path -> all.add(files.shown(path)));
    files.strays().forEach(stray -> all.add(stray.at().file()));
    Set<String> wanted = new LinkedHashSet<>();
    for (String name : named) {
      List<String> fitting = all.stream().filter(shown -> isCalled(shown, name)).toList();
      if (fitting.isEmpty()) {
        String hint = Nearest.hint(name, names(all));
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
        || isAt(Libraries.path(name), shown);
  }

  private static boolean isAt(Path path, String shown) {
    return path != null
        && Path.of(shown).toAbsolutePath().equals(path.toAbsolutePath().normalize());
  }

  private static List<String> names(Set<String> shown) {
    return shown.stream().map(file -> file.substring(file.lastIndexOf('/') + 1)).toList();
  }

  private static Map<String, Object> document(List<Diagnostic> found) {
    List<Object> listed = new ArrayList<>();
    for (Diagnostic one : found) {
      Map<String, Object> finding = Document.of("file", one.at().file(), "line", one.at().line());
      finding.putAll(Document.of("column", one.at().column(), "severity", one.severity().id()));
      finding.putAll(Document.of("code", one.code(), "message", one.message()));
      if (!one.hint().isEmpty()) {
        finding.put("hint", one.hint());
      }
      listed.add(finding);
    }
    return Document.of("diagnostics", listed);
  }

  private static String text(List<Diagnostic> found, Context context) {
    long errors = found.stream().filter(Diagnostic::isError).count();
    String summary = errors + " 处错误，" + (found.size() - errors) + " 处提醒\n";
    String findings = context.render(found, context.output().outTheme());
    return found.isEmpty() ? "流程文件没有毛病\n" : findings + summary;
  }
}
