package fsdestination.bench.report;

/**
 * What is wanted and what was found.
 *
 * @param wanted as {@code at least 10 ×}
 * @param found in the same unit
 */
public record Goal(String what, String wanted, String found, boolean met) {}
