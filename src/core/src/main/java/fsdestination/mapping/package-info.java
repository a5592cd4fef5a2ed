/**
 * The language of subscriptions' mappings, Segment's mapping-kit: {@link
 * fsdestination.mapping.Mapping} makes a payload from an event, {@link
 * fsdestination.mapping.Validation} says what is wrong with one.
 */
package fsdestination.mapping;
