package dev.yibao.diff;

/**
 * An id that is another in the new library, though people read the same under it.
 *
 * @param kind what bears it
 * @param within the flow it stands in, or {@code FLOW/QUESTION} for an option; empty for a shared
 *     question
 * @param old the id it had
 * @param now the id it has
 * @param title what people read
 */
record Rename(Snapshot.Kind kind, String within, String old, String now, String title) {}
