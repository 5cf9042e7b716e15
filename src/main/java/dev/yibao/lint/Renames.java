package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ids that were probably renamed where they are defined and not where they are used: of one list,
 * one id that is used is not there, and one that is there is not used.
 *
 * @param newKeys by the key of the id that is not there, as {@link References} has it, that of the
 *     other
 * @param uses where each key is used
 */
record Renames(Map<String, String> newKeys, Map<String, List<Location>> uses) {

  /** The answers to a yes-no question, which nobody can rename. */
  private static final Set<String> FIXED = Set.of("yes", "no", "unsure");

  static Renames of(Corpus content) {
    Map<String, List<Location>> uses =
        new References(content, content.library().shared().names()).byKey();
    TreeSet<String> defined = new TreeSet<>();
    Inventory.of(content.library()).values().forEach(file -> defined.addAll(file.names().keySet()));
    Map<String, List<String>> dangling = byList(uses.keySet(), defined);
    Map<String, List<String>> unused = byList(defined, uses.keySet());
    Map<String, String> newKeys = new HashMap<>();
    dangling.forEach(
        (list, keys) -> {
          List<String> free = unused.getOrDefault(list, List.of());
          if (keys.size() == 1 && free.size() == 1 && !FIXED.contains(id(free.get(0)))) {
            newKeys.put(keys.get(0), free.get(0));
          }
        });
    return new Renames(newKeys, uses);
  }

  /** The keys that are not among the others, by the list that their things are in. */
  private static Map<String, List<String>> byList(
      Collection<String> keys, Collection<String> others) {
    Map<String, List<String>> byList = new LinkedHashMap<>();
    for (String key : keys) {
      if (!others.contains(key) && !id(key).isEmpty()) {
        String list = key.substring(0, key.length() - id(key).length());
        byList.computeIfAbsent(list, any -> new ArrayList<>()).add(key);
      }
    }
    return byList;
  }

  private static String id(String key) {
    return key.replaceFirst("^.*[/=:# ]", "");
  }

  /** The findings, with the new name in the hint, and without those that it is used nowhere. */
  List<Diagnostic> told(Collection<Diagnostic> found) {
    List<Diagnostic> told = new ArrayList<>(found);
    newKeys.forEach(
        (key, other) -> {
          boolean hinted = false;
          for (int i = 0; i < told.size(); i++) {
            if (isAbout(told.get(i), key)) {
              told.set(i, hinted(told.get(i), id(key), id(other)));
              hinted = true;
            }
          }
          if (hinted) {
            told.removeIf(one -> isOfNoUse(one) && names(one, other));
          }
        });
    return told;
  }

  private static boolean isOfNoUse(Diagnostic finding) {
    return finding.code().startsWith("unused-") || finding.code().equals("unreachable");
  }

  private boolean isAbout(Diagnostic finding, String key) {
    return finding.isError()
        && (finding.message().contains("「" + key + "」")
            || names(finding, key)
                && uses.get(key).stream().anyMatch(use -> use.file().equals(finding.at().file())));
  }

  private static boolean names(Diagnostic finding, String key) {
    String message = finding.message();
    return message.contains("「" + id(key) + "」") || message.contains("「" + key + "」");
  }

  private static Diagnostic hinted(Diagnostic finding, String from, String to) {
    String hint = "改名了吗：" + from + " → " + to + "？";
    boolean same = finding.hint().equals("是不是「" + to + "」？");
    return same
        ? finding
        : new Diagnostic(finding.at(), finding.severity(), finding.code(), finding.message(), hint);
  }
}
