/**
 * The command-line shell. {@link dev.yibao.cli.Main} starts {@link dev.yibao.cli.Yibao}, which
 * reads the arguments by the tables in {@code arguments} and {@link dev.yibao.cli.Tool}, and runs
 * one {@link dev.yibao.cli.Command}. Begin with the class that bears the command's name, such as
 * {@code DiffCommand}; {@link dev.yibao.cli.FlowCommand} decides whether somebody can be asked.
 *
 * <p>May import every other package. Classes that a piped answer passes through ({@code Yibao},
 * {@code FlowNames}, {@code FlowCommand}, {@code ResultReporter} and what they use) do without
 * lambdas, streams, patterns and formats: the first of each costs a run several milliseconds.
 */
package dev.yibao.cli;
