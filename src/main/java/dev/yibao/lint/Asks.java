package dev.yibao.lint;

import dev.yibao.engine.Folding;
import dev.yibao.engine.State;
import dev.yibao.engine.StateGraph;
import dev.yibao.model.Question;
import dev.yibao.model.QuestionName;
import java.util.HashMap;
import java.util.HashSet;
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
  static void secrets(Question question, Findings findings) {
    Pattern secret = question.type().hasOptions() ? TOLD : TYPED;
    if (secret.matcher(question.ask()).find()) {
      String hint = "只问答案真要看的，例如「有没有」「是哪一种」，列成选项";
      findings.error(question.at(), "ask", "不能问身份证号、姓名、电话、卡号、密码、验证码", hint);
    }
  }

  /** Finds a question that somebody may be asked twice, under two names. */
  static void twice(Corpus content, Findings findings) {
    Map<String, Set<QuestionName>> names = new HashMap<>();
    content
        .questions()
        .forEach(one -> names.computeIfAbsent(words(one), key -> new HashSet<>()).add(one.name()));
    names.values().removeIf(same -> same.size() < 2);
    names.keySet().forEach(words -> twice(words, content.nodes(), findings));
  }

  private static String words(Question question) {
    return Folding.fold(question.ask());
  }

  /** Reports each question in these words that another comes after. */
  private static void twice(String words, StateGraph graph, Findings findings) {
    Question[] ahead = new Question[graph.states().size()]; // by state, the next in these words
    for (State state : graph.states()) {
      Question own = state.node().question();
      Question next = null;
      for (State.Edge edge : state.edges()) {
        next = next == null ? ahead[edge.to().index()] : next;
      }
      boolean same = own != null && words(own).equals(words);
      if (same && next != null && !own.name().equals(next.name())) {
        String message = "这句话前面已经问过，在问题「" + own.key() + "」";
        findings.warning(next.at(), "ask", message, "只问一次；要问的不同，写出差别");
      }
      ahead[state.index()] = same ? own : next;
    }
  }
}
