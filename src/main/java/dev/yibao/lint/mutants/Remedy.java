package dev.yibao.lint.mutants;

import dev.yibao.model.Scenario;

/**
 * What to write so that a change is noticed.
 *
 * @param scenario the scenario that it is to be written into, or that is to be added
 * @param under the key of the scenario that it belongs under; empty where all of it is new
 * @param text the lines to paste, each ended by a line feed
 */
public record Remedy(Scenario scenario, String under, String text) {}
