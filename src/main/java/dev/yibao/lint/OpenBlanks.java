package dev.yibao.lint;

import dev.yibao.engine.Blanks;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Flow;
import dev.yibao.model.QuestionName;
import dev.yibao.model.Target;
import java.util.BitSet;

/** Finds a blank in a sentence to say that somebody who is shown it cannot fill. */
final class OpenBlanks {

  static void check(Owned owned, Findings findings) {
    Blanks.in(owned.body().askOffice()).forEach(blank -> judge(blank, owned, findings));
  }

  private static void judge(String blank, Owned owned, Findings findings) {
    Corpus content = findings.content();
    QuestionName name = content.library().questionName(blank, owned.flow());
    String message = "";
    if (blank.isEmpty()) {
      message = "「ask-office」里的大括号要成对，中间是一个问题的 id";
    } else if (content.library().question(name) == null) {
      message = "「{" + blank + "}」：没有这个问题";
    } else if (isReached(owned.outcome(), name, content)) {
      message = "「{" + blank + "}」：走到这里的人，不是都答过这个问题";
    }
    if (!message.isEmpty()) {
      String hint = "写每条路上都问过的问题，例如 {discharged}；要不就把话写死，不用大括号";
      findings.error(owned.at(), "ask-office", message, hint);
    }
  }

  /** Tells whether somebody reaches an outcome without being asked a question. */
  private static boolean isReached(String outcome, QuestionName question, Corpus content) {
    StateGraph graph = content.nodes();
    BitSet reached = new BitSet();
    for (Flow flow : content.flows()) {
      State start = graph.start(new Target(flow.id(), "", flow.at()));
      if (start != null) {
        reached.set(start.index());
      }
    }
    for (int i = reached.length() - 1; i >= 0; i = reached.previousSetBit(i - 1)) {
      State state = graph.states().get(i);
      if (state.node().key().equals(outcome)) {
        return true;
      }
      if (!state.node().isOutcome() && !state.node().question().name().equals(question)) {
        state.edges().forEach(edge -> reached.set(edge.to().index()));
      }
    }
    return false;
  }
}
