package dev.yibao.graph;

/**
 * A row of a drawn tree, which may take several lines when it is too long for the screen.
 *
 * @param lead what stands before its first line
 * @param hanging what stands before its other lines; as wide as {@code lead}
 * @param node the node that it shows; null for an answer and for a blank row
 * @param text the question, the headline or the answer
 * @param aside what may be passed over: the id, and where the rest is drawn; may be empty
 * @param taken whether the highlighted path passes it
 */
public record Row(
    String lead, String hanging, Node node, String text, String aside, boolean taken) {}
