package fsdestination.bench.report;

import java.util.List;

/**
 * One section of the document.
 *
 * @param goals shown in the table at the document's start
 * @param markdown the section's body, tables included
 */
public record Section(String title, List<Goal> goals, String markdown) {}
