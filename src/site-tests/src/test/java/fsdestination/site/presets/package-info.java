/**
 * {@code fullstory-presets.js}: it does what {@code fullstory-actions.js} does with the presets.
 */
package fsdestination.site.presets;
