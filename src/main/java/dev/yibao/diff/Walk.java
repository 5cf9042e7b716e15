package dev.yibao.diff;

import dev.yibao.diff.State.Fact;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Walks the old and the new tree of a flow together and draws the diagram of differences. */
final class Walk {

  private final String flow;
  private final IndexedFlow old;
  private final IndexedFlow now;
  private final Variables subjects;
  private final VisibleContent shown;
  private final Diagram diagram = new Diagram();
  private final Map<State, Integer> done = new HashMap<>();

  Walk(String flow, IndexedFlow old, IndexedFlow now, Variables subjects) {
    this.flow = flow;
    this.old = old;
    this.now = now;
    this.subjects = subjects;
    this.shown = new VisibleContent(old, now, subjects);
  }

  /** The diagram, drawn without recursion: flows may be thousands of questions deep. */
  Diagram drawn() {
    Deque<Frame> open = new ArrayDeque<>();
    State first = settled(old.start(), now.start(), List.of());
    open.push(frame(first));
    while (!open.isEmpty()) {
      Frame frame = open.peek();
      State missing = frame.nextMissing(done);
      if (missing != null) {
        open.push(frame(missing));
      } else {
        open.pop();
        done.put(frame.state(), node(frame));
      }
    }
    diagram.begin(done.get(first));
    return diagram;
  }

  private int node(Frame frame) {
    if (frame.subject() < 0) {
      return diagram.leaf(label(frame.state()));
    }
    return diagram.branch(frame.subject(), frame.ways().stream().map(done::get).toList());
  }

  /** A state with those that each answer leads to; none at an end. */
  private record Frame(State state, int subject, List<State> ways) {

    State nextMissing(Map<State, Integer> done) {
      for (State way : ways) {
        if (!done.containsKey(way)) {
          return way;
        }
      }
      return null;
    }
  }

  private Frame frame(State state) {
    int subject = isOver(state) ? -1 : subject(state);
    List<State> ways = new ArrayList<>();
    int values = subject < 0 ? 0 : subjects.domain(subject).values().size();
    for (int value = 0; value < values; value++) {
      List<Fact> facts = new ArrayList<>(state.facts());
      facts.add(new Fact(subject, value, false, false));
      ways.add(settled(state.old(), state.now(), facts));
    }
    return new Frame(state, subject, ways);
  }

  /**
   * Whether there is nothing more to tell apart: from here on both are the same, or both hand over
   * to the beginning of the same flow, whose own differences are told there.
   */
  private boolean isOver(State state) {
    boolean same = old.alike(state.old()) == now.alike(state.now());
    boolean handedOver =
        old.key(state.old()).equals(now.key(state.now()))
            && old.beginsAnother(state.old(), flow)
            && now.beginsAnother(state.now(), flow);
    boolean ended = old.subject(state.old()) < 0 && now.subject(state.now()) < 0;
    return ended || (same || handedOver) && state.askedAlike();
  }

  /** What is asked for next: of two different things that which the other tree never asks for. */
  private int subject(State state) {
    int before = old.subject(state.old());
    int after = now.subject(state.now());
    if (before < 0 || after < 0) {
      return Math.max(before, after);
    }
    boolean oldIsLater = now.asks(state.now(), before);
    boolean newIsLater = old.asks(state.old(), after);
    return oldIsLater && !newIsLater ? after : before;
  }

  private Label label(State state) {
    boolean ended = old.subject(state.old()) < 0 && now.subject(state.now()) < 0;
    return ended ? shown.label(state, flow) : null;
  }

  /** Goes on past all questions that are answered already, then forgets what no longer matters. */
  private State settled(int from, int to, List<Fact> known) {
    List<Fact> facts = new ArrayList<>(known);
    int before = from;
    for (int i = index(facts, old.subject(before)); i >= 0; ) {
      Fact fact = facts.get(i);
      facts.set(i, new Fact(fact.subject(), fact.value(), true, fact.byNow()));
      before = old.next(before, fact.value());
      i = index(facts, old.subject(before));
    }
    int after = to;
    for (int i = index(facts, now.subject(after)); i >= 0; ) {
      Fact fact = facts.get(i);
      facts.set(i, new Fact(fact.subject(), fact.value(), fact.byOld(), true));
      after = now.next(after, fact.value());
      i = index(facts, now.subject(after));
    }
    return new State(before, after, mattering(facts, before, after));
  }

  private static int index(List<Fact> facts, int subject) {
    for (int i = 0; subject >= 0 && i < facts.size(); i++) {
      if (facts.get(i).subject() == subject) {
        return i;
      }
    }
    return -1;
  }

  private List<Fact> mattering(List<Fact> facts, int before, int after) {
    List<Fact> mattering = new ArrayList<>();
    for (Fact fact : facts) {
      int subject = fact.subject();
      boolean byOld = fact.byOld() && old.minds(before, subject);
      boolean byNow = fact.byNow() && now.minds(after, subject);
      if (byOld || byNow || old.asks(before, subject) || now.asks(after, subject)) {
        mattering.add(new Fact(subject, fact.value(), byOld, byNow));
      }
    }
    mattering.sort((a, b) -> a.subject() - b.subject());
    return mattering;
  }
}
