/**
 * Measures the scripts in browsers, in turn on one page: {@link fsdestination.bench.page.BenchPage}
 * opens it, the other classes call its functions.
 */
package fsdestination.bench.page;
