/**
 * Reads a command line. {@link dev.yibao.cli.arguments.CliOption} is the one table of options, a
 * {@link dev.yibao.cli.arguments.Syntax} tells which of them a command takes and which words follow
 * it, and {@link dev.yibao.cli.arguments.ArgumentReader} reads arguments by these two.
 *
 * <p>May import {@code diagnostic} of the packages of this program. picocli is known to {@code
 * PicocliParser} and {@code UsageMessage} alone: to build its model takes as long as the whole of a
 * short run, so it only reads what is not written plainly, writes help, and tells what is wrong.
 * For the same reason {@code ArgumentReader} and the tables do without lambdas and streams.
 */
package dev.yibao.cli.arguments;
