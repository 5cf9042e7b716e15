package dev.yibao.cli;

import dev.yibao.cli.arguments.UsageException;
import dev.yibao.lint.Coverage;
import dev.yibao.lint.ScenarioText;
import dev.yibao.lint.Suggestions;
import dev.yibao.lint.TestReport;
import dev.yibao.loader.FlowFiles;
import dev.yibao.loader.ScenarioReader;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Scenario;
import dev.yibao.terminal.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/** The scenarios that are missing, to be pasted, or written to a file. */
final class SuggestedScenarios {

  private final Library library;
  private final TestReport report;
  private final Libraries libraries;

  SuggestedScenarios(Library library, TestReport report, Libraries libraries) {
    this.library = library;
    this.report = report;
    this.libraries = libraries;
  }

  /** What to add to each file, with the file's name above it. */
  String text() {
    StringBuilder text = new StringBuilder();
    for (Coverage coverage : report.coverages()) {
      Flow flow = coverage.flow();
      List<Scenario> missing = missing(coverage);
      if (!missing.isEmpty()) {
        String path = ScenarioReader.pathOf(flow.id());
        boolean begun = libraries.files().read(path) != null;
        text.append(begun ? "  # 加到 " : "# 写成 ").append(libraries.files().shown(path)).append('\n');
        text.append(begun ? "" : "scenarios:\n").append(ScenarioText.of(missing, indent(flow)));
      }
    }
    return text.toString();
  }

  /**
   * Adds what one flow lacks to its scenario file, or writes a file of its own; as a whole or not
   * at all.
   *
   * @return what was done, a line
   */
  String write(Coverage coverage, String name) {
    Flow flow = coverage.flow();
    FlowFiles files = libraries.files();
    Path target = Libraries.path(name);
    Path own = Libraries.path(libraries.folder()).resolve(ScenarioReader.pathOf(flow.id()));
    if (target == null || Files.isDirectory(target)) {
      throw new UsageException("「" + name + "」不能作文件名");
    }
    boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
    boolean beside = !libraries.folder().isEmpty() && isSame(target, own);
    if (exists && !beside) {
      throw new UsageException(
          "已经有文件 " + name + "，不动它：它不是流程「" + flow.id() + "」正在用的情景文件。换一个名字，或者用 --flows 指明流程文件夹");
    }
    List<Scenario> missing = missing(coverage);
    if (missing.isEmpty()) {
      return "没有要补的情景，" + name + " 没有动";
    }
    byte[] before = beside ? files.read(ScenarioReader.pathOf(flow.id())) : null;
    String begin = before == null ? "scenarios:\n" : new String(before, StandardCharsets.UTF_8);
    String whole =
        begin + (begin.endsWith("\n") ? "" : "\n") + ScenarioText.of(missing, indent(flow));
    ScenarioReader.Read read =
        ScenarioReader.read(name, whole.getBytes(StandardCharsets.UTF_8), flow.id());
    long all = missing.size() + (before == null ? 0 : runs(flow));
    if (!read.faults().isEmpty() || read.scenarios().size() != all) {
      throw new UsageException(name + " 的写法特别，接在最后不成样子，没有动它。去掉 --write，看过以后自己贴进去");
    }
    try {
      WholeFile.writeForAll(target, whole, exists);
    } catch (IOException e) {
      throw new WriteFailed("写不了文件 " + name, e);
    }
    return "写进 " + name + "：补了 " + missing.size() + " 个情景";
  }

  private static boolean isSame(Path one, Path other) {
    return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
  }

  private List<Scenario> missing(Coverage coverage) {
    return Suggestions.of(library, coverage.flow(), coverage.uncovered(), report.runs());
  }

  private long runs(Flow flow) {
    return report.runs().stream().filter(run -> run.scenario().flow().equals(flow.id())).count();
  }

  /** The indentation of the dashes in a flow's scenario file; two where there are none yet. */
  private int indent(Flow flow) {
    return report.runs().stream()
        .filter(run -> run.scenario().flow().equals(flow.id()))
        .mapToInt(run -> Math.max(0, run.scenario().at().column() - 3))
        .findFirst()
        .orElse(2);
  }
}
