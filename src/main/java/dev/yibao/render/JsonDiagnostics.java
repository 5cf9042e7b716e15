package dev.yibao.render;

import dev.yibao.diagnostic.Diagnostic;
import java.util.List;
import tools.jackson.core.JsonGenerator;

/** Writes findings for editors. */
public final class JsonDiagnostics {

  private JsonDiagnostics() {}

  /** Writes {@code {"diagnostics": […]}} in the order given. */
  public static void write(JsonGenerator json, List<Diagnostic> diagnostics) {
    json.writeStartObject();
    json.writeArrayPropertyStart("diagnostics");
    for (Diagnostic diagnostic : diagnostics) {
      json.writeStartObject();
      json.writeStringProperty("file", diagnostic.at().file());
      json.writeNumberProperty("line", diagnostic.at().line());
      json.writeNumberProperty("column", diagnostic.at().column());
      json.writeStringProperty("severity", diagnostic.severity().id());
      json.writeStringProperty("code", diagnostic.code());
      json.writeStringProperty("message", diagnostic.message());
      if (!diagnostic.hint().isEmpty()) {
        json.writeStringProperty("hint", diagnostic.hint());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
