package fsdestination.bench.report;

import java.util.List;

/**
 * What one measurement tells: figures beside their goals, and a chapter of the document.
 *
 * @param text in Markdown, tables included
 */
public record Section(String title, List<Goal> goals, String text) {}
