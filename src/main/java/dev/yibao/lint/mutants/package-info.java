/**
 * Tests the content itself: changes one thing of the flows at a time, in memory, and tells what
 * neither a rule nor a scenario notices. Begin at {@link dev.yibao.lint.mutants.Mutants}; {@link
 * dev.yibao.lint.mutants.Kind} is the table of all that is changed. A library is walked and rebuilt
 * by the components of its records, so that what the model learns to hold is changed wherever it
 * stands.
 *
 * <p>May import {@code diagnostic}, {@code model}, {@code engine} and {@code lint}.
 */
package dev.yibao.lint.mutants;
