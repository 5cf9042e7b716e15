/**
 * Many cases at once: one a line in, one result a line out, in order, in constant memory.
 *
 * <p>The input is cut into {@linkplain dev.yibao.batch.Chunk chunks} of whole lines. Each is
 * answered by itself, several at a time where there are several cores, and written in the order in
 * which it was read.
 */
package dev.yibao.batch;
