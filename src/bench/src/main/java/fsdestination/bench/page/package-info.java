/**
 * Measures the scripts in browsers, in turn on one page: {@link fsdestination.bench.page.BenchPage}
 * opens it, the others ask it.
 */
package fsdestination.bench.page;
