/**
 * Turns YAML files into the records of the model, and tells every fault with file, line and column.
 *
 * <p>Imports {@code diagnostic}, {@code model}, {@code text} for the characters that are refused,
 * and the YAML parser. Begin at {@link dev.yibao.loader.FileLibrary}, which reads each file when it
 * is first needed, or at {@link dev.yibao.loader.EveryFile}, which reads them all. {@link
 * dev.yibao.loader.YamlReader} makes nodes of a file, {@link dev.yibao.loader.Fields} reads the
 * keys of one, and a reader for each kind of file does the rest.
 */
package dev.yibao.loader;
