package dev.yibao.graph;

/**
 * A way from one card to the next.
 *
 * @param from the key of the question
 * @param value the option's id, or a band's range; empty for a multiple choice, which has one way
 * @param label what is answered to go this way
 * @param to the key of the card that it leads to
 * @param taken whether the given answers go this way
 */
public record Edge(String from, String value, String label, String to, boolean taken) {}
