package dev.yibao.lint;

/** One thing that can be wrong with flow files that each read well by themselves. */
interface Rule {

  /** What it detects: the code of all its findings, in kebab case. Stable. */
  String code();

  /** Tells every place where it is wrong, in any order. */
  void check(Corpus content, Findings findings);
}
