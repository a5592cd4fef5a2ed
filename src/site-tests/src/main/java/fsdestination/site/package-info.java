/**
 * Shared by the tests, the playground and the benchmark: {@link fsdestination.site.StaticFiles}
 * serves directories of this project, {@link fsdestination.site.Gzip} measures compressed sizes.
 */
package fsdestination.site;
