package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.engine.Result.CitedSource;
import dev.yibao.model.Claim;
import dev.yibao.model.Source;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;

/** Shows the sources of an answer as text. */
public final class SourceText {

  private SourceText() {}

  /** A source in one line: title, number, dates, sections cited, how far it was checked. */
  static String line(CitedSource cited, LocalDate asOf) {
    Source source = cited.source();
    StringBuilder line = new StringBuilder();
    if (source.kind() == Source.Kind.ARTICLE) {
      line.append("网上文章");
    }
    line.append('《').append(source.title()).append('》').append(details(source, asOf));
    String sections = sections(cited);
    if (!sections.isEmpty()) {
      line.append(sections).append('。');
    }
    return line.append(checked(source)).toString();
  }

  /** The sources under the numbers they have in the answer; lines are not wrapped. */
  public static String full(Result result) {
    StringBuilder text = new StringBuilder("出处说了什么\n");
    for (int i = 0; i < result.sources().size(); i++) {
      CitedSource cited = result.sources().get(i);
      text.append("\n[").append(i + 1).append("] ");
      text.append(line(cited, result.asOf())).append('\n');
      for (Claim claim : cited.claims()) {
        String section = Notes.section(claim);
        text.append("- ").append(section.isEmpty() ? "" : section + "：").append(claim.says());
        text.append('\n');
      }
    }
    return text.toString().stripTrailing();
  }

  private static String details(Source source, LocalDate asOf) {
    Set<String> details = new LinkedHashSet<>();
    details.add(source.number().isEmpty() ? source.publisher() : source.number());
    details.add(source.date());
    details.remove("");
    if (source.since() != null && asOf.isBefore(source.since())) {
      boolean known = source.effective() != null;
      details.add(source.since() + (known ? " 起施行，现在还没有生效" : " 才发布，现在还不算数"));
    } else if (source.effective() != null) {
      details.add(source.effective() + " 起施行");
    }
    if (source.until() != null && asOf.isAfter(source.until())) {
      details.add("已于 " + source.until() + " 后失效");
    }
    return details.isEmpty() ? "" : "（" + String.join("，", details) + "）";
  }

  /** The articles of a law, or the teasers of a web page; the headings of a page help nobody. */
  private static String sections(CitedSource cited) {
    Set<String> sections = new LinkedHashSet<>();
    for (Claim claim : cited.claims()) {
      if (cited.source().kind() != Source.Kind.ARTICLE) {
        sections.add(claim.section() + otherwiseChecked(claim, cited.source()));
      } else if (!claim.title().isEmpty()) {
        sections.add("「" + claim.title() + "」" + claim.date());
      }
    }
    sections.remove("");
    return String.join("、", sections);
  }

  /** How far a claim was checked, where that differs from its source. */
  private static String otherwiseChecked(Claim claim, Source source) {
    boolean same = claim.checked() == null || claim.checked() == source.checked();
    return same ? "" : "（这一条" + claim.checked().label() + "）";
  }

  private static String checked(Source source) {
    return source.kind() == Source.Kind.ARTICLE ? "不是官方文件" : source.checked().label();
  }
}
