package dev.yibao.render;

import dev.yibao.engine.CitedClaims;
import dev.yibao.model.Claim;
import dev.yibao.model.Source;
import java.time.LocalDate;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes sources: as answers name them, and with the status of each claim. */
public final class JsonSources {

  private JsonSources() {}

  /** Writes {@code {"sources": […]}} in the order given, each with all its claims. */
  public static void write(
      JsonGenerator json, List<Source> sources, CitedClaims cited, LocalDate asOf) {
    json.writeStartObject();
    json.writeArrayPropertyStart("sources");
    for (Source source : sources) {
      json.writeStartObject();
      describe(json, source, asOf);
      json.writeArrayPropertyStart("claims");
      for (Claim claim : source.claims().values()) {
        json.writeStartObject();
        describe(json, claim, source);
        use(json, cited.of(source.id(), claim.id()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void use(JsonGenerator json, CitedClaims.Use use) {
    json.writeArrayPropertyStart("cited_by");
    use.citedBy().forEach(json::writeString);
    json.writeEndArray();
    json.writeStringProperty("standing", use.status().id());
  }

  /** Writes the properties of a source, into an open object. */
  static void describe(JsonGenerator json, Source source, LocalDate asOf) {
    json.writeStringProperty("id", source.id());
    json.writeStringProperty("title", source.title());
    text(json, "number", source.number());
    text(json, "publisher", source.publisher());
    text(json, "date", source.date());
    day(json, "effective", source.effective());
    day(json, "until", source.until());
    json.writeBooleanProperty("in_force", source.inForce(asOf));
    json.writeStringProperty("kind", source.kind().id());
    json.writeStringProperty("checked", source.checked().id());
  }

  /** Writes the properties of a claim, into an open object. */
  static void describe(JsonGenerator json, Claim claim, Source source) {
    json.writeStringProperty("id", claim.id());
    text(json, "section", Notes.section(claim));
    json.writeStringProperty("says", claim.says());
    json.writeStringProperty("checked", source.checked(claim).id());
  }

  private static void day(JsonGenerator json, String key, LocalDate day) {
    text(json, key, day == null ? "" : day.toString());
  }

  /** Writes a property, unless it is empty. */
  static void text(JsonGenerator json, String key, String value) {
    if (!value.isEmpty()) {
      json.writeStringProperty(key, value);
    }
  }
}
