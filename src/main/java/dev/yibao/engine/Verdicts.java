package dev.yibao.engine;

import dev.yibao.model.Library;
import dev.yibao.model.Question;
import dev.yibao.model.Verdict;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells which verdicts are still possible from a state, or if one of its edges is taken. A region
 * may change the verdict of an outcome: it is that given, or else each that takes the same branch
 * of the question for it on a path.
 */
public final class Verdicts {

  private final StateGraph graph;
  private final Branches branches;
  private final ResultBuilder results;
  private final List<String> regions;
  private final Map<String, Fold<Set<Verdict>>> byRegion = new HashMap<>();

  /** Verdicts of outcomes as of the interview's day. */
  public Verdicts(Interview interview, StateGraph graph) {
    Library library = interview.library();
    this.graph = graph;
    this.branches = new Branches(interview);
    this.results = new ResultBuilder(library, interview.asOf());
    this.regions = Regions.answers(library);
  }

  /**
   * The verdicts possible from a state on, for somebody insured in a region.
   *
   * @param region an id, {@code other} or {@code unsure}; empty when it is not known yet
   */
  public Set<Verdict> from(State state, String region) {
    return byRegion.computeIfAbsent(region, this::fold).of(state);
  }

  /** The verdicts possible if an edge of a state is taken; the region as for {@link #from}. */
  public Set<Verdict> along(State state, State.Edge edge, String region) {
    Question question = state.node().question();
    if (!edge.asked() || !question.isRegion()) {
      return from(edge.to(), region);
    }
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    for (String named : regions) {
      if (branches.taken(question, List.of(named)).name().equals(edge.branch().name())) {
        possible.addAll(from(edge.to(), named));
      }
    }
    return possible;
  }

  private Fold<Set<Verdict>> fold(String region) {
    return new Fold<>(graph) {
      @Override
      protected Set<Verdict> at(State state) {
        Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
        if (state.node().isOutcome()) {
          possible.add(results.effective(state.node().outcome(), region).verdict());
        }
        for (State.Edge edge : state.edges()) {
          possible.addAll(along(state, edge, region));
        }
        return possible;
      }
    };
  }
}
