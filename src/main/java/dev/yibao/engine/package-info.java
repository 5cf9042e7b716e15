/**
 * Asks and answers: from a library, a flow, the answers so far and a day to the next question or to
 * the result, and what can be said of all paths at once. Begin at {@link
 * dev.yibao.engine.Interview} for one person's path, at {@link dev.yibao.engine.StateGraph} for all
 * paths.
 *
 * <p>Nothing here keeps state between calls or knows where answers come from and where results go.
 * Imports {@code diagnostic} and {@code model} alone.
 *
 * <p>A piped answer passes through here and runs without a compiler: no lambdas, streams, patterns
 * of text or derived {@code equals} on that path, each of which costs milliseconds at the start.
 */
package dev.yibao.engine;
