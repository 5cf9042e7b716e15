package dev.yibao.cli;

import dev.yibao.engine.AnswerParser;
import dev.yibao.engine.Interview;
import dev.yibao.model.Flow;
import dev.yibao.model.Option;
import dev.yibao.model.Question;

/** Tells somebody whose answers ended too early which question is open. */
final class OpenQuestion {

  private OpenQuestion() {}

  static String text(Question open, Flow started, Interview interview) {
    String name = open.name().in(started.id());
    StringBuilder text = new StringBuilder("yibao: 回答不够，还要答：");
    text.append(open.ask()).append("（").append(name).append("）");
    int number = 1;
    for (Option option : open.options()) {
      text.append("\n  ").append(number++).append(". ").append(option.id());
      text.append("  ").append(option.label());
    }
    AnswerParser reader = new AnswerParser(interview.library(), interview.asOf(), started.id());
    String example = reader.accepted(open).get(0);
    if (open.options().isEmpty()) {
      text.append("\n  可以答：").append(example);
    }
    String way = open.options().isEmpty() ? "…" : example;
    return text.append("\n再给一行，或加 -a ").append(name).append('=').append(way).toString();
  }
}
