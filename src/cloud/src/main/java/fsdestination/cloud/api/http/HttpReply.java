package fsdestination.cloud.api.http;

import fsdestination.Nullable;
import java.time.Duration;

/**
 * An HTTP response, without what nobody reads of it.
 *
 * @param status 100 to 599
 * @param retryAfter the value of {@code Retry-After}, if there is one
 * @param redirectHost the host that a 3xx leads to, if it names one
 */
public record HttpReply(
    int status, String body, @Nullable Duration retryAfter, @Nullable String redirectHost) {
  /** Whether it is a 2xx. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** Whether the same request may succeed later: 408, 429, and 5xx but for 501. */
  public boolean isRetryable() {
    return status == 408 || status == 429 || (status >= 500 && status != 501);
  }

  /** The status alone: the body may be personal. */
  @Override
  public String toString() {
    return Integer.toString(status);
  }
}
