package fsdestination.server.send;

import fsdestination.cloud.api.ApiRequest;

/** Gets each request that a dry run would send. */
public interface RequestListener {
  /**
   * @param idempotencyKey of the request
   */
  void onRequest(ApiRequest request, String idempotencyKey);
}
