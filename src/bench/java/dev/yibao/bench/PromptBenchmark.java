package dev.yibao.bench;

import dev.yibao.model.Flow;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.packed.BundledLibrary;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How long it takes on a terminal until the first question stands there, and takes a key. */
final class PromptBenchmark {

  private static final int ROUNDS = 15;
  private static final String HELLO = "Hello world";

  private final Setup setup;
  private final Report report;

  PromptBenchmark(Setup setup, Report report) {
    this.setup = setup;
    this.report = report;
  }

  void run() throws IOException, InterruptedException {
    Map<String, OnTerminal> programs = programs();
    List<Times> times = Times.alternating(ROUNDS, List.copyOf(programs.values()));
    report.table("on a terminal, " + ROUNDS + " rounds", "median ms", "medians ÷ Hello");
    double hello = times.get(0).median();
    int i = 0;
    for (String name : programs.keySet()) {
      // The least says nothing here: what is read late now and then seems to have come at once.
      double median = times.get(i++).median();
      report.row(name, Report.number("%.0f", median), Report.number("%.2f", median / hello));
    }
    if (programs.size() < 4) {
      report.row("node's inquirer: not measured, for want of `node` or `npm`", "", "");
    }
  }

  private Map<String, OnTerminal> programs() throws IOException, InterruptedException {
    Flow flow = BundledLibrary.open().flow("refund");
    Question first = flow.questions().get(flow.start().id());
    List<Option> options = first.options();
    String last = options.get(options.size() - 1).label();

    Map<String, OnTerminal> programs = new LinkedHashMap<>();
    programs.put("`" + HELLO + "`", OnTerminal.until(HELLO, setup.hello().command()));
    List<String> yibao = setup.yibao(Program.nothing(), flow.id()).command();
    OnTerminal asked = OnTerminal.until(last, yibao);
    programs.put("`yibao refund`: the first question", asked);
    programs.put("`yibao refund`: the first key answered", asked.typing("q", "已退出"));
    List<String> node = Inquirer.asking(first, setup.work().resolve("inquirer"));
    if (node != null) {
      programs.put("node's inquirer: the same question", OnTerminal.until(last, node));
    }
    return programs;
  }
}
