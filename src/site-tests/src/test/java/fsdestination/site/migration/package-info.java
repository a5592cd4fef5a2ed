/**
 * Migration from classic to Actions: both in real pages, with the settings that the playground
 * makes.
 */
package fsdestination.site.migration;
