package fsdestination.server.receiver.batch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.cloud.SubscriptionResult.Result;
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
  public static JsonResponse answer(EventBatch intake, List<EventResult> settled) {
    var later = settled.stream().filter(EventResult::isLater).toList();
    long rejected = count(settled, Result.REJECTED);
    int retryAfter = Math.max(later.stream().mapToInt(EventResult::retryAfter).max().orElse(0), 0);
    int status = 200;
    if (rejected > 0) status = 400;
    if (!later.isEmpty()) {
      status = later.stream().anyMatch(EventResult::isTooMany) ? 429 : 503;
      retryAfter = Math.max(retryAfter, 1);
    }
    return JsonResponse.json(status, body(intake, settled, status), retryAfter);
  }

  static long count(List<EventResult> settled, Result result) {
    return settled.stream().filter(each -> each.result() == result).count();
  }

  private static ObjectNode body(EventBatch intake, List<EventResult> settled, int status) {
    boolean success = status == 200;
    if (intake.one()) return success ? success() : error(status, settled.get(0).reason());
    long sent = count(settled, Result.SENT);
    long skipped = count(settled, Result.SKIPPED);
    ObjectNode body = success ? success() : error(status, settled, settled.size() - sent - skipped);
    body.put("sent", sent).put("skipped", skipped);
    if (success) return body;
    var events = body.putArray("events");
    for (int i = 0; i < settled.size(); i++) {
      EventResult one = settled.get(i);
      if (one.reason().isEmpty()) continue;
      var event = events.addObject().put("index", i);
      String messageId = intake.items().get(i).messageId();
      if (!messageId.isEmpty()) event.put("messageId", messageId);
      event.put("result", one.isLater() ? "later" : "rejected").put("reason", one.reason());
    }
    return body;
  }

  private static ObjectNode success() {
    return JsonResponse.MAPPER.createObjectNode().put("success", true);
  }

  private static ObjectNode error(int status, String reason) {
    return JsonResponse.problem(status, reason, reason);
  }

  /** Of a batch; the message has the first event's reason, for libraries that show nothing else. */
  private static ObjectNode error(int status, List<EventResult> settled, long not) {
    String error =
        String.format(Locale.ROOT, "%,d of %,d events were not taken", not, settled.size());
    int first = 0;
    while (settled.get(first).reason().isEmpty()) first++;
    String message = error + "; events[" + first + "]: " + settled.get(first).reason();
    return JsonResponse.problem(status, error, message);
  }
}
