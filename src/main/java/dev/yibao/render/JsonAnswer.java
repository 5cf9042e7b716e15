package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.model.Basis;
import dev.yibao.model.Channel;
import dev.yibao.model.Citation;
import dev.yibao.model.Claim;
import dev.yibao.model.Dispute;
import dev.yibao.model.Region;
import dev.yibao.model.Statement;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes an answered document from {@code outcome} on, into an open object. */
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
    list("sources", result.sources());
  }

  private void outcome() {
    json.writeStartObject();
    json.writeStringProperty("flow", result.flow().id());
    json.writeStringProperty("id", result.outcome().id());
    json.writeStringProperty("verdict", result.verdict().id());
    json.writeStringProperty("headline", result.headline());
    json.writeStringProperty("support", result.support().id());
    list("reasons", result.reasons());
    list("steps", result.steps());
    list("materials", result.materials());
    list("channels", result.channels());
    list("times", result.times());
    list("cautions", result.cautions());
    list("disputes", result.disputes());
    text("ask_office", result.askOffice());
    regions();
    list("differs_in", result.differing());
    list("next", result.next());
    json.writeEndObject();
  }

  /** A list of objects; left out when it is empty. */
  private void list(String key, List<?> items) {
    if (items.isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart(key);
    for (Object item : items) {
      json.writeStartObject();
      properties(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void properties(Object item) {
    if (item instanceof Statement statement) {
      statement(statement);
    } else if (item instanceof Result.NeededMaterial needed) {
      material(needed);
    } else if (item instanceof Result.Contact contact) {
      channel(contact);
    } else if (item instanceof Dispute dispute) {
      list("sides", dispute.sides());
      json.writeStringProperty("advice", dispute.advice());
    } else if (item instanceof Dispute.Side side) {
      side(side);
    } else if (item instanceof Result.RegionNote note) {
      region(note.region());
      statement(note.note());
    } else if (item instanceof Region region) {
      region(region);
    } else if (item instanceof Result.Onward onward) {
      json.writeStringProperty("flow", onward.flow().id());
      json.writeStringProperty("why", onward.why());
    } else {
      source((Result.CitedSource) item);
    }
  }

  private void statement(Statement statement) {
    json.writeStringProperty("text", statement.text());
    basis(statement.basis());
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

  private void side(Dispute.Side side) {
    json.writeStringProperty("text", side.text());
    basis(side.basis());
    if (side.holds()) {
      json.writeBooleanProperty("holds", true);
    }
  }

  /** The notes of the region; where none was given, one entry names the regions that differ. */
  private void regions() {
    if (result.differing().isEmpty()) {
      list("regions", result.notes());
      return;
    }
    json.writeArrayPropertyStart("regions");
    json.writeStartObject();
    json.writeStringProperty("region", Region.UNSURE);
    json.writeStringProperty("name", "各地");
    json.writeStringProperty("text", Notes.differing(result));
    json.writeStringProperty("uncited", "按本程序的地区资料列出");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void region(Region region) {
    json.writeStringProperty("region", region.id());
    json.writeStringProperty("name", region.name());
  }

  private void source(Result.CitedSource cited) {
    JsonSources.describe(json, cited.source(), result.asOf());
    json.writeArrayPropertyStart("claims");
    for (Claim claim : cited.claims()) {
      json.writeStartObject();
      JsonSources.describe(json, claim, cited.source());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void basis(Basis basis) {
    if (basis.citations().isEmpty()) {
      text("uncited", basis.uncited());
      return;
    }
    json.writeArrayPropertyStart("sources");
    for (Citation citation : basis.citations()) {
      json.writeString(citation.toString());
    }
    json.writeEndArray();
  }

  private void text(String key, String value) {
    JsonSources.text(json, key, value);
  }
}
