package fsdestination.cloud.receiver;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Delivery;
import fsdestination.cloud.Event;
import fsdestination.cloud.Planned;
import fsdestination.cloud.SendingPolicy;
import fsdestination.cloud.api.ApiRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/**
 * Sends the events of one request: those of the same user one after another, in their order, those
 * of others at the same time. After an event that cannot be sent now, a user's others are not
 * tried, for they would go out of order; those of other users are, unless the {@link SendingPolicy}
 * says that they would fare alike.
 */
final class Dispatch {
  /** So that one large batch leaves room for others. */
  private static final int LANES = 8;

  private static final System.Logger LOG = System.getLogger(Receiver.class.getName());

  private final Sender sender;
  private final Executor threads;
  private final long deadline;
  private final SendingPolicy policy = new SendingPolicy();
  private final Settled[] settled;

  /** An event with its place in the request. */
  private record Step(int index, String user, List<Planned> plan) {}

  /** Who sends: a {@link CloudDestination}. */
  interface Sender {
    List<Planned> plan(Event event);

    Delivery send(List<Planned> plan);

    static Sender of(CloudDestination destination) {
      return new Sender() {
        @Override
        public List<Planned> plan(Event event) {
          return destination.plan(event);
        }

        @Override
        public Delivery send(List<Planned> plan) {
          return destination.send(plan);
        }
      };
    }
  }

  private Dispatch(Sender sender, Executor threads, long deadline, int size) {
    this.sender = sender;
    this.threads = threads;
    this.deadline = deadline;
    settled = new Settled[size];
  }

  /**
   * Never fails; one result for each item, in their order.
   *
   * @param time after which no further event is begun
   */
  static CompletableFuture<List<Settled>> send(
      List<Intake.Item> items, Sender sender, Executor threads, Duration time) {
    var dispatch = new Dispatch(sender, threads, System.nanoTime() + time.toNanos(), items.size());
    return dispatch.send(items);
  }

  private CompletableFuture<List<Settled>> send(List<Intake.Item> items) {
    Map<Integer, List<Step>> lanes = new LinkedHashMap<>();
    for (int i = 0; i < items.size(); i++) {
      Event event = items.get(i).event();
      if (event == null) {
        settled[i] = Settled.refused(items.get(i).problem());
      } else {
        try {
          List<Planned> plan = sender.plan(event);
          String user = user(event, plan);
          int lane = Math.floorMod(user.isEmpty() ? i : user.hashCode(), LANES);
          lanes.computeIfAbsent(lane, any -> new ArrayList<>()).add(new Step(i, user, plan));
        } catch (RuntimeException | StackOverflowError e) {
          settled[i] = fault(e);
        }
      }
    }
    if (lanes.size() == 1) {
      // Already on a thread of theirs.
      lanes.values().forEach(this::run);
      return CompletableFuture.completedFuture(result());
    }
    var all =
        lanes.values().stream()
            .map(lane -> CompletableFuture.runAsync(() -> run(lane), threads))
            .toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(all).thenApply(done -> result());
  }

  /** Whose it is: what the request will say, else what the event says. */
  private static String user(Event event, List<Planned> plan) {
    return plan.stream()
        .map(Planned::request)
        .filter(Objects::nonNull)
        .map(ApiRequest::subject)
        .filter(subject -> !subject.isEmpty())
        .findFirst()
        .orElseGet(event::user);
  }

  private void run(List<Step> lane) {
    boolean stopped = false;
    var waiting = new HashSet<String>();
    for (Step step : lane) {
      if (stopped || waiting.contains(step.user())) {
        settle(step, Settled.later("an event before it could not be sent"));
      } else if (System.nanoTime() - deadline > 0) {
        settle(step, Settled.later("there was no time left"));
        stopped = true;
      } else {
        stopped = send(step);
        boolean later = settled[step.index()].isLater();
        if (later && !step.user().isEmpty()) waiting.add(step.user());
      }
    }
  }

  private void settle(Step step, Settled result) {
    settled[step.index()] = result;
  }

  /** Whether the events after this one should wait. */
  private boolean send(Step step) {
    try {
      Delivery delivery = sender.send(step.plan());
      settle(step, Settled.of(delivery));
      return policy.isStoppedBy(delivery);
    } catch (RuntimeException | StackOverflowError e) {
      settle(step, fault(e));
      return true;
    }
  }

  /** Of ours, with one event; what became of the others stands. */
  private static Settled fault(Throwable failure) {
    // Its message may quote the event.
    String name = failure.getClass().getName();
    LOG.log(System.Logger.Level.ERROR, "fault: {0}", name);
    return Settled.later("a fault of the receiver: " + name);
  }

  private List<Settled> result() {
    return Arrays.asList(settled);
  }
}
