package dev.yibao.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.yibao.model.QuestionName;
import dev.yibao.terminal.TestFlows;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SessionTest {

  @Test
  void standsAtTheFirstQuestionBeforeAnyAnswer() {
    assertEquals("what", at(TestFlows.session("refund")));
  }

  @Test
  void goesBackToTheLastQuestion() {
    Session session = walk("refund", "premium", "resident").back();
    assertEquals("scheme", at(session));
    assertEquals("what=premium", path(session));
  }

  @Test
  void staysWhereItIsWhenThereIsNothingToTakeBack() {
    Session session = TestFlows.session("refund");
    assertSame(session, session.back());
  }

  @Test
  void keepsLaterAnswersWhenAnEarlierOneChanges() {
    Session session = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Session changed = session.change(answered(session, 2, "abroad"));
    assertEquals(
        "what=premium scheme=resident extras=abroad days=2026-11-20 -> soon", path(changed));
    assertEquals("", names(changed.lost()));
  }

  @Test
  void saysWhichAnswersNoLongerCount() {
    Session session = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Session changed = session.change(answered(session, 1, "employee"));
    assertEquals("what=premium scheme=employee days=2026-11-20 -> soon", path(changed));
    assertEquals("extras=agent", names(changed.lost()));
  }

  @Test
  void keepsWhatMayStillBeAskedLater() {
    Session session = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Session changed = session.change(answered(session, 0, "bill"));
    assertEquals("amount", at(changed));
    assertEquals("extras=agent days=2026-11-20", names(changed.lost()));
    Session later = changed.answer((Step.Ask) changed.step(), List.of("2000"));
    assertEquals("what=bill amount=2000 scheme=resident -> soon", path(later));
  }

  @Test
  void countsAnAnswerAgainWhenTheChangeIsUndone() {
    Session session = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Session away = session.change(answered(session, 1, "employee"));
    assertEquals(path(session), path(away.change(answered(session, 1, "resident"))));
  }

  @Test
  void goesBackThroughAnswersThatWereCarriedOver() {
    Session session = walk("refund", "premium", "resident", "agent", "2026-11-20");
    Session changed = session.change(answered(session, 1, "employee")).back();
    assertEquals("days", at(changed));
    assertEquals("scheme", at(changed.back()));
  }

  @Test
  void changesAnAnswerThatWasGivenBeforehand() {
    Session session = known(Map.of("what", "premium", "scheme", "unsure"));
    Session changed = session.change(answered(session, 0, "cash"));
    assertEquals("what=cash -> office", path(changed));
    assertEquals("scheme=unsure", names(changed.lost()));
    assertEquals(List.of(), Script.settled(changed).unused());
  }

  @Test
  void startsOverWithWhatWasGivenBeforehand() {
    Session session = known(Map.of("what", "premium"));
    Session further = session.answer((Step.Ask) session.step(), List.of("resident"));
    assertEquals("what=premium", path(further.restart()));
  }

  @Test
  void keepsTheAnswersToSharedQuestionsInAnotherMatter() {
    Session session = walk("refund", "premium", "employee", "2026-11-20");
    Session other = session.goOn(TestFlows.library().flow("transfer"));
    assertEquals("scheme=employee", path(other));
    assertEquals("region", at(other));
    Session done = other.answer((Step.Ask) other.step(), List.of("chongqing"));
    assertEquals("chongqing", Script.settled(done).region());
  }

  private static Session walk(String flow, String... values) {
    Session session = TestFlows.session(flow);
    for (String value : values) {
      session = session.answer((Step.Ask) session.step(), List.of(value));
    }
    return session;
  }

  private static Session known(Map<String, String> answers) {
    Session empty = TestFlows.session("refund");
    Map<QuestionName, List<String>> known = new HashMap<>();
    answers.forEach(
        (question, value) ->
            known.put(
                question.equals("what")
                    ? new QuestionName("refund", question)
                    : QuestionName.shared(question),
                List.of(value)));
    return Session.start(empty.interview(), empty.flow(), known);
  }

  private static Response answered(Session session, int index, String value) {
    return new Response(session.step().path().answers().get(index).question(), List.of(value));
  }

  private static String at(Session session) {
    return ((Step.Ask) session.step()).question().name().id();
  }

  private static String path(Session session) {
    Step step = session.step();
    String path = names(step.path().answers());
    return step instanceof Step.Done done ? path + " -> " + done.outcome().id() : path;
  }

  private static String names(List<Response> answers) {
    List<String> names = new ArrayList<>();
    for (Response answer : answers) {
      names.add(answer.question().name().id() + "=" + String.join(",", answer.values()));
    }
    return String.join(" ", names);
  }
}
