/**
 * Measures, wraps and colours text for a terminal, and takes out of it what a terminal would obey.
 * {@link dev.yibao.text.Resource} reads the texts that are packed with the program.
 *
 * <p>Imports {@code model} for the verdicts that have a colour each, and no library. Begin at
 * {@link dev.yibao.text.Wrapping}. All of it lies on the way of a piped answer, which runs without
 * a compiler: loops over characters come first, tables are looked into for what is left.
 */
package dev.yibao.text;
