package dev.yibao.lint;

import dev.yibao.model.Target;
import java.util.List;

/**
 * One of the finitely many ways on from a question.
 *
 * @param name what coverage calls it: the option's id, a band's range; empty for a multiple choice,
 *     which has one way on
 * @param values an answer that takes it
 * @param go where it leads
 */
record Branch(String name, List<String> values, Target go) {}
