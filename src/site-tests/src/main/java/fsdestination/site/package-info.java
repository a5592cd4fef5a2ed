/**
 * Shared by the tests and the benchmark: {@link fsdestination.site.Gzip} measures compressed sizes.
 */
package fsdestination.site;
