package dev.yibao.engine;

import dev.yibao.model.Target;
import java.util.List;

/**
 * One of the finitely many branches of a question.
 *
 * @param name the option's id or the band's range; empty for a multiple choice, which has one
 *     branch whatever is chosen
 * @param label the option or the band as people read it
 * @param values an answer that takes it; null for a band that no answer falls into
 * @param go where it leads; null where a faulty file does not say
 */
public record Branch(String name, String label, List<String> values, Target go) {}
