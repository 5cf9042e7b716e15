/**
 * What a change of the flow files does: who gets a different answer, and what says something else.
 *
 * <p>Who: both trees of a flow are walked together, each person's answer taken once for both. Where
 * the walk stands is a pair of places and what is known that still matters; equal pairs are walked
 * once. What comes out is a decision diagram, in which equal parts are one and questions that make
 * no difference are gone; the sets of answers are read off it. Paths are never listed.
 *
 * <p>What: everything that has an id is turned into a {@link dev.yibao.diff.Snapshot} of lines, and
 * sheets with the same id are compared.
 */
package dev.yibao.diff;
