package dev.yibao.cli;

import dev.yibao.text.Resource;
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
        filled(Resource.text("/new/flow.yaml"), id, today),
        filled(Resource.text("/new/scenarios.yaml"), id, today));
  }

  private static String filled(String text, String id, LocalDate today) {
    return text.replace("{{flow}}", id)
        .replace("{{today}}", today.toString())
        .replace("{{next-year}}", today.plusYears(1).toString());
  }
}
