package dev.yibao.diff;

import dev.yibao.model.Outcome;

/**
 * A change of outcome: people who get another outcome than before, or another choice of what it
 * says.
 *
 * @param old the outcome they got; null when their answers were not taken
 * @param now the outcome they get; the same where only other parts of it are shown; null when their
 *     answers are no longer taken
 * @param who they are
 */
public record OutcomeChange(Outcome old, Outcome now, AnswerSets who) {}
