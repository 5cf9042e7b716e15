/**
 * The bundled library in a form made at build time, so that a run parses no YAML.
 *
 * <p>Imports {@code diagnostic} and {@code model}. Begin at {@link
 * dev.yibao.packed.BundledLibrary}; {@link dev.yibao.packed.Bundle} tells the layout, and a {@link
 * dev.yibao.packed.Codec} the fields of each record. The form is made from the flow files by the
 * same loader that reads a user's own; a test holds both equal.
 *
 * <p>Reading is on the way of a piped answer, where each lambda costs a millisecond: codecs are
 * anonymous classes and lists are read in loops.
 */
package dev.yibao.packed;
