package dev.yibao.lint;

import dev.yibao.diagnostic.Location;
import dev.yibao.model.Body;

/**
 * What an outcome says, or a region about it.
 *
 * @param outcome {@code FLOW/ID} of the outcome, which a region may name without there being one
 * @param at where the outcome or the region's entry stands
 */
record Owned(String outcome, Location at, Body body) {}
