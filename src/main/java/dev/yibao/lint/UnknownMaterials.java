package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.MaterialUse;
import java.util.List;

/** A material that the catalogue does not have. */
final class UnknownMaterials implements Rule {

  @Override
  public String code() {
    return "unknown-material";
  }

  @Override
  public void check(Corpus content, Findings findings) {
    if (!content.isSound("shared/materials.yaml")) {
      return;
    }
    for (Owned owned : content.bodies()) {
      for (MaterialUse use : owned.body().materials()) {
        if (content.library().material(use.id()) == null) {
          String message = "目录里没有材料「" + use.id() + "」";
          List<String> known = content.library().materialIds();
          Location at = content.within(use.at(), "id");
          findings.unknown(at, message, use.id(), known, "加到 shared/materials.yaml");
        }
      }
    }
  }
}
