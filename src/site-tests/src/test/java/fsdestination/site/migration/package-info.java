/**
 * Moving from classic to Actions: both in real pages, by the settings that the playground makes.
 */
package fsdestination.site.migration;
