package dev.yibao.packed;

import dev.yibao.model.Band;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Flow;
import dev.yibao.model.Limits;
import dev.yibao.model.Material;
import dev.yibao.model.Option;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.RelatedFlow;
import dev.yibao.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** Writes model records; {@link ModelReader} reads them in the same order. */
final class ModelWriter extends BodyEncoder {

  ModelWriter(Encoder out) {
    super(out);
  }

  void flow(Flow flow) {
    out.text(flow.id());
    out.text(flow.title());
    out.text(flow.summary());
    out.texts(flow.aliases());
    out.day(flow.reviewed());
    out.day(flow.reviewBy());
    target(flow.start());
    byId(flow.questions(), ModelWriter::question);
    byId(flow.outcomes(), ModelWriter::outcome);
    place(flow.at());
  }

  /**
   * A table that {@link Index} reads: its length, the number of records, hashes of their ids in
   * rising order with the places of these, where each record starts, and the records, each after
   * its id.
   */
  <V> void byId(Map<String, V> map, BiConsumer<ModelWriter, V> record) {
    List<String> ids = List.copyOf(map.keySet());
    Encoder starts = out.another();
    Encoder records = out.another();
    for (String id : ids) {
      starts.fixed(records.length());
      records.text(id);
      record.accept(new ModelWriter(records), map.get(id));
    }
    Encoder table = out.another();
    table.fixed(ids.size());
    IntStream.range(0, ids.size())
        .boxed()
        .sorted(Comparator.comparingInt(place -> ids.get(place).hashCode()))
        .forEach(
            place -> {
              table.fixed(ids.get(place).hashCode());
              table.fixed(place);
            });
    table.raw(starts.bytes());
    table.raw(records.bytes());
    out.fixed(table.length());
    out.raw(table.bytes());
  }

  void question(Question question) {
    out.text(question.flow());
    out.text(question.id());
    name(question.name());
    out.constant(question.type());
    out.text(question.ask());
    out.text(question.why());
    out.list(question.options(), this::option);
    out.list(question.bands(), this::band);
    limits(question.limits());
    out.optional(question.otherwise(), this::target);
    place(question.at());
  }

  private void option(Option option) {
    out.text(option.id());
    out.text(option.label());
    out.text(option.hint());
    out.optional(option.go(), this::target);
    place(option.at());
  }

  private void band(Band band) {
    out.decimal(band.from());
    out.decimal(band.below());
    out.optional(band.go(), this::target);
    place(band.at());
  }

  private void limits(Limits limits) {
    out.decimal(limits.min());
    out.decimal(limits.max());
    out.text(limits.unit());
    out.day(limits.earliest());
    out.day(limits.latest());
  }

  private void outcome(Outcome outcome) {
    out.text(outcome.flow());
    out.text(outcome.id());
    out.constant(outcome.verdict());
    out.text(outcome.headline());
    body(outcome.body());
    out.optional(outcome.materialsOf(), this::target);
    out.list(outcome.next(), this::next);
    place(outcome.at());
  }

  private void next(RelatedFlow next) {
    out.text(next.flow());
    out.text(next.why());
    place(next.at());
  }

  void material(Material material) {
    out.text(material.id());
    out.text(material.name());
    out.constant(material.form());
    out.text(material.note());
    out.text(material.where());
    basis(material.basis());
    place(material.at());
  }

  void channel(Channel channel) {
    out.text(channel.id());
    out.constant(channel.kind());
    out.text(channel.name());
    out.text(channel.detail());
    out.text(channel.region());
    basis(channel.basis());
    place(channel.at());
  }

  void source(Source source) {
    out.text(source.id());
    out.text(source.title());
    out.text(source.number());
    out.text(source.publisher());
    out.constant(source.kind());
    out.text(source.date());
    out.day(source.effective());
    out.day(source.until());
    out.constant(source.checked());
    byId(source.claims(), ModelWriter::claim);
    place(source.at());
  }

  private void claim(Claim claim) {
    out.text(claim.id());
    out.text(claim.section());
    out.text(claim.says());
    out.text(claim.title());
    out.text(claim.date());
    out.constant(claim.checked());
    place(claim.at());
  }

  void region(Region region) {
    out.text(region.id());
    out.text(region.name());
    out.texts(region.aliases());
    out.text(region.parent());
    byId(region.overlays(), ModelWriter::overlay);
    place(region.at());
  }

  private void overlay(Overlay overlay) {
    out.text(overlay.outcome());
    out.constant(overlay.verdict());
    out.text(overlay.headline());
    out.list(overlay.notes(), this::part);
    out.texts(overlay.drop());
    body(overlay.body());
    place(overlay.at());
  }

  void number(int number) {
    out.number(number);
  }

  void texts(List<String> texts) {
    out.texts(texts);
  }
}
