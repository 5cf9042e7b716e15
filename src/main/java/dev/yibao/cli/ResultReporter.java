package dev.yibao.cli;

import dev.yibao.engine.Interview;
import dev.yibao.engine.QuestionsLeft;
import dev.yibao.engine.Refusal;
import dev.yibao.engine.Result;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.engine.Script;
import dev.yibao.engine.Step;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import dev.yibao.render.JsonRenderer;
import dev.yibao.render.TextRenderer;

/** Tells where the answers led. */
final class ResultReporter {

  private final FlowOptions options;
  private final Context context;
  private final Interview interview;
  private final boolean json;

  ResultReporter(FlowOptions options, Context context, Interview interview, boolean json) {
    this.options = options;
    this.context = context;
    this.interview = interview;
    this.json = json;
  }

  /**
   * What was told.
   *
   * @param status the exit status for it
   * @param result the answer; null when there was none
   */
  record Told(int status, Result result) {}

  /** Judges what was not used, then tells where the answers led. */
  Told settle(Flow flow, Script.Run run) {
    return settle(flow, run, context.columns());
  }

  /** The same on a terminal that may have got another width since the program began. */
  Told settle(Flow flow, Script.Run run, int columns) {
    for (Refusal unused : run.unused()) {
      if (!options.lenient()) {
        return new Told(invalid(flow, run.step(), unused), null);
      }
      context.say("提醒：" + unused.message());
    }
    return run.step() instanceof Step.Done done
        ? answered(flow, done, run.region(), columns)
        : new Told(incomplete(flow, (Step.Ask) run.step()), null);
  }

  private Told answered(Flow flow, Step.Done done, String region, int columns) {
    Result result = new ResultBuilder(interview.library(), interview.asOf()).of(flow, done, region);
    if (json) {
      JsonText document = new JsonText();
      renderer(document, flow).answered(result);
      context.write(document.end());
    } else {
      context.write(TextRenderer.render(result, columns, context.outTheme()));
    }
    return new Told(
        options.exitVerdict() ? ExitStatus.of(result.verdict()) : ExitStatus.OK, result);
  }

  private int incomplete(Flow flow, Step.Ask ask) {
    Question open = ask.question();
    if (json) {
      JsonText document = new JsonText();
      renderer(document, flow).incomplete(ask, QuestionsLeft.most(interview, ask));
      context.write(document.end());
    } else {
      context.say(OpenQuestion.text(open, flow, interview));
    }
    return ExitStatus.INCOMPLETE;
  }

  /** Tells that an answer does not fit; gives the exit status. */
  int invalid(Flow flow, Step step, Refusal refusal) {
    if (json) {
      JsonText document = new JsonText();
      renderer(document, flow).invalid(step, refusal);
      context.write(document.end());
    } else {
      String line = "第 " + refusal.line() + " 行";
      boolean told = refusal.line() == 0 || refusal.message().contains(line);
      context.say("yibao: " + (told ? "" : line + "：") + refusal.message());
    }
    return ExitStatus.INVALID;
  }

  private JsonRenderer renderer(JsonText document, Flow flow) {
    return new JsonRenderer(document.json(), interview.library(), flow, interview.asOf());
  }
}
