package dev.yibao.packed;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Band;
import dev.yibao.model.Body;
import dev.yibao.model.Flow;
import dev.yibao.model.Limits;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.util.List;
import java.util.Map;

/** The records of a flow: its questions, its outcomes, and where answers lead. */
final class FlowCodecs {

  private static final Location NONE = Location.NONE;

  private static final Codec<Target> TARGET =
      new Codec<>(new Target("", "", NONE)) {
        @Override
        Target pass(Form form, Target it) {
          return new Target(form.text(it.flow()), form.text(it.id()), form.location(it.at()));
        }
      };

  private static final Codec<Option> OPTION =
      new Codec<>(new Option("", "", "", null, NONE)) {
        @Override
        Option pass(Form form, Option it) {
          return new Option(
              form.text(it.id()),
              form.text(it.label()),
              form.text(it.hint()),
              form.optional(TARGET, it.go()),
              form.location(it.at()));
        }
      };

  private static final Codec<Band> BAND =
      new Codec<>(new Band(null, null, null, NONE)) {
        @Override
        Band pass(Form form, Band it) {
          return new Band(
              form.decimal(it.from()),
              form.decimal(it.below()),
              form.optional(TARGET, it.go()),
              form.location(it.at()));
        }
      };

  private static final Codec<Limits> LIMITS =
      new Codec<>(Limits.NONE) {
        @Override
        Limits pass(Form form, Limits it) {
          return new Limits(
              form.decimal(it.min()),
              form.decimal(it.max()),
              form.text(it.unit()),
              form.day(it.earliest()),
              form.day(it.latest()));
        }
      };

  static final Codec<Question> QUESTION =
      new Codec<>(
          new Question(
              "",
              "",
              BodyCodecs.NAME.blank(),
              null,
              "",
              "",
              List.of(),
              List.of(),
              Limits.NONE,
              null,
              NONE)) {
        @Override
        Question pass(Form form, Question it) {
          return new Question(
              form.text(it.flow()),
              form.text(it.id()),
              form.record(BodyCodecs.NAME, it.name()),
              form.constant(QuestionType.values(), it.type()),
              form.text(it.ask()),
              form.text(it.why()),
              form.list(OPTION, it.options()),
              form.list(BAND, it.bands()),
              form.record(LIMITS, it.limits()),
              form.optional(TARGET, it.otherwise()),
              form.location(it.at()));
        }
      };

  private static final Codec<RelatedFlow> RELATED =
      new Codec<>(new RelatedFlow("", "", NONE)) {
        @Override
        RelatedFlow pass(Form form, RelatedFlow it) {
          return new RelatedFlow(form.text(it.flow()), form.text(it.why()), form.location(it.at()));
        }
      };

  private static final Codec<Outcome> OUTCOME =
      new Codec<>(new Outcome("", "", null, "", Body.EMPTY, null, List.of(), List.of(), NONE)) {
        @Override
        Outcome pass(Form form, Outcome it) {
          return new Outcome(
              form.text(it.flow()),
              form.text(it.id()),
              form.constant(Verdict.values(), it.verdict()),
              form.text(it.headline()),
              form.record(BodyCodecs.BODY, it.body()),
              form.optional(TARGET, it.materialsOf()),
              form.list(RELATED, it.next()),
              form.list(BodyCodecs.OVERLAY, it.changes()),
              form.location(it.at()));
        }
      };

  static final Codec<Flow> FLOW =
      new Codec<>(
          new Flow(
              "", "", "", List.of(), null, null, false, TARGET.blank(), Map.of(), Map.of(), NONE)) {
        @Override
        Flow pass(Form form, Flow it) {
          return new Flow(
              form.text(it.id()),
              form.text(it.title()),
              form.text(it.summary()),
              form.texts(it.aliases()),
              form.day(it.reviewed()),
              form.day(it.reviewBy()),
              form.flag(it.warns()),
              form.record(TARGET, it.start()),
              form.table(QUESTION, it.questions()),
              form.table(OUTCOME, it.outcomes()),
              form.location(it.at()));
        }
      };

  private FlowCodecs() {}
}
