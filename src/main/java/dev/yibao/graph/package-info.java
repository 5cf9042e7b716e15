/**
 * Draws flows: as a tree for the terminal, as Mermaid and DOT text, and as an SVG picture. Begin at
 * {@link dev.yibao.graph.ChartBuilder}.
 *
 * <p>A {@link dev.yibao.graph.Chart} says what is to be drawn; each form is a class of its own. The
 * layout library is loaded for the picture alone.
 *
 * <p>May import {@code diagnostic}, {@code model}, {@code engine} and {@code text}.
 */
package dev.yibao.graph;
