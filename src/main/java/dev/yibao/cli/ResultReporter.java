package dev.yibao.cli;

import dev.yibao.cli.arguments.CliOption;
import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.engine.Interview;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Step;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.render.JsonRenderer;
import dev.yibao.render.TextRenderer;

/** Reports where the answers led, as text or as JSON. */
final class ResultReporter {

  private final ParsedArguments arguments;
  private final Context context;

  ResultReporter(ParsedArguments arguments, Context context) {
    this.arguments = arguments;
    this.context = context;
  }

  /**
   * The exit status of a run, and the result that was shown.
   *
   * @param result null when no outcome was reached
   */
  record Reported(int status, Result result) {}

  /** Reports answers that were not used, then where the others led. */
  Reported settle(Replay replay) {
    return settle(replay, context.output().columns());
  }

  /** The same in this many columns: a terminal may have got another width since the start. */
  Reported settle(Replay replay, int columns) {
    if (replay.refusal() != null) {
      return new Reported(invalid(replay), null);
    }
    for (Refusal unused : replay.unused()) {
      if (!arguments.has(CliOption.LENIENT)) {
        return new Reported(invalid(replay.endedBy(unused)), null);
      }
      context.output().warn(unused.message());
    }
    return replay.step() instanceof Step.Done
        ? answered(replay, columns)
        : new Reported(incomplete(replay, (Step.Ask) replay.step()), null);
  }

  private Reported answered(Replay replay, int columns) {
    Result result = ResultBuilder.of(replay);
    if (arguments.isJson()) {
      JsonText document = new JsonText();
      renderer(document, replay).answered(result);
      context.output().write(document.end());
    } else {
      context.output().write(TextRenderer.render(result, columns, context.output().outTheme()));
    }
    return new Reported(
        arguments.has(CliOption.EXIT_VERDICT) ? ExitStatus.of(result.verdict()) : ExitStatus.OK,
        result);
  }

  private int incomplete(Replay replay, Step.Ask ask) {
    Interview interview = replay.interview();
    if (arguments.isJson()) {
      JsonText document = new JsonText();
      renderer(document, replay).incomplete(ask, QuestionsLeft.most(interview, ask));
      context.output().write(document.end());
    } else {
      context.output().say(missing(ask.question(), replay));
    }
    return ExitStatus.INCOMPLETE;
  }

  /** Tells somebody whose answers ended too early which question is open. */
  private static String missing(Question open, Replay replay) {
    String name = open.name().in(replay.flow().id());
    StringBuilder text = new StringBuilder("yibao: 回答不够，还要答：");
    text.append(open.ask()).append("（").append(name).append("）");
    int number = 1;
    for (Option option : open.options()) {
      text.append("\n  ").append(number++).append(". ").append(option.id());
      text.append("  ").append(option.label());
    }
    String example = replay.interview().parser(replay.flow()).accepted(open).get(0);
    if (open.options().isEmpty()) {
      text.append("\n  可以答：").append(example);
    }
    String way = open.options().isEmpty() ? "…" : example;
    return text.append("\n再给一行，或加 -a ").append(name).append('=').append(way).toString();
  }

  /** Reports that an answer does not fit; gives the exit status. */
  int invalid(Replay replay) {
    Refusal refusal = replay.refusal();
    if (arguments.isJson()) {
      JsonText document = new JsonText();
      renderer(document, replay).invalid(replay.step(), refusal);
      context.output().write(document.endEscaped());
    } else {
      String line = "第 " + refusal.line() + " 行";
      boolean numbered = refusal.line() == 0 || refusal.message().contains(line);
      context.output().complain((numbered ? "" : line + "：") + refusal.message());
    }
    return ExitStatus.INVALID;
  }

  private static JsonRenderer renderer(JsonText document, Replay replay) {
    Interview interview = replay.interview();
    return new JsonRenderer(document.json(), interview.library(), replay.flow(), interview.asOf());
  }
}
