/**
 * Tells what a change of the flow files does: who gets a different answer, and what says something
 * else. Begin at {@link dev.yibao.diff.LibraryDiff#of}.
 *
 * <p>Who: {@link dev.yibao.diff.ParallelWalk} steps the graphs of both libraries in parallel, each
 * person's answer taken once for both. A standing is a pair of states and the answers that still
 * matter; equal standings are walked once. That gives a decision diagram, in which equal parts are
 * one and questions that make no difference are gone; the sets of answers are read off it. Paths
 * are never listed.
 *
 * <p>Before both, {@link dev.yibao.diff.Renames} finds ids that changed while what people read
 * under them did not, and the old library is read under the new names from there on.
 *
 * <p>What: everything that has an id is turned into a snapshot of lines, and snapshots with the
 * same id are compared.
 *
 * <p>May import {@code diagnostic}, {@code model}, {@code engine} and {@code text}.
 */
package dev.yibao.diff;
