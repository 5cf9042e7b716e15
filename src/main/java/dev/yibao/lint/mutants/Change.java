package dev.yibao.lint.mutants;

/**
 * One thing to change in a library.
 *
 * @param place the place whose value changes
 * @param value the value it gets; null for none
 * @param what what is done, for people
 */
record Change(Place place, Object value, String what) {}
