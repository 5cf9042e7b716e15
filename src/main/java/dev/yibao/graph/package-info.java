/**
 * Draws flows: as a tree for the terminal, as Mermaid and DOT text, and as an SVG picture.
 *
 * <p>A {@link dev.yibao.graph.Chart} says what is to be drawn; each form is a class of its own. The
 * layout library is loaded for the picture alone.
 */
package dev.yibao.graph;
