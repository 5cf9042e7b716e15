package dev.yibao.cli;

import dev.yibao.cli.arguments.ArgumentReader;
import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.loader.FlowFiles;
import dev.yibao.render.DiagnosticRenderer;
import dev.yibao.text.Theme;
import java.util.List;
import java.util.Map;

/**
 * Everything that a command works with besides its arguments.
 *
 * @param streams the standard streams
 * @param output how answers and messages are written to them
 * @param libraries where flows come from
 */
record Context(Streams streams, Output output, Libraries libraries) {

  /** As many warnings as do not hide what they stand before. */
  private static final int FEW = 3;

  /**
   * Gathers it from the options that every command takes, and from the environment.
   *
   * @throws UsageException when one of them makes no sense
   */
  static Context of(
      Streams streams, Map<String, String> variables, ArgumentReader arguments, Output output) {
    arguments.check(CliOption.COLOR);
    arguments.check(CliOption.FLOWS);
    String folder = folder(variables, arguments, output);
    return new Context(streams, output, new Libraries(folder));
  }

  /** The folder laid over the bundled flows; empty for none. */
  private static String folder(
      Map<String, String> variables, ArgumentReader arguments, Output output) {
    String named = arguments.value(CliOption.FLOWS);
    String folder = named.isEmpty() ? variables.getOrDefault("YIBAO_FLOWS", "") : named;
    if (folder.isEmpty() || Libraries.isFolder(folder)) {
      return folder;
    }
    String origin = named.isEmpty() ? "YIBAO_FLOWS" : "--flows";
    String wrong = origin + " 要给一个文件夹，「" + folder + "」不是";
    if (!named.isEmpty() || !arguments.asksAboutProgram()) {
      throw new UsageException(wrong);
    }
    output.warn(wrong); // it must not keep somebody from reading how to put it right
    return "";
  }

  /** Says findings about flow files on standard error, with the lines that they point at. */
  void sayFindings(List<Diagnostic> findings) {
    output.sayPainted(render(findings, output.errTheme()).stripTrailing());
  }

  /** Warns of what lies among flow files and is not read. */
  void warnOfStrays(FlowFiles files) {
    List<Diagnostic> strays = files.strays();
    for (Diagnostic stray : strays.subList(0, Math.min(FEW, strays.size()))) {
      output.warn(stray.at() + "：" + stray.message());
    }
    if (strays.size() > FEW) {
      output.warn("还有 " + (strays.size() - FEW) + " 处这样的，yibao check 会列出");
    }
  }

  /** Findings about flow files as text, with the lines that they point at. */
  String render(List<Diagnostic> findings, Theme theme) {
    return new DiagnosticRenderer(new SourceLines(libraries.files())::line, theme).render(findings);
  }
}
