package dev.yibao.lint;

import java.util.HashSet;
import java.util.Set;

/** A material of the catalogue that nothing asks for. */
final class UnusedMaterials implements Rule {

  @Override
  public String code() {
    return "unused-material";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isWhole()) {
      return;
    }
    Set<String> used = new HashSet<>();
    content.bodies().forEach(owned -> owned.body().materials().forEach(use -> used.add(use.id())));
    for (String id : content.library().materialIds()) {
      if (!used.contains(id)) {
        findings.warning(content.library().material(id).at(), "没有结论要材料「" + id + "」", "用上它，或者删掉它");
      }
    }
  }
}
