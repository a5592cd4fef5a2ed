package fsdestination.bench.report;

/**
 * A goal and the measured figure.
 *
 * @param target such as {@code at least 10 ×}
 * @param measured in the same unit
 */
public record Goal(String quantity, String target, String measured, boolean isMet) {}
