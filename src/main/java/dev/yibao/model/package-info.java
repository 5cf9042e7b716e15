/**
 * The content that answers are made of, as immutable records: flows with their questions and
 * outcomes, catalogues of materials and channels, sources with their claims, regions, scenarios.
 *
 * <p>Imports {@code diagnostic} alone. Begin at {@link dev.yibao.model.Library}, then {@link
 * dev.yibao.model.Flow}. A library is on the way of a piped answer: its look-ups have no lambdas
 * and no streams, and what is compared often has {@code equals} written out.
 */
package dev.yibao.model;
