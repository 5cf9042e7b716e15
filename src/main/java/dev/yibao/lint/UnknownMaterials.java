package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.diagnostic.Nearest;
import dev.yibao.model.Library;
import dev.yibao.model.MaterialUse;
import java.util.ArrayList;
import java.util.List;

/** A material that the catalogue does not have. */
final class UnknownMaterials implements Rule {

  @Override
  public List<Diagnostic> check(Library library) {
    List<String> known = library.materialIds();
    List<Diagnostic> found = new ArrayList<>();
    for (Statements.Owned owned : Statements.bodies(library)) {
      for (MaterialUse use : owned.body().materials()) {
        if (!known.contains(use.id())) {
          String message = "目录里没有材料「" + use.id() + "」";
          String hint =
              Nearest.to(use.id(), known)
                  .map(name -> "是不是「" + name + "」？")
                  .orElse("加到 shared/materials.yaml");
          found.add(Diagnostic.error(use.at(), "unknown-material", message, hint));
        }
      }
    }
    return found;
  }
}
