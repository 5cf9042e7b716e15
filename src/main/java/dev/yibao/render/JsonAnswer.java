package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Claim;
import dev.yibao.model.Dispute;
import dev.yibao.model.Part;
import dev.yibao.model.Region;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;

/** The part of an answered document from {@code outcome} on. */
final class JsonAnswer {

  private final JsonGenerator json;
  private final Result result;

  JsonAnswer(JsonGenerator json, Result result) {
    this.json = json;
    this.result = result;
  }

  void write() {
    json.writeName("outcome");
    outcome();
    json.writeStringProperty("reviewed", result.flow().reviewed().toString());
    json.writeBooleanProperty("stale", result.stale());
    array("sources", result.sources(), this::source);
  }

  private void outcome() {
    json.writeStartObject();
    json.writeStringProperty("flow", result.flow().id());
    json.writeStringProperty("id", result.outcome().id());
    json.writeStringProperty("verdict", result.verdict().id());
    json.writeStringProperty("headline", result.headline());
    array("reasons", result.reasons(), this::part);
    array("steps", result.steps(), this::part);
    array("materials", result.materials(), this::material);
    array("channels", result.channels(), this::channel);
    array("times", result.times(), this::part);
    array("cautions", result.cautions(), this::part);
    array("disputes", result.disputes(), this::dispute);
    text("ask_office", result.askOffice());
    regions();
    array("next", result.next(), this::next);
    json.writeEndObject();
  }

  private void part(Part part) {
    json.writeStringProperty("text", part.text());
    basis(part.basis());
  }

  private void material(Result.NeededMaterial needed) {
    json.writeStringProperty("id", needed.material().id());
    json.writeStringProperty("name", needed.material().name());
    json.writeStringProperty("form", needed.material().form().id());
    text("when", needed.when());
    text("note", Notes.of(needed));
    basis(needed.basis());
  }

  private void channel(Result.Contact contact) {
    Channel channel = contact.channel();
    json.writeStringProperty("id", channel.id());
    json.writeStringProperty("kind", channel.kind().id());
    json.writeStringProperty("name", channel.name());
    text("detail", channel.detail());
    text("region", channel.region());
    basis(contact.basis());
  }

  private void dispute(Dispute dispute) {
    array("sides", dispute.sides(), this::side);
    json.writeStringProperty("advice", dispute.advice());
  }

  private void side(Dispute.Side side) {
    json.writeStringProperty("text", side.text());
    basis(side.basis());
    if (side.holds()) {
      json.writeBooleanProperty("holds", true);
    }
  }

  /** The notes of the region; where none was said, one entry names the places that differ. */
  private void regions() {
    if (result.differing().isEmpty()) {
      array("regions", result.notes(), this::note);
    } else {
      array("regions", List.of(TextRenderer.Differing.sentence(result)), this::differing);
    }
  }

  private void note(Result.RegionNote note) {
    json.writeStringProperty("region", note.region().id());
    json.writeStringProperty("name", note.region().name());
    part(note.note());
  }

  private void differing(String sentence) {
    json.writeStringProperty("region", Region.UNSURE);
    json.writeStringProperty("name", "各地");
    json.writeStringProperty("text", sentence);
    json.writeStringProperty("uncited", "按本程序的地区资料列出");
  }

  private void next(Result.Onward onward) {
    json.writeStringProperty("flow", onward.flow().id());
    json.writeStringProperty("why", onward.why());
  }

  private void source(Result.CitedSource cited) {
    JsonSources.describe(json, cited.source(), result.asOf());
    array("claims", cited.claims(), this::claim);
  }

  private void claim(Claim claim) {
    JsonSources.describe(json, claim);
  }

  private void basis(Basis basis) {
    if (basis.citations().isEmpty()) {
      text("uncited", basis.uncited());
      return;
    }
    json.writeName("sources");
    json.writeStartArray();
    basis.citations().forEach(citation -> json.writeString(citation.toString()));
    json.writeEndArray();
  }

  private void text(String key, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(key, value);
    }
  }

  /** A list of objects; left out when it is empty. */
  private <T> void array(String key, List<T> items, Consumer<T> writer) {
    if (items.isEmpty()) {
      return;
    }
    json.writeName(key);
    json.writeStartArray();
    for (T item : items) {
      json.writeStartObject();
      writer.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
