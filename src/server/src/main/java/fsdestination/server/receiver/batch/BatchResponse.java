package fsdestination.server.receiver.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.cloud.Outcome;
import fsdestination.server.receiver.http.JsonResponse;
import java.util.List;
import java.util.Locale;

/** What is answered when it is known what became of each event. */
public final class BatchResponse {
  private BatchResponse() {}

  /**
   * 200 where all were sent or skipped; where some are to be sent again, 429 if FullStory said so
   * and else 503; otherwise 400.
   */
  public static JsonResponse of(EventBatch batch, List<EventResult> results) {
    var retried = results.stream().filter(EventResult::isRetryable).toList();
    long rejected = count(results, Outcome.REJECTED);
    int retryAfter =
        Math.max(retried.stream().mapToInt(EventResult::retryAfter).max().orElse(0), 0);
    int status = 200;
    if (rejected > 0) status = 400;
    if (!retried.isEmpty()) {
      status = retried.stream().anyMatch(EventResult::isRateLimited) ? 429 : 503;
      retryAfter = Math.max(retryAfter, 1);
    }
    return JsonResponse.json(status, body(batch, results, status), retryAfter);
  }

  static long count(List<EventResult> results, Outcome outcome) {
    return results.stream().filter(each -> each.outcome() == outcome).count();
  }

  private static ObjectNode body(EventBatch batch, List<EventResult> results, int status) {
    boolean success = status == 200;
    if (batch.isSingle()) return success ? success() : error(status, results.get(0).reason());
    long sent = count(results, Outcome.SENT);
    long skipped = count(results, Outcome.SKIPPED);
    ObjectNode body = success ? success() : error(status, results, results.size() - sent - skipped);
    body.put("sent", sent).put("skipped", skipped);
    if (success) return body;
    var events = body.putArray("events");
    for (int i = 0; i < results.size(); i++) {
      EventResult one = results.get(i);
      if (one.reason().isEmpty()) continue;
      var event = events.addObject().put("index", i);
      String messageId = batch.items().get(i).messageId();
      if (!messageId.isEmpty()) event.put("messageId", messageId);
      event.put("result", one.isRetryable() ? "retry" : "rejected").put("reason", one.reason());
    }
    return body;
  }

  private static ObjectNode success() {
    return JsonResponse.MAPPER.createObjectNode().put("success", true);
  }

  private static ObjectNode error(int status, String reason) {
    return JsonResponse.errorBody(status, reason, reason);
  }

  /** Of a batch; the message has the first event's reason, for libraries that show nothing else. */
  private static ObjectNode error(int status, List<EventResult> results, long failed) {
    String error =
        String.format(Locale.ROOT, "%,d of %,d events were not accepted", failed, results.size());
    int first = 0;
    while (results.get(first).reason().isEmpty()) first++;
    String message = error + "; events[" + first + "]: " + results.get(first).reason();
    return JsonResponse.errorBody(status, error, message);
  }
}
