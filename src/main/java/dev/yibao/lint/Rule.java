package dev.yibao.lint;

import dev.yibao.diagnostic.Diagnostic;
import dev.yibao.model.Library;
import java.util.List;

/** One thing that can be wrong with flow files that each read well by themselves. */
interface Rule {

  /** Every place where it is wrong, in any order. */
  List<Diagnostic> check(Library library);
}
