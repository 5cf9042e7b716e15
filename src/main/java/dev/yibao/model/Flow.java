package dev.yibao.model;

import dev.yibao.diagnostic.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A decision tree about one matter.
 *
 * @param id its id: the file's name and the subcommand
 * @param title the matter, as people would put it
 * @param summary what it answers, in a line
 * @param aliases other words for it, unique in the library
 * @param reviewed the day its content was last checked
 * @param reviewBy the day by which it should be checked again; null when it does not say
 * @param warns whether it warns people off rather than tells what they may get
 * @param start the id of the first question
 * @param questions by id, in the order of the file
 * @param outcomes by id, in the order of the file; shares the set of ids with the questions
 * @param at where the file is
 */
public record Flow(
    String id,
    String title,
    String summary,
    List<String> aliases,
    LocalDate reviewed,
    LocalDate reviewBy,
    boolean warns,
    Target start,
    Map<String, Question> questions,
    Map<String, Outcome> outcomes,
    Location at) {

  public Flow {
    aliases = List.copyOf(aliases);
    questions = LazyMap.copyOf(questions);
    outcomes = LazyMap.copyOf(outcomes);
  }
}
