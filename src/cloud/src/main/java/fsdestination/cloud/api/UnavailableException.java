package fsdestination.cloud.api;

import fsdestination.Nullable;
import java.time.Duration;

/** FullStory did not do it now, although it was tried again; it may do it later. */
public final class UnavailableException extends ApiException {
  private static final long serialVersionUID = 1L;

  private final @Nullable Duration retryAfter;

  public UnavailableException(String message, int status, @Nullable Duration retryAfter) {
    this(message, status, retryAfter, null);
  }

  public UnavailableException(
      String message, int status, @Nullable Duration retryAfter, @Nullable Throwable cause) {
    super(message, status, cause);
    this.retryAfter = retryAfter;
  }

  /** How long FullStory asks to wait, where it does. */
  public @Nullable Duration retryAfter() {
    return retryAfter;
  }
}
