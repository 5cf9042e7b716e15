package dev.yibao.render;

import dev.yibao.model.Verdict;
import dev.yibao.text.Theme;
import dev.yibao.text.Wrapping;
import java.util.ArrayList;
import java.util.List;

/** A verdict as a badge, with the headline after it. */
public final class Headline {

  private Headline() {}

  /** The painted lines; those after the first are indented by the badge. */
  public static List<String> lines(Verdict verdict, String headline, int width, Theme theme) {
    String badge = "【" + verdict.label() + "】";
    List<String> lines = new ArrayList<>();
    for (String line : Wrapping.hanging(badge, headline, width)) {
      boolean first = lines.isEmpty();
      lines.add(
          first
              ? theme.verdict(verdict) + theme.strong(line.substring(badge.length()))
              : theme.strong(line));
    }
    return lines;
  }
}
