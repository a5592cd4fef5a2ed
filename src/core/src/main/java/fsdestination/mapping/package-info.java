/**
 * The language of mappings, Segment's mapping-kit: {@link fsdestination.mapping.Mapping} makes a
 * payload from an event.
 */
package fsdestination.mapping;
