package fsdestination.cloud.api;

import fsdestination.Nullable;
import java.time.Duration;

/**
 * What FullStory answered.
 *
 * @param status 100 to 599
 * @param retryAfter how long FullStory asks to wait, where it does
 */
public record ApiResponse(int status, String body, @Nullable Duration retryAfter) {
  /** The status alone: the body may be personal. */
  @Override
  public String toString() {
    return Integer.toString(status);
  }
}
