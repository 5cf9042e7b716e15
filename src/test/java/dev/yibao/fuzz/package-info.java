/**
 * Throws broken and hostile input at the program. A target is a class with a method {@code
 * fuzzerTestOneInput(byte[])}, which throws when the program did what it may not. {@link
 * dev.yibao.fuzz.TargetsTest} gives each its seeds and some mutants of them; {@code
 * src/fuzz/pom.xml} gives each millions of inputs, guided by what they reach. An input that once
 * broke a promise stays among the seeds.
 */
package dev.yibao.fuzz;
