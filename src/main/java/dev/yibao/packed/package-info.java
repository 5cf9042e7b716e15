/**
 * The bundled library in a compact form made at build time, so that a run parses no YAML.
 *
 * <p>The form is made from the flow files by the same loader that reads a user's own; a test holds
 * both equal. It is one file: a table of contents, then one record an item, each found by its
 * offset, so that a run decodes only what it touches.
 */
package dev.yibao.packed;
