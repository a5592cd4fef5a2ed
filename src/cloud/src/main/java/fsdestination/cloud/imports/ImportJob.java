package fsdestination.cloud.imports;

/**
 * A batch import that has ended.
 *
 * @param id FullStory's name for it
 * @param completed whether FullStory calls it completed, without failures
 * @param imported how many users or events were created
 * @param failed how many were not
 */
public record ImportJob(String id, boolean completed, int imported, int failed) {
  /** Whether everything was created, so that there are no errors to ask for. */
  public boolean isClean() {
    return completed && failed == 0;
  }
}
