package dev.yibao.diff;

import dev.yibao.diff.Snapshot.Kind;
import dev.yibao.model.Flow;
import dev.yibao.model.Library;
import dev.yibao.model.Option;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The ids of one library as another has them, so that both can be walked and compared under the
 * same names: who reads the same question or option gives the same answer, whatever its id.
 */
final class Renames {

  /** Every id stays what it is. */
  static final Renames NONE = new Renames();

  /** Added to an id that something else bears in the new library. */
  private static final String GONE = " (old)";

  /** The ways to know a thing again, the surest first; what fits two things fits none. */
  private static final List<Function<Thing, Object>> WAYS =
      List.of(
          one -> List.of(one.within(), one.id(), one.title()),
          one -> List.of(one.within(), one.title(), one.whole()),
          one -> List.of(one.within(), one.title()),
          one -> List.of(one.within(), one.id()));

  private final List<Rename> told = new ArrayList<>();
  private final Map<String, String> ids = new HashMap<>();

  private Renames() {}

  /** A thing with an id, what people know it by, and the rest by which two of them differ. */
  private record Thing(String within, String id, String title, Object whole) {}

  /** The ids of an old library as the new one has them. */
  static Renames between(Library old, Library now) {
    Renames renames = new Renames();
    for (Kind kind : List.of(Kind.QUESTION, Kind.OPTION, Kind.OUTCOME)) {
      renames.note(kind, renames.things(kind, old), NONE.things(kind, now));
    }
    return renames;
  }

  /** All of them, in the order in which the old library has the things. */
  List<Rename> told() {
    return told;
  }

  private List<Thing> things(Kind kind, Library library) {
    List<Thing> things = new ArrayList<>();
    questions(kind, "", library.sharedQuestions().values(), things);
    for (Flow flow : library.readable(library.flowIds())) {
      questions(kind, flow.id(), flow.questions().values(), things);
      if (kind == Kind.OUTCOME) {
        flow.outcomes()
            .forEach(
                (id, one) -> {
                  List<Item> items = items(BodySnapshot.of(new Side(library, null), one));
                  things.add(new Thing(flow.id(), id, one.headline(), items));
                });
      }
    }
    return things;
  }

  private void questions(
      Kind kind, String within, Collection<Question> questions, List<Thing> things) {
    for (Question one : questions) {
      if (kind == Kind.QUESTION) {
        things.add(new Thing(within, one.id(), one.ask(), one.targets().toString()));
      } else if (kind == Kind.OPTION && !one.isRegion() && one.name().flow().equals(within)) {
        String path = path(of(one.name()));
        one.options()
            .forEach(option -> things.add(new Thing(path, option.id(), option.label(), "")));
      }
    }
  }

  private void note(Kind kind, List<Thing> old, List<Thing> now) {
    Map<Thing, Thing> pairs = new LinkedHashMap<>();
    for (Function<Thing, Object> way : WAYS) {
      Map<Object, List<Thing>> left = grouped(old, pairs.keySet(), way);
      Map<Object, List<Thing>> right = grouped(now, pairs.values(), way);
      left.forEach(
          (key, ones) -> {
            List<Thing> others = right.getOrDefault(key, List.of());
            if (ones.size() == 1 && others.size() == 1) {
              pairs.put(ones.get(0), others.get(0));
            }
          });
    }
    Map<Object, List<Thing>> taken = grouped(now, List.of(), WAYS.get(WAYS.size() - 1));
    for (Thing one : old) {
      Thing other = pairs.get(one);
      if (other == null && taken.containsKey(List.of(one.within(), one.id()))) {
        ids.put(key(kind, one.within(), one.id()), one.id() + GONE);
      } else if (other != null && !other.id().equals(one.id())) {
        ids.put(key(kind, one.within(), one.id()), other.id());
        told.add(new Rename(kind, one.within(), one.id(), other.id(), other.title()));
      }
    }
  }

  private static Map<Object, List<Thing>> grouped(
      List<Thing> things, Collection<Thing> done, Function<Thing, Object> way) {
    Map<Object, List<Thing>> grouped = new LinkedHashMap<>();
    Set<Thing> open = new LinkedHashSet<>(things);
    done.forEach(open::remove);
    open.forEach(one -> grouped.computeIfAbsent(way.apply(one), key -> new ArrayList<>()).add(one));
    return grouped;
  }

  private static String key(Kind kind, String within, String id) {
    return kind + " " + within + "/" + id;
  }

  private String id(Kind kind, String within, String id) {
    return ids.getOrDefault(key(kind, within, id), id);
  }

  private static String path(QuestionName name) {
    return name.isShared() ? name.id() : name.flow() + "/" + name.id();
  }

  private QuestionName of(QuestionName name) {
    return new QuestionName(name.flow(), id(Kind.QUESTION, name.flow(), name.id()));
  }

  /** A question under its new name, with its options under theirs. */
  Question of(Question question) {
    QuestionName name = of(question.name());
    List<Option> options = new ArrayList<>();
    for (Option one : question.options()) {
      String id = id(Kind.OPTION, path(name), one.id());
      options.add(new Option(id, one.label(), one.hint(), one.go(), one.at()));
    }
    return new Question(
        question.flow(),
        id(Kind.QUESTION, question.flow(), question.id()),
        name,
        question.type(),
        question.ask(),
        question.why(),
        options,
        question.bands(),
        question.limits(),
        question.otherwise(),
        question.at());
  }

  /** {@code FLOW/ID} of an outcome under its new id. */
  String key(String outcome) {
    int slash = outcome.indexOf('/');
    String flow = outcome.substring(0, slash);
    return flow + "/" + id(Kind.OUTCOME, flow, outcome.substring(slash + 1));
  }

  /** Lines whose cases ask for the new names. */
  List<Item> items(List<Item> items) {
    return items.stream().map(item -> item.withCases(this::of)).toList();
  }

  private Item.Case of(Item.Case one) {
    QuestionName name = of(one.question());
    List<String> options =
        one.options().stream().map(id -> id(Kind.OPTION, path(name), id)).toList();
    return new Item.Case(name, options);
  }
}
