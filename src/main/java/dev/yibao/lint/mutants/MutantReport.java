package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;
import dev.yibao.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reports what was changed and what nothing noticed, as text and as a JSON document.
 *
 * @param judged all changes, in the order in which they are listed within their kind
 * @param failing how many scenarios fail as it is, so that they notice nothing
 */
public record MutantReport(List<Judged> judged, int failing) {

  private static final int HUNDRED = 100;

  /**
   * A change and what came of it.
   *
   * @param noticed whether a rule or a scenario noticed
   * @param remedy what to write so that it is noticed; null when it is, or when nothing is known
   */
  record Judged(Mutant mutant, boolean noticed, Remedy remedy) {

    Kind kind() {
      return mutant.kind();
    }
  }

  /** So many changes of so many that were noticed. */
  private record Tally(String name, long noticed, long all) {

    /** Rounded down, so that a hundred says that all are; null where there are none. */
    Long percent() {
      return all == 0 ? null : noticed * HUNDRED / all;
    }

    Map<String, Object> document() {
      return Document.of("kind", name, "noticed", noticed, "all", all, "percent", percent());
    }
  }

  private Tally tally(String name, List<Kind> kinds) {
    List<Judged> own = judged.stream().filter(one -> kinds.contains(one.kind())).toList();
    return new Tally(name, own.stream().filter(Judged::noticed).count(), own.size());
  }

  private Tally sum(String name) {
    return tally(name, Stream.of(Kind.values()).filter(Kind::counts).toList());
  }

  private List<Judged> unnoticed(Kind kind) {
    return judged.stream().filter(one -> one.kind() == kind && !one.noticed()).toList();
  }

  /** Tells whether at least so many per cent are noticed, of the kinds that count. */
  public boolean reaches(long percent) {
    Tally sum = sum("");
    return sum.noticed() * HUNDRED >= percent * sum.all();
  }

  /** Lists what nothing noticed, kind by kind, then the figures of each kind and their sum. */
  public String text() {
    StringBuilder text = new StringBuilder();
    for (Kind kind : Kind.values()) {
      List<Judged> unnoticed = unnoticed(kind);
      if (!unnoticed.isEmpty()) {
        text.append("没人发现的改动：").append(kind.label()).append('\n');
        list(unnoticed, text);
      }
    }
    for (Kind kind : Kind.values()) {
      row(tally(kind.label(), List.of(kind)), text);
    }
    row(sum("合计（步骤、出处不算）"), text);
    return text.toString();
  }

  /** Lists changes; those that the same lines would hold, one after the other, above these. */
  private static void list(List<Judged> unnoticed, StringBuilder text) {
    for (int i = 0; i < unnoticed.size(); i++) {
      Judged one = unnoticed.get(i);
      text.append(one.mutant().at()).append(": ").append(one.mutant().what()).append('\n');
      Remedy remedy = one.remedy();
      if (remedy == null) {
        text.append("    没有情景看得出来：改这里的时候，再读一遍\n");
      } else if (i + 1 == unnoticed.size() || !remedy.equals(unnoticed.get(i + 1).remedy())) {
        String where = remedy.at() + "「" + remedy.name() + "」的 " + remedy.under() + " 里写：";
        text.append("    ").append(remedy.under().isEmpty() ? "添一个情景：" : where).append('\n');
        remedy.text().lines().forEach(line -> text.append("      ").append(line).append('\n'));
      }
    }
  }

  private static void row(Tally tally, StringBuilder text) {
    String share = tally.all() == 0 ? "" : "（" + tally.percent() + "%）";
    text.append(tally.name()).append("：").append(tally.all()).append(" 处，发现 ");
    text.append(tally.noticed()).append(share).append('\n');
  }

  /** The document of the scripting contract, as maps, lists and values in the order of its keys. */
  public Map<String, Object> document() {
    List<Object> unnoticed = new ArrayList<>();
    List<Object> kinds = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      unnoticed(kind).forEach(one -> unnoticed.add(document(one)));
      kinds.add(tally(kind.id(), List.of(kind)).document());
    }
    return Document.of("unnoticed", unnoticed, "kinds", kinds, "sum", sum("all").document());
  }

  private static Map<String, Object> document(Judged one) {
    Location at = one.mutant().at();
    Map<String, Object> document =
        Document.of("kind", one.kind().id(), "file", at.file(), "line", at.line());
    document.putAll(Document.of("column", at.column(), "change", one.mutant().what()));
    Remedy remedy = one.remedy();
    if (remedy != null) {
      document.put("scenario", remedy.name());
      if (!remedy.at().equals(Location.NONE)) {
        document.put("scenario_at", remedy.at().toString());
        document.put("under", remedy.under());
      }
      document.put("paste", remedy.text());
    }
    return document;
  }
}
