/**
 * Many cases at once: one a line in, one result a line out, in order, in constant memory.
 *
 * <p>Begin with {@link dev.yibao.batch.Pipeline#run}. {@code Chunks} cuts the input into chunks of
 * whole lines. Each chunk is answered by itself, several at a time where there are several cores,
 * by {@code JsonCases} or {@code CsvCases}, and written in the order in which it was read. {@code
 * CaseEvaluator} walks one case; {@code JsonResults} and {@code CsvResults} make of it what is
 * written, and keep for later cases what many share.
 *
 * <p>May import {@code engine}, {@code model} and {@code render}, and of others' code Jackson's
 * core and FastCSV.
 */
package dev.yibao.batch;
