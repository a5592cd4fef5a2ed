package fsdestination.cloud.api;

/**
 * A batch import that has ended.
 *
 * @param id FullStory's name for it
 * @param imported how many users or events were created
 * @param failed how many were not
 */
public record ImportJob(String id, int imported, int failed) {}
