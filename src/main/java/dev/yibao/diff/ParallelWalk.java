package dev.yibao.diff;

import dev.yibao.diff.Standing.Fact;
import dev.yibao.engine.State;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Steps the old and the new graph of a flow in parallel and draws the diagram of differences. */
final class ParallelWalk {

  private final String flow;
  private final IndexedFlow old;
  private final IndexedFlow now;
  private final Variables variables;
  private final VisibleContent content;
  private final Diagram diagram = new Diagram();
  private final Map<Standing, Integer> done = new HashMap<>();

  ParallelWalk(String flow, IndexedFlow old, IndexedFlow now, Variables variables) {
    this.flow = flow;
    this.old = old;
    this.now = now;
    this.variables = variables;
    this.content = new VisibleContent(old, now, variables);
  }

  /** The diagram, drawn without recursion: flows may be thousands of questions deep. */
  Diagram drawn() {
    Deque<Frame> open = new ArrayDeque<>();
    Standing first = settled(old.start(), now.start(), List.of());
    open.push(frame(first));
    while (!open.isEmpty()) {
      Frame frame = open.peek();
      Standing missing = frame.nextMissing(done);
      if (missing != null) {
        open.push(frame(missing));
      } else {
        open.pop();
        done.put(frame.standing(), node(frame));
      }
    }
    diagram.begin(done.get(first));
    return diagram;
  }

  private int node(Frame frame) {
    if (frame.variable() < 0) {
      return diagram.leaf(label(frame.standing()));
    }
    return diagram.branch(frame.variable(), frame.next().stream().map(done::get).toList());
  }

  /** A standing with those that each value of the variable leads to; none at an end. */
  private record Frame(Standing standing, int variable, List<Standing> next) {

    Standing nextMissing(Map<Standing, Integer> done) {
      return next.stream().filter(one -> !done.containsKey(one)).findFirst().orElse(null);
    }
  }

  private Frame frame(Standing standing) {
    int variable = isOver(standing) ? -1 : variable(standing);
    List<Standing> next = new ArrayList<>();
    int values = variable < 0 ? 0 : variables.domain(variable).values().size();
    for (int value = 0; value < values; value++) {
      List<Fact> facts = new ArrayList<>(standing.facts());
      facts.add(new Fact(variable, value, false, false));
      next.add(settled(standing.old(), standing.now(), facts));
    }
    return new Frame(standing, variable, next);
  }

  /**
   * Tells whether there is nothing more to tell apart: from here on both are the same, or both hand
   * over to the beginning of the same flow, whose own differences are listed there.
   */
  private boolean isOver(Standing at) {
    boolean same = old.entry(at.old()).meaning() == now.entry(at.now()).meaning();
    boolean handedOver =
        old.key(at.old()).equals(now.key(at.now()))
            && old.beginsAnother(at.old(), flow)
            && now.beginsAnother(at.now(), flow);
    return ended(at) || (same || handedOver) && at.askedForTheSame();
  }

  private boolean ended(Standing at) {
    return old.entry(at.old()).variable() < 0 && now.entry(at.now()).variable() < 0;
  }

  /** The variable asked for next: of two different ones that which the other graph never asks. */
  private int variable(Standing at) {
    int before = old.entry(at.old()).variable();
    int after = now.entry(at.now()).variable();
    if (before < 0 || after < 0) {
      return Math.max(before, after);
    }
    boolean oldIsLater = now.entry(at.now()).asked().get(before);
    boolean newIsLater = old.entry(at.old()).asked().get(after);
    return oldIsLater && !newIsLater ? after : before;
  }

  private Label label(Standing at) {
    return ended(at) ? content.label(at, flow) : null;
  }

  /** Goes on past all questions that are answered already, then forgets what no longer matters. */
  private Standing settled(State from, State to, List<Fact> known) {
    List<Fact> facts = new ArrayList<>(known);
    State before = advanced(old, from, facts, true);
    State after = advanced(now, to, facts, false);
    return new Standing(before, after, relevant(facts, before, after));
  }

  /** The first state whose question is not answered; notes of each answer that it was asked for. */
  private static State advanced(IndexedFlow flow, State from, List<Fact> facts, boolean byOld) {
    State state = from;
    int i = index(facts, flow.entry(state).variable());
    while (i >= 0) {
      Fact fact = facts.get(i);
      boolean old = fact.byOld() || byOld;
      boolean now = fact.byNow() || !byOld;
      facts.set(i, new Fact(fact.variable(), fact.value(), old, now));
      state = flow.entry(state).next().get(fact.value());
      i = index(facts, flow.entry(state).variable());
    }
    return state;
  }

  private static int index(List<Fact> facts, int variable) {
    for (int i = 0; variable >= 0 && i < facts.size(); i++) {
      if (facts.get(i).variable() == variable) {
        return i;
      }
    }
    return -1;
  }

  private List<Fact> relevant(List<Fact> facts, State before, State after) {
    IndexedFlow.Entry was = old.entry(before);
    IndexedFlow.Entry is = now.entry(after);
    List<Fact> relevant = new ArrayList<>();
    for (Fact fact : facts) {
      int variable = fact.variable();
      boolean byOld = fact.byOld() && was.shown().get(variable);
      boolean byNow = fact.byNow() && is.shown().get(variable);
      if (byOld || byNow || was.asked().get(variable) || is.asked().get(variable)) {
        relevant.add(new Fact(variable, fact.value(), byOld, byNow));
      }
    }
    relevant.sort(Comparator.comparingInt(Fact::variable));
    return relevant;
  }
}
