package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * One answer to choose.
 *
 * @param id what scripts call it
 * @param label what people read
 * @param hint a word of help beside the label; may be empty
 * @param go where it leads; null in a multiple choice, which does not branch
 * @param at where the flow file has it
 */
public record Option(String id, String label, String hint, Target go, Location at) {}
