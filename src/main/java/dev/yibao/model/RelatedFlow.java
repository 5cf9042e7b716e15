package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * A flow that somebody with this answer may want to go on to.
 *
 * @param flow its id
 * @param why what for
 * @param at where the flow file has it
 */
public record RelatedFlow(String flow, String why, Location at) {}
