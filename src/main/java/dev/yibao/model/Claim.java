package dev.yibao.model;

import dev.yibao.diagnostic.Location;

/**
 * One thing that a source says, restated.
 *
 * @param id its id in the source
 * @param section where in the source: an article or a heading; may be empty
 * @param says what it says
 * @param title the title of the teaser that says it, if it is not the source's own; may be empty
 * @param date the day of that teaser; may be empty
 * @param checked how far it was checked; null when as far as the source as a whole
 * @param at where the source file has it
 */
public record Claim(
    String id,
    String section,
    String says,
    String title,
    String date,
    Source.Checked checked,
    Location at) {}
