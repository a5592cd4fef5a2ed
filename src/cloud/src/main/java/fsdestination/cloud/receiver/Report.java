package fsdestination.cloud.receiver;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.cloud.Outcome.Result;
import java.util.List;
import java.util.Locale;

/** What is answered when it is known what became of each event. */
final class Report {
  private Report() {}

  /**
   * 200 where all were sent or skipped; where some are to be sent again, 429 if FullStory said so
   * and else 503; otherwise 400.
   */
  static Answer answer(Intake intake, List<Settled> settled) {
    var later = settled.stream().filter(Settled::isLater).toList();
    long refused = count(settled, Result.REFUSED);
    int retryAfter = Math.max(later.stream().mapToInt(Settled::retryAfter).max().orElse(0), 0);
    int status = 200;
    if (refused > 0) status = 400;
    if (!later.isEmpty()) {
      status = later.stream().anyMatch(Settled::isTooMany) ? 429 : 503;
      retryAfter = Math.max(retryAfter, 1);
    }
    return Answer.json(status, body(intake, settled, status == 200), retryAfter);
  }

  static long count(List<Settled> settled, Result result) {
    return settled.stream().filter(each -> each.result() == result).count();
  }

  private static ObjectNode body(Intake intake, List<Settled> settled, boolean success) {
    ObjectNode body = Answer.MAPPER.createObjectNode().put("success", success);
    if (intake.one()) {
      if (!success) body.put("error", settled.get(0).reason());
      return body;
    }
    long sent = count(settled, Result.SENT);
    long skipped = count(settled, Result.SKIPPED);
    if (!success) {
      long not = settled.size() - sent - skipped;
      body.put(
          "error",
          String.format(Locale.ROOT, "%,d of %,d events were not taken", not, settled.size()));
    }
    body.put("sent", sent).put("skipped", skipped);
    if (success) return body;
    var events = body.putArray("events");
    for (int i = 0; i < settled.size(); i++) {
      Settled one = settled.get(i);
      if (one.reason().isEmpty()) continue;
      var event = events.addObject().put("index", i);
      String messageId = intake.items().get(i).messageId();
      if (!messageId.isEmpty()) event.put("messageId", messageId);
      event.put("result", one.isLater() ? "later" : "refused").put("reason", one.reason());
    }
    return body;
  }
}
