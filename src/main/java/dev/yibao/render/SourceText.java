package dev.yibao.render;

import dev.yibao.engine.Result;
import dev.yibao.engine.Result.CitedSource;
import dev.yibao.model.Claim;
import dev.yibao.model.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    return line.append(checked(cited)).toString();
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

  /**
   * The teasers of a web page, or the articles of a law with how far each was checked, one mark
   * each; the headings of a page help nobody.
   */
  private static String checked(CitedSource cited) {
    Source source = cited.source();
    boolean article = source.kind() == Source.Kind.ARTICLE;
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    for (Claim claim : cited.claims()) {
      String mark = article ? "不是官方文件" : source.checked(claim).label();
      String teaser = claim.title().isEmpty() ? "" : "「" + claim.title() + "」" + claim.date();
      Set<String> marked = sections.get(mark);
      if (marked == null) {
        marked = new LinkedHashSet<>();
        sections.put(mark, marked);
      }
      marked.add(article ? teaser : claim.section());
    }
    List<String> parts = new ArrayList<>();
    for (Map.Entry<String, Set<String>> entry : sections.entrySet()) {
      entry.getValue().remove("");
      String names = String.join("、", entry.getValue());
      String stop = sections.size() > 1 ? "，" : "。";
      parts.add(names.isEmpty() ? entry.getKey() : names + stop + entry.getKey());
    }
    return String.join("；", parts);
  }
}
