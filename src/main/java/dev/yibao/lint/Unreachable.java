package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Flow;
import dev.yibao.model.Question;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds a question or an outcome that no answers lead to, from the start of any flow. What is lost
 * only because something before it is lost is left out.
 */
final class Unreachable {

  static void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> reached = new HashSet<>();
    content.nodes().states().forEach(state -> reached.add(state.node().key()));
    Map<String, Location> lost = new LinkedHashMap<>();
    for (Flow flow : content.flows()) {
      if (content.node(flow.start()) != null) { // else everything is lost, for that reason
        flow.questions().values().forEach(one -> lost.put(flow.id() + "/" + one.id(), one.at()));
        flow.outcomes().values().forEach(one -> lost.put(one.key(), one.at()));
      }
    }
    lost.keySet().removeAll(reached);
    first(content, lost.keySet()).forEach(key -> judge(key, lost.get(key), content, findings));
  }

  /** Of the keys not reached, those that none other of them leads to; one of each cycle. */
  private static List<String> first(Corpus content, Set<String> lost) {
    Set<String> behind = new HashSet<>();
    Map<String, Set<String>> next = new LinkedHashMap<>();
    for (String key : lost) {
      next.put(key, next(key, content));
      behind.addAll(next.get(key));
    }
    List<String> first = new ArrayList<>();
    Set<String> explained = new HashSet<>();
    lost.stream().filter(key -> !behind.contains(key)).forEach(first::add);
    first.forEach(key -> explain(key, next, explained));
    for (String key : lost) {
      if (!explained.contains(key)) {
        first.add(key);
        explain(key, next, explained);
      }
    }
    return first;
  }

  private static Set<String> next(String key, Corpus content) {
    Set<String> next = new HashSet<>();
    int slash = key.indexOf('/');
    Flow flow = content.library().flow(key.substring(0, slash));
    Question question = flow.questions().get(key.substring(slash + 1));
    if (question != null) {
      question.targets().stream()
          .map(content::node)
          .filter(node -> node != null && !node.key().equals(key))
          .forEach(node -> next.add(node.key()));
    }
    return next;
  }

  private static void explain(String key, Map<String, Set<String>> next, Set<String> explained) {
    Deque<String> open = new ArrayDeque<>(List.of(key));
    while (!open.isEmpty()) {
      String one = open.pop();
      if (explained.add(one)) {
        open.addAll(next.getOrDefault(one, Set.of()));
      }
    }
  }

  private static void judge(String key, Location at, Corpus content, Findings findings) {
    String what = content.outcomes().containsKey(key) ? "结论" : "问题";
    findings.error(at, "没有哪条路走到" + what + "「" + key + "」", "从某个选项「go」到它，或者删掉它");
  }
}
