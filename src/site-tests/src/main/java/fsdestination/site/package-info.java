/**
 * What the tests and the benchmark share: {@link fsdestination.site.StaticFiles} serves folders of
 * this project, {@link fsdestination.site.Gzip} weighs what is in them.
 */
package fsdestination.site;
