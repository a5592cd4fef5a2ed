/**
 * What was measured, in the console and as a document: {@link fsdestination.bench.report.Report}.
 */
package fsdestination.bench.report;
