package fsdestination.cloud.api;

import java.time.Duration;

/**
 * Is called for each attempt at a request, for metrics for example. Its methods are called on the
 * thread that sends the request, by many threads at once, and must return soon. What they throw
 * fails nothing: it is logged, once for each listener.
 *
 * @see FullStoryApi#withListener
 */
public interface ClientListener {
  /**
   * An attempt has ended, whatever its response.
   *
   * @param endpoint the operation; nothing here names a user
   * @param status of the response; 0 if there was none
   * @param duration from the start of the attempt to the last byte of the response, or to the
   *     failure
   */
  void onAttempt(Endpoint endpoint, int status, Duration duration);

  /**
   * Another attempt is to follow one that failed.
   *
   * @param endpoint the operation
   * @param delay until the next attempt
   */
  default void onRetry(Endpoint endpoint, Duration delay) {}
}
