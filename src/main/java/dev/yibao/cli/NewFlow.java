package dev.yibao.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A small flow to begin with, without a fault, and the scenarios that take its every option.
 *
 * @param flow the text of the flow file, with comments for its author
 * @param scenarios the text of the scenario file beside it
 */
record NewFlow(String flow, String scenarios) {

  /**
   * @param id what the flow is called
   * @param today the day on which it is begun; it asks to be reviewed within a year
   */
  static NewFlow of(String id, LocalDate today) {
    return new NewFlow(
        filled(resource("flow"), id, today), filled(resource("scenarios"), id, today));
  }

  private static String filled(String text, String id, LocalDate today) {
    return text.replace("{{flow}}", id)
        .replace("{{today}}", today.toString())
        .replace("{{next-year}}", today.plusYears(1).toString());
  }

  private static String resource(String name) {
    try (InputStream in = NewFlow.class.getResourceAsStream("/new/" + name + ".yaml")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
