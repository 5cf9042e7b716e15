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
    sources();
  }

  private void outcome() {
    json.writeStartObject();
    json.writeStringProperty("flow", result.flow().id());
    json.writeStringProperty("id", result.outcome().id());
    json.writeStringProperty("verdict", result.verdict().id());
    json.writeStringProperty("headline", result.headline());
    json.writeStringProperty("support", result.support().id());
    statements("reasons", result.reasons());
    statements("steps", result.steps());
    materials();
    channels();
    statements("times", result.times());
    statements("cautions", result.cautions());
    disputes();
    text("ask_office", result.askOffice());
    regions();
    differsIn();
    next();
    json.writeEndObject();
  }

  private void statements(String key, List<Statement> statements) {
    begin(key, statements);
    for (Statement statement : statements) {
      json.writeStartObject();
      statement(statement);
      json.writeEndObject();
    }
    end(statements);
  }

  private void statement(Statement statement) {
    json.writeStringProperty("text", statement.text());
    basis(statement.basis());
  }

  private void materials() {
    begin("materials", result.materials());
    for (Result.NeededMaterial needed : result.materials()) {
      json.writeStartObject();
      json.writeStringProperty("id", needed.material().id());
      json.writeStringProperty("name", needed.material().name());
      json.writeStringProperty("form", needed.material().form().id());
      text("when", needed.when());
      text("note", Notes.of(needed));
      basis(needed.basis());
      json.writeEndObject();
    }
    end(result.materials());
  }

  private void channels() {
    begin("channels", result.channels());
    for (Result.Contact contact : result.channels()) {
      json.writeStartObject();
      Channel channel = contact.channel();
      json.writeStringProperty("id", channel.id());
      json.writeStringProperty("kind", channel.kind().id());
      json.writeStringProperty("name", channel.name());
      text("detail", channel.detail());
      text("region", channel.region());
      basis(contact.basis());
      json.writeEndObject();
    }
    end(result.channels());
  }

  private void disputes() {
    begin("disputes", result.disputes());
    for (Dispute dispute : result.disputes()) {
      json.writeStartObject();
      sides(dispute.sides());
      json.writeStringProperty("advice", dispute.advice());
      json.writeEndObject();
    }
    end(result.disputes());
  }

  private void sides(List<Dispute.Side> sides) {
    begin("sides", sides);
    for (Dispute.Side side : sides) {
      json.writeStartObject();
      json.writeStringProperty("text", side.text());
      basis(side.basis());
      if (side.holds()) {
        json.writeBooleanProperty("holds", true);
      }
      json.writeEndObject();
    }
    end(sides);
  }

  /** The notes of the region; where none was given, one entry names the regions that differ. */
  private void regions() {
    if (result.differing().isEmpty()) {
      notes();
    } else {
      differing(Notes.differing(result));
    }
  }

  private void notes() {
    begin("regions", result.notes());
    for (Result.RegionNote note : result.notes()) {
      json.writeStartObject();
      json.writeStringProperty("region", note.region().id());
      json.writeStringProperty("name", note.region().name());
      statement(note.note());
      json.writeEndObject();
    }
    end(result.notes());
  }

  private void differing(String sentence) {
    json.writeArrayPropertyStart("regions");
    json.writeStartObject();
    json.writeStringProperty("region", Region.UNSURE);
    json.writeStringProperty("name", "各地");
    json.writeStringProperty("text", sentence);
    json.writeStringProperty("uncited", "按本程序的地区资料列出");
    json.writeEndObject();
    json.writeEndArray();
  }

  private void differsIn() {
    begin("differs_in", result.differing());
    for (Region region : result.differing()) {
      json.writeStartObject();
      json.writeStringProperty("region", region.id());
      json.writeStringProperty("name", region.name());
      json.writeEndObject();
    }
    end(result.differing());
  }

  private void next() {
    begin("next", result.next());
    for (Result.Onward onward : result.next()) {
      json.writeStartObject();
      json.writeStringProperty("flow", onward.flow().id());
      json.writeStringProperty("why", onward.why());
      json.writeEndObject();
    }
    end(result.next());
  }

  private void sources() {
    begin("sources", result.sources());
    for (Result.CitedSource cited : result.sources()) {
      json.writeStartObject();
      JsonSources.describe(json, cited.source(), result.asOf());
      claims(cited);
      json.writeEndObject();
    }
    end(result.sources());
  }

  private void claims(Result.CitedSource cited) {
    begin("claims", cited.claims());
    for (Claim claim : cited.claims()) {
      json.writeStartObject();
      JsonSources.describe(json, claim, cited.source());
      json.writeEndObject();
    }
    end(cited.claims());
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

  /** Begins a list of objects; it is left out when it is empty. */
  private void begin(String key, List<?> items) {
    if (!items.isEmpty()) {
      json.writeArrayPropertyStart(key);
    }
  }

  private void end(List<?> items) {
    if (!items.isEmpty()) {
      json.writeEndArray();
    }
  }
}
