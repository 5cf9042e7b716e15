/**
 * Measures, wraps and colours text for a terminal.
 *
 * <p>Imports {@code model} for the verdicts that have a colour each, and no library. Begin at
 * {@link dev.yibao.text.Wrapping}.
 */
package dev.yibao.text;
