package fsdestination.cloud.api;

import fsdestination.Nullable;

/** A request that was not done. The message says why, without the API key and without a body. */
public abstract sealed class ApiException extends RuntimeException
    permits RejectedRequestException, UnauthorizedException, UnavailableException {
  private static final long serialVersionUID = 1L;

  private final int status;

  ApiException(String message, int status, @Nullable Throwable cause) {
    super(message, cause);
    this.status = status;
  }

  /** What was asked, what FullStory answered, and what that means. */
  @Override
  public final String getMessage() {
    return String.valueOf(super.getMessage());
  }

  /** FullStory's last HTTP status, or 0 if it did not answer. */
  public int status() {
    return status;
  }
}
