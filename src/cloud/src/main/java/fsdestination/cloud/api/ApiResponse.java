package fsdestination.cloud.api;

import fsdestination.Nullable;
import java.time.Duration;

/**
 * What FullStory answered.
 *
 * @param status 100 to 599
 * @param retryAfter how long FullStory asks to wait, where it does
 * @param leadsTo the host that a 3xx leads to, where it names one
 */
public record ApiResponse(
    int status, String body, @Nullable Duration retryAfter, @Nullable String leadsTo) {
  /** An answer that leads nowhere. */
  public ApiResponse(int status, String body, @Nullable Duration retryAfter) {
    this(status, body, retryAfter, null);
  }

  boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether the same request may succeed later: 408, 429, and 5xx but for 501. */
  boolean isTemporary() {
    return status == 408 || status == 429 || (status >= 500 && status != 501);
  }

  /** The status alone: the body may be personal. */
  @Override
  public String toString() {
    return Integer.toString(status);
  }
}
