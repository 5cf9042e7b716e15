/**
 * Findings about files: a location, a severity, a message and a hint. Imports no other package and
 * no library. Begin at {@link dev.yibao.diagnostic.Diagnostic}; {@link
 * dev.yibao.diagnostic.Diagnosed} carries findings to the one place that reports them.
 */
package dev.yibao.diagnostic;
