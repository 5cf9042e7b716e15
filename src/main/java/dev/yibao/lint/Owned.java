package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;

/**
 * The body of an outcome or of an overlay.
 *
 * @param outcome {@code FLOW/ID} of the outcome, which a region may name without there being one
 * @param at the location of the outcome or of the overlay
 */
record Owned(String outcome, Location at, Body body) {}
