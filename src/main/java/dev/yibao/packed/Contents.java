package dev.yibao.packed;

import dev.yibao.model.Channel;
import dev.yibao.model.Flow;
import dev.yibao.model.LazyMap;
import dev.yibao.model.Library;
import dev.yibao.model.Material;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Settings;
import dev.yibao.model.Shared;
import dev.yibao.model.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * The tables of the packed form.
 *
 * @param regionsMentioning for each outcome that regions say something about, their ids, sorted
 * @param mostFrom for each question, how many may come from it on
 */
record Contents(
    Map<String, Flow> flows,
    Map<String, Material> materials,
    Map<String, Channel> channels,
    Map<String, Source> sources,
    Map<String, Region> regions,
    Map<String, Question> sharedQuestions,
    Map<String, Shared> sharedFile,
    Map<String, Settings> settingsFile,
    Map<String, List<String>> regionsMentioning,
    Map<String, Integer> mostFrom)
    implements Library.Origin {

  static final Codec<Contents> CODEC =
      new Codec<>(
          new Contents(
              Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(),
              Map.of(), Map.of())) {
        @Override
        Contents pass(Form form, Contents it) {
          return new Contents(
              form.table(FlowCodecs.FLOW, it.flows),
              form.table(RecordCodecs.MATERIAL, it.materials),
              form.table(RecordCodecs.CHANNEL, it.channels),
              form.table(RecordCodecs.SOURCE, it.sources),
              form.table(RecordCodecs.REGION, it.regions),
              form.table(FlowCodecs.QUESTION, it.sharedQuestions),
              form.table(BodyCodecs.SHARED, it.sharedFile),
              form.table(RecordCodecs.SETTINGS, it.settingsFile),
              form.table(RecordCodecs.TEXTS, it.regionsMentioning),
              form.table(RecordCodecs.NUMBER, it.mostFrom));
        }
      };

  /**
   * Everything that a library holds and tells.
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
    return new Contents(
        library.flows(),
        library.materials(),
        library.channels(),
        library.sources(),
        library.regions(),
        library.sharedQuestions(),
        library.sharedFile(),
        library.settingsFile(),
        regions,
        most);
  }

  Library library() {
    return new Library(
        LazyMap.copyOf(flows),
        LazyMap.copyOf(materials),
        LazyMap.copyOf(channels),
        LazyMap.copyOf(sources),
        LazyMap.copyOf(regions),
        LazyMap.copyOf(sharedQuestions),
        LazyMap.copyOf(sharedFile),
        LazyMap.copyOf(settingsFile),
        this);
  }

  @Override
  public List<String> regionsMentioning(String outcome) {
    List<String> mentioning = regionsMentioning.get(outcome);
    return mentioning == null ? List.of() : mentioning;
  }

  @Override
  public int mostFrom(Question question) {
    Integer most = mostFrom.get(question.key());
    return most == null ? 0 : most;
  }
}
