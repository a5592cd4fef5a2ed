package fsdestination.cloud.api;

import fsdestination.cloud.api.http.HttpReply;

/**
 * What became of an attempt at a request that got a response.
 *
 * @param isRetryable whether another attempt may succeed
 */
record Attempt(HttpReply reply, boolean isRetryable) {
  @Override
  public String toString() {
    return reply.toString();
  }
}
