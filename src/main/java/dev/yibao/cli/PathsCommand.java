package dev.yibao.cli;

import dev.yibao.cli.arguments.ParsedArguments;
import dev.yibao.engine.Interview;
import dev.yibao.engine.Paths;
import dev.yibao.engine.Replay;
import dev.yibao.engine.Response;
import dev.yibao.engine.ResultBuilder;
import dev.yibao.model.Flow;
import dev.yibao.model.Outcome;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Verdict;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** {@code yibao paths}: every path of a flow to its outcome, written as it is found. */
final class PathsCommand implements Command {

  @Override
  public int run(ParsedArguments arguments, Context context) {
    Flow flow = new FlowNames(context.libraries()).require(arguments.word(0));
    Interview interview = AsOf.interview(arguments, context);
    Replay given = Replay.of(interview, flow, GivenAnswers.byOptions(0, arguments));
    if (given.refusal() != null) {
      context.output().complain(given.refusal().message());
      return ExitStatus.INVALID;
    }
    Listing listing = new Listing(interview, flow, new Paths(interview, flow, given.region()));
    try (Writer out = new OutputStreamWriter(context.output().stream(), StandardCharsets.UTF_8)) {
      if (arguments.isJson()) {
        JsonText.to(out, listing::document);
        out.write('\n');
      } else {
        listing.text(out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ExitStatus.OK;
  }

  /** The paths of one flow. */
  private record Listing(Interview interview, Flow flow, Paths paths) {

    void document(JsonGenerator json) {
      json.writeStartObject();
      json.writeStringProperty("flow", flow.id());
      json.writeName("paths");
      json.writeStartArray();
      paths.visit((answers, outcome) -> path(json, answers, outcome));
      json.writeEndArray();
      json.writeEndObject();
    }

    private void path(JsonGenerator json, List<Response> answers, Outcome outcome) {
      json.writeStartObject();
      json.writeName("answers");
      json.writeStartObject();
      for (Response answered : answers) {
        json.writeStringProperty(answered.question().name().in(flow.id()), answered.written());
      }
      json.writeEndObject();
      json.writeStringProperty("flow", outcome.flow());
      json.writeStringProperty("outcome", outcome.id());
      json.writeStringProperty("verdict", verdict(answers, outcome).id());
      json.writeEndObject();
    }

    void text(Writer out) {
      paths.visit((answers, outcome) -> line(out, answers, outcome));
    }

    private void line(Writer out, List<Response> answers, Outcome outcome) {
      StringBuilder line = new StringBuilder(outcome.key()).append('（');
      line.append(verdict(answers, outcome).label()).append('）');
      for (Response answered : answers) {
        line.append(" -a ").append(answered.written(flow.id()));
      }
      try {
        out.append(line).append('\n');
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private Verdict verdict(List<Response> answers, Outcome outcome) {
      String region = "";
      for (Response answered : answers) {
        if (answered.question().name().equals(QuestionName.REGION)) {
          region = answered.values().get(0);
        }
      }
      return new ResultBuilder(interview.library(), interview.asOf())
          .effective(outcome, region)
          .verdict();
    }
  }
}
