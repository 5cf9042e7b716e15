package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.engine.Result.CitedSource;
import dev.yibao.model.Claim;

/** Shows what each source of an answer says, claim by claim. */
public final class FullSources {

  private FullSources() {}

  /** The sources under the numbers they have in the answer; lines are not wrapped. */
  public static String text(Result result) {
    StringBuilder text = new StringBuilder("出处说了什么\n");
    for (int i = 0; i < result.sources().size(); i++) {
      CitedSource cited = result.sources().get(i);
      text.append("\n[").append(i + 1).append("] ");
      text.append(SourceLine.of(cited, result.asOf())).append('\n');
      for (Claim claim : cited.claims()) {
        String section = Notes.section(claim);
        text.append("- ").append(section.isEmpty() ? "" : section + "：").append(claim.says());
        text.append('\n');
      }
    }
    return text.toString().stripTrailing();
  }
}
