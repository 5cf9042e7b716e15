package dev.yibao.graph;

/**
 * A row of a tree, which may take several lines when it is too long for the screen.
 *
 * @param lead what stands before its first line
 * @param hanging what stands before its other lines; as wide as {@code lead}
 * @param card what it tells of; null for an answer and for a blank row
 * @param text what it says
 * @param aside what may be passed over: the id, and where the rest is drawn; may be empty
 * @param taken whether the given answers lead through it
 */
public record Row(
    String lead, String hanging, Node card, String text, String aside, boolean taken) {}
