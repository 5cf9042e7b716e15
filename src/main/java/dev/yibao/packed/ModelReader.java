package dev.yibao.packed;

import dev.yibao.model.Band;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Limits;
import dev.yibao.model.Material;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionType;
import dev.yibao.model.Region;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Source;
import dev.yibao.model.Target;
import dev.yibao.model.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads model records, in the order in which {@link ModelWriter} writes them. In loops, not with
 * lambdas, since this is where a run spends its start.
 */
final class ModelReader extends BodyDecoder {

  ModelReader(Decoder in) {
    super(in);
  }

  Flow flow() {
    String id = in.text();
    String title = in.text();
    String summary = in.text();
    List<String> aliases = in.texts();
    LocalDate reviewed = in.day();
    LocalDate reviewBy = in.day();
    Target start = target();
    LazyMap<Question> questions = questions();
    LazyMap<Outcome> outcomes = outcomes();
    return new Flow(
        id, title, summary, aliases, reviewed, reviewBy, start, questions, outcomes, place());
  }

  private LazyMap<Question> questions() {
    return new Table<Question>(in) {
      @Override
      Question read(ModelReader record) {
        return record.question();
      }
    }.byId();
  }

  Question question() {
    return new Question(
        in.text(),
        in.text(),
        name(),
        in.constant(QuestionType.values()),
        in.text(),
        in.text(),
        options(),
        bands(),
        limits(),
        optionalTarget(),
        place());
  }

  private List<Option> options() {
    int size = in.number();
    List<Option> options = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      options.add(option());
    }
    return options;
  }

  private Option option() {
    return new Option(in.text(), in.text(), in.text(), optionalTarget(), place());
  }

  private List<Band> bands() {
    int size = in.number();
    List<Band> bands = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      bands.add(band());
    }
    return bands;
  }

  private Band band() {
    return new Band(in.decimal(), in.decimal(), optionalTarget(), place());
  }

  private Limits limits() {
    return new Limits(in.decimal(), in.decimal(), in.text(), in.day(), in.day());
  }

  private LazyMap<Outcome> outcomes() {
    return new Table<Outcome>(in) {
      @Override
      Outcome read(ModelReader record) {
        return record.outcome();
      }
    }.byId();
  }

  private Outcome outcome() {
    return new Outcome(
        in.text(),
        in.text(),
        in.constant(Verdict.values()),
        in.text(),
        body(),
        optionalTarget(),
        nexts(),
        place());
  }

  private List<RelatedFlow> nexts() {
    int size = in.number();
    List<RelatedFlow> nexts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      nexts.add(new RelatedFlow(in.text(), in.text(), place()));
    }
    return nexts;
  }

  Material material() {
    return new Material(
        in.text(),
        in.text(),
        in.constant(Material.Form.values()),
        in.text(),
        in.text(),
        basis(),
        place());
  }

  Channel channel() {
    return new Channel(
        in.text(),
        in.constant(Channel.Kind.values()),
        in.text(),
        in.text(),
        in.text(),
        basis(),
        place());
  }

  Source source() {
    return new Source(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.constant(Source.Kind.values()),
        in.text(),
        in.day(),
        in.day(),
        in.constant(Source.Checked.values()),
        claims(),
        place());
  }

  private LazyMap<Claim> claims() {
    return new Table<Claim>(in) {
      @Override
      Claim read(ModelReader record) {
        return record.claim();
      }
    }.byId();
  }

  private Claim claim() {
    return new Claim(
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.text(),
        in.constant(Source.Checked.values()),
        place());
  }

  Region region() {
    return new Region(in.text(), in.text(), in.texts(), in.text(), overlays(), place());
  }

  private LazyMap<Overlay> overlays() {
    return new Table<Overlay>(in) {
      @Override
      Overlay read(ModelReader record) {
        return record.overlay();
      }
    }.byId();
  }

  int number() {
    return in.number();
  }

  List<String> texts() {
    return in.texts();
  }

  private Overlay overlay() {
    return new Overlay(
        in.text(), in.constant(Verdict.values()), in.text(), parts(), in.texts(), body(), place());
  }
}
