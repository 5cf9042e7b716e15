package dev.yibao.packed;

import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The tables of the packed form: those of a library, and what it tells without reading them. */
final class Contents extends Codec<Library> {

  private final Known known;

  /**
   * What is known of a library without its pieces.
   *
   * @param regions for each outcome that regions say something about, their ids, sorted
   * @param most for each question, how many may come from it on
   */
  private record Known(Map<String, List<String>> regions, Map<String, Integer> most)
      implements Library.Origin {

    @Override
    public List<String> regionsMentioning(String outcome) {
      List<String> mentioning = regions.get(outcome);
      return mentioning == null ? List.of() : mentioning;
    }

    @Override
    public int mostFrom(Question question) {
      Integer from = most.get(question.key());
      return from == null ? 0 : from;
    }
  }

  /** For reading: where a form is read, what there is already does not matter. */
  Contents() {
    this(new Known(Map.of(), Map.of()));
  }

  private Contents(Known known) {
    super(new Library(none(), none(), none(), none(), none(), none(), none(), none(), known));
    this.known = known;
  }

  private static <T> LazyMap<T> none() {
    return LazyMap.copyOf(Map.of());
  }

  /**
   * For writing a library.
   *
   * @param mostFrom what {@link Library#mostFrom} is to say of each question
   */
  static Contents of(Library library, ToIntFunction<Question> mostFrom) {
    Map<String, List<String>> regions = new LinkedHashMap<>();
    Map<String, Integer> most = new LinkedHashMap<>();
    for (Flow flow : library.flows().values()) {
      flow.outcomes().values().forEach(o -> regions.put(o.key(), library.regionsAbout(o.key())));
      flow.questions().values().forEach(q -> most.put(q.key(), mostFrom.applyAsInt(q)));
    }
    regions.values().removeIf(List::isEmpty);
    return new Contents(new Known(regions, most));
  }

  @Override
  Library pass(Form form, Library it) {
    return new Library(
        form.table(FlowCodecs.FLOW, it.flows()),
        form.table(RecordCodecs.MATERIAL, it.materials()),
        form.table(RecordCodecs.CHANNEL, it.channels()),
        form.table(RecordCodecs.SOURCE, it.sources()),
        form.table(RecordCodecs.REGION, it.regions()),
        form.table(FlowCodecs.QUESTION, it.sharedQuestions()),
        form.table(BodyCodecs.SHARED, it.sharedFile()),
        form.table(RecordCodecs.SETTINGS, it.settingsFile()),
        new Known(
            form.table(RecordCodecs.TEXTS, known.regions),
            form.table(RecordCodecs.NUMBER, known.most)));
  }
}
