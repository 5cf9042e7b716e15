package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.cli.arguments.UsageException;
import dev.yibao.diagnostic.Diagnosed;
import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.lint.mutants.MutantReport;
import dev.yibao.lint.mutants.Mutants;
import dev.yibao.loader.EveryFile;
import java.time.LocalDate;
import java.util.List;

/** {@code yibao test --mutants}: what could be changed in the flows and nothing would notice. */
final class TestMutants {

  private TestMutants() {}

  static int run(ParsedArguments arguments, Context context) {
    if (!arguments.has(CliOption.MUTANTS)) {
      throw new UsageException("--at-least 要和 --mutants 一起用");
    }
    if (arguments.has(CliOption.SUGGEST)) {
      throw new UsageException("--mutants 自己就写出要补什么，不能和 --suggest 一起用");
    }
    long least = arguments.number(CliOption.AT_LEAST, 0, 100, 0);
    List<String> flows = TestCommand.flows(arguments, context.libraries().library(), context);
    EveryFile.Read read = EveryFile.of(context.libraries().files());
    List<Diagnostic> errors = read.faults().stream().filter(Diagnostic::isError).toList();
    if (!errors.isEmpty()) {
      throw new Diagnosed(errors);
    }
    MutantReport report = Mutants.of(read.library(), read.scenarios(), LocalDate.now(), flows);
    context.output().write(arguments.isJson() ? JsonText.of(report.document()) : report.text());
    return report.reaches(least) ? ExitStatus.OK : ExitStatus.FLOWS;
  }
}
