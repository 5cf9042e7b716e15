package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.engine.Folding;
import dev.yibao.engine.State;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Judges what questions ask for. */
final class Asks {

  private static final String SECRET = "(?:身份证号|姓名|名字|密码|验证码|卡号|账号|帐号|手机号|电话号|社保号|医保号)";

  /** What a question asks for that takes what is typed. */
  private static final Pattern TYPED = Pattern.compile(SECRET + "|(?:身份证|银行卡|电话)是");

  /** The same in a question that lists its answers: only where one is told to give it. */
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?!.*(?:吗|有没有|是不是|是否|哪)).*(?:叫什么名|贵姓|"
              + (SECRET + "码?(?:是多少|是什么|是几|[:：]|[?？]?$)|")
              + ("(?:输入|填|写|报|告诉|提供|说)[^，。？]{0,8}" + SECRET + ")"));

  /** Finds a question for what nobody may be asked for: it opens accounts. */
  static void secrets(Corpus content, Findings findings) {
    for (Question question : content.questions()) {
      Pattern secret = question.type().hasOptions() ? TOLD : TYPED;
      if (secret.matcher(question.ask()).find()) {
        String message = "不能问身份证号、姓名、电话、卡号、密码、验证码";
        String hint = "只问答案真要看的，例如「有没有」「是哪一种」，列成选项";
        findings.error(content.within(question.at(), "ask"), message, hint);
      }
    }
  }

  /** Finds a question that somebody may be asked twice, under two names. */
  static void twice(Corpus content, Findings findings) {
    Map<String, List<State>> byAsk = new LinkedHashMap<>();
    for (State state : content.nodes().states()) {
      if (!state.node().isOutcome()) {
        String ask = Folding.fold(state.node().question().ask());
        byAsk.computeIfAbsent(ask, key -> new ArrayList<>()).add(state);
      }
    }
    for (List<State> same : byAsk.values()) {
      Set<QuestionName> names = new HashSet<>();
      same.forEach(state -> names.add(state.node().question().name()));
      if (names.size() > 1) {
        judge(new HashSet<>(same), content, findings);
      }
    }
  }

  /** Reports each of these that another comes after; states stand after those they lead to. */
  private static void judge(Set<State> same, Corpus content, Findings findings) {
    Map<Integer, Question> ahead = new HashMap<>();
    for (State state : content.nodes().states()) {
      Question next = null;
      for (State.Edge edge : state.edges()) {
        Question after = ahead.get(edge.to().index());
        next = next == null ? after : next;
      }
      Question own = same.contains(state) ? state.node().question() : null;
      if (own != null && next != null && !own.name().equals(next.name())) {
        Location at = content.within(next.at(), "ask");
        String message = "这句话前面已经问过，在问题「" + own.key() + "」";
        findings.warning(at, message, "只问一次；要问的不同，写出差别");
      }
      ahead.put(state.index(), own == null ? next : own);
    }
  }
}
