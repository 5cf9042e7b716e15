package dev.yibao.lint.mutants;

import dev.yibao.diagnostic.Location;

/**
 * A change and what came of it.
 *
 * @param kind what kind of thing was changed
 * @param at where it stands
 * @param what what was done, for people
 * @param noticed whether a rule or a scenario noticed
 * @param remedy what to write so that it is noticed; null when it is, or when nothing is known
 */
record Judged(Kind kind, Location at, String what, boolean noticed, Remedy remedy) {}
