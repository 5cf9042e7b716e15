/**
 * Measures the built program as its users meet it, whole processes beside a bare {@code Hello
 * world}, and the engine alone. May import everything of the program; nothing imports it. Begin at
 * {@link dev.yibao.bench.Measure}.
 */
package dev.yibao.bench;
