/**
 * Statistics of samples, and the document that shows them: {@link
 * fsdestination.bench.report.PerformanceReport}.
 */
package fsdestination.bench.report;
