/**
 * Judges flow files that each read well by themselves, and the scenarios that go with them. Begin
 * at {@link dev.yibao.lint.Lint}, whose table names every rule by its code; rules of one concern
 * share a file, and a golden pair shows what each finds.
 *
 * <p>{@link dev.yibao.lint.Coverage} tells what scenarios reach, {@link dev.yibao.lint.Suggestions}
 * makes those that are missing.
 *
 * <p>May import {@code diagnostic}, {@code model}, {@code engine} and {@code text}.
 */
package dev.yibao.lint;
