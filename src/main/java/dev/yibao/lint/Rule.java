package dev.yibao.lint;

import java.util.function.BiConsumer;

/**
 * One thing that can be wrong with flow files that each read well by themselves.
 *
 * @param code the code of all its findings, in kebab case; stable
 * @param check reports every location where it is wrong, in any order
 */
record Rule(String code, BiConsumer<Corpus, Findings> check) {}
