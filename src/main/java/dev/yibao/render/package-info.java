/**
 * Turns answers, sources and findings into text and into the JSON of the scripting contract.
 *
 * <p>Imports {@code engine} and {@code model} for what is shown, {@code text} for widths and
 * colours, {@code diagnostic} for findings, and Jackson's generator. Begin at {@link
 * dev.yibao.render.TextRenderer} or {@link dev.yibao.render.JsonRenderer}. A piped answer passes
 * through both, in a virtual machine that has no time to compile: no lambdas, streams, regular
 * expressions or formats here, each of which costs it milliseconds.
 */
package dev.yibao.render;
