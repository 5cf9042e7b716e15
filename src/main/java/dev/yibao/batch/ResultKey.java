package dev.yibao.batch;

import java.util.List;

/**
 * Everything that decides the content of a result but for the list of its answers: results of equal
 * keys say the same.
 *
 * @param outcome {@code FLOW/ID}
 * @param regions ids of the regions that say something about the outcome, nearest first
 * @param isRegionKnown whether the person's region is one with notes; where it is not, the result
 *     names the regions that differ
 * @param values answers to the questions that parts of the outcome are conditional on, null for one
 *     that was not asked
 */
record ResultKey(
    String outcome, List<String> regions, boolean isRegionKnown, List<List<String>> values) {}
