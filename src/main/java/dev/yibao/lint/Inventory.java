package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.MemoryLibrary;
import dev.yibao.model.Outcome;
import dev.yibao.model.Overlay;
import dev.yibao.model.Question;
import dev.yibao.model.Region;
import dev.yibao.model.Source;
import dev.yibao.model.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The things that one file of a library has and that others may use.
 *
 * @param file the file, as locations name it
 * @param names for each thing by its key, as {@link References} has it, its name for people
 */
record Inventory(String file, Map<String, String> names) {

  /** The inventories of all files that can be read, by their paths in the flow folder. */
  static Map<String, Inventory> of(Library files) {
    Library library = MemoryLibrary.copyOf(files);
    Map<String, Inventory> all = new LinkedHashMap<>();
    for (Flow flow : library.flows().values()) {
      Inventory own = at(flow.id(), flow.at(), all);
      flow.questions().values().forEach(question -> own.add(flow.id(), question));
      flow.outcomes().values().forEach(own::add);
    }
    for (Source source : library.sources().values()) {
      Map<String, String> names = at("sources/" + source.id(), source.at(), all).names;
      for (String claim : source.claims().keySet()) {
        String key = source.id() + "#" + claim;
        names.put(key, "条目「" + key + "」");
      }
    }
    for (Region region : library.regions().values()) {
      Inventory own = at("regions/" + region.id(), region.at(), all);
      region.overlays().values().forEach(own::add);
    }
    library.materials().forEach((id, one) -> put("materials", one.at(), "材料", id, all));
    library.channels().forEach((id, one) -> put("channels", one.at(), "渠道", id, all));
    Map<Location, String> shared = library.shared().names();
    shared.forEach((at, name) -> at("shared/statements", at, all).names.put(name, name));
    for (Question question : library.sharedQuestions().values()) {
      at("shared/questions", question.at(), all).add("", question);
    }
    return all;
  }

  private static void put(
      String catalogue, Location at, String kind, String id, Map<String, Inventory> all) {
    at("shared/" + catalogue, at, all).names.put(kind + " " + id, kind + "「" + id + "」");
  }

  private static Inventory at(String path, Location at, Map<String, Inventory> all) {
    return all.computeIfAbsent(path, any -> new Inventory(at.file(), new LinkedHashMap<>()));
  }

  private void add(String flow, Question question) {
    String name = "问题「" + question.id() + "」";
    String key = flow + "/" + question.id();
    names.put(key, name);
    question.options().forEach(o -> names.put(key + "=" + o.id(), name + "的选项「" + o.id() + "」"));
  }

  private void add(Outcome outcome) {
    String name = "结论「" + outcome.id() + "」";
    names.put(outcome.key(), name);
    for (Statement statement : outcome.body().statements()) {
      if (!statement.id().isEmpty()) {
        names.put(outcome.key() + ":" + statement.id(), name + "里的「" + statement.id() + "」");
      }
    }
  }

  private void add(Overlay overlay) {
    String name = "对结论「" + overlay.outcome() + "」的";
    names.put("> " + overlay.outcome(), name + "改动");
    for (int i = 0; i < overlay.notes().size(); i++) {
      names.put("> " + overlay.outcome() + " " + i, name + "第 " + (i + 1) + " 条说明");
    }
  }
}
