package dev.yibao.lint.mutants;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reports what was changed and what nothing noticed, as text and as a JSON document.
 *
 * @param judged all changes, in the order in which they are listed within their kind
 */
public record MutantReport(List<Judged> judged) {

  private static final int HUNDRED = 100;

  /** So many changes of so many that were noticed. */
  private record Tally(long noticed, long all) {

    /** Rounded down: a hundred only where all are; a hundred where there are none. */
    long percent() {
      return all == 0 ? HUNDRED : noticed * HUNDRED / all;
    }
  }

  private Tally tally(List<Kind> kinds) {
    List<Judged> own = judged.stream().filter(one -> kinds.contains(one.kind())).toList();
    return new Tally(own.stream().filter(Judged::noticed).count(), own.size());
  }

  private static List<Kind> counted() {
    return List.of(Kind.values()).stream().filter(Kind::counts).toList();
  }

  private List<Judged> unnoticed(Kind kind) {
    return judged.stream().filter(one -> one.kind() == kind && !one.noticed()).toList();
  }

  /** Tells whether at least so many per cent are noticed, of the kinds that count. */
  public boolean reaches(long percent) {
    Tally tally = tally(counted());
    return tally.noticed() * HUNDRED >= percent * tally.all();
  }

  /** Lists what nothing noticed, kind by kind, then the figures of each kind and the sum. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Kind.values()) {
      List<Judged> unnoticed = unnoticed(kind);
      if (!unnoticed.isEmpty()) {
        text.append(kind.label()).append("：改了没人发现的 ").append(unnoticed.size()).append(" 处\n");
        unnoticed.forEach(one -> listed(one, text));
      }
    }
    for (Kind kind : Kind.values()) {
      row(kind.label(), tally(List.of(kind)), text);
    }
    row("合计（步骤、出处不算）", tally(counted()), text);
    return text.toString();
  }

  private static void listed(Judged one, StringBuilder text) {
    text.append(one.at()).append(": ").append(one.what()).append('\n');
    Remedy remedy = one.remedy();
    if (remedy == null) {
      text.append("    没有情景能守住它：改这里时，请再读一遍\n");
      return;
    }
    text.append("    ").append(place(remedy)).append('\n');
    remedy.text().lines().forEach(line -> text.append("      ").append(line).append('\n'));
  }

  private static String place(Remedy remedy) {
    return remedy.under().isEmpty()
        ? "加这个情景："
        : remedy.scenario().at()
            + "「"
            + remedy.scenario().name()
            + "」的 "
            + remedy.under()
            + " 里写（同名的换掉）：";
  }

  private static void row(String label, Tally tally, StringBuilder text) {
    text.append(label).append("：").append(tally.noticed()).append('/').append(tally.all());
    text.append("，").append(tally.percent()).append("%\n");
  }

  /** The document of the scripting contract, as maps, lists and values in the order of its keys. */
  public Map<String, Object> document() {
    Map<String, Object> document = new LinkedHashMap<>();
    List<Object> unnoticed = new ArrayList<>();
    List<Object> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      unnoticed(kind).forEach(one -> unnoticed.add(document(one)));
      kinds.add(document("kind", kind.id(), tally(List.of(kind))));
    }
    document.put("unnoticed", unnoticed);
    document.put("kinds", kinds);
    document.putAll(document("of", "counted", tally(counted())));
    return document;
  }

  private static Map<String, Object> document(String key, String name, Tally tally) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put(key, name);
    document.put("noticed", tally.noticed());
    document.put("all", tally.all());
    document.put("percent", tally.percent());
    return document;
  }

  private static Map<String, Object> document(Judged one) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("kind", one.kind().id());
    document.put("file", one.at().file());
    document.put("line", one.at().line());
    document.put("column", one.at().column());
    document.put("change", one.what());
    Remedy remedy = one.remedy();
    if (remedy != null) {
      boolean added = remedy.under().isEmpty();
      document.put("scenario", remedy.scenario().name());
      document.put("scenario_file", remedy.scenario().flow() + ".scenarios.yaml");
      document.put("scenario_line", added ? null : remedy.scenario().at().line());
      document.put("under", remedy.under());
      document.put("paste", remedy.text());
    }
    return document;
  }
}
