package fsdestination.server.send;

import fsdestination.Nullable;
import fsdestination.cloud.Event;
import fsdestination.cloud.EventShape;
import fsdestination.cloud.Plan;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.internal.Sha256;
import fsdestination.server.send.input.Line;
import fsdestination.server.send.input.LineAdvice;
import java.util.function.Function;

/** A line with what is to be sent for it; nothing for a blank line. */
record PlannedLine(Line line, Plan plan) {
  static PlannedLine of(Line line, RunContext context) {
    return new PlannedLine(line, plan(line, context));
  }

  private static Plan plan(Line line, RunContext context) {
    if (line.problem() != null) return Plan.invalid(line.problem());
    if (line.isBlank()) return Plan.EMPTY;
    String key = Sha256.of(context.name() + "\n" + line.start() + "\n" + line.digest());
    try {
      Event event = Event.parse(line.bytes(), key);
      String problem = EventShape.problem(event, LineAdvice::of);
      return problem.isEmpty() ? context.destination().plan(event) : Plan.invalid(problem);
    } catch (IllegalArgumentException e) {
      return Plan.invalid(e.getMessage() + LineAdvice.of(line.bytes()));
    }
  }

  /**
   * What became of the line once its requests have been sent.
   *
   * @param rejections why FullStory rejected a request; null if it did not
   */
  LineResult result(Function<ApiRequest, @Nullable String> rejections) {
    if (plan.isEvent() && line.isBlank()) return LineResult.BLANK;
    return LineResult.of(plan.result(rejections), plan.isEvent());
  }
}
