package fsdestination.server.receiver.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.DeliveryResult;
import fsdestination.cloud.Event;
import fsdestination.cloud.Plan;
import fsdestination.cloud.PlannedRequest;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The events of a request: in order, not all at once, and a failure of ours is one event's alone.
 */
@Timeout(60)
class BatchSenderTest {
  private static final Duration TIME = Duration.ofSeconds(50);

  private final ExecutorService threads = Executors.newFixedThreadPool(16);

  @AfterEach
  void stop() {
    threads.shutdownNow();
  }

  private static List<EventBatch.Item> items(String... users) {
    var items = new ArrayList<EventBatch.Item>();
    for (String user : users) {
      items.add(new EventBatch.Item("", Event.of(Map.of("type", "track", "userId", user)), ""));
    }
    return items;
  }

  private static BatchSender.Sender sender(
      Function<Event, Plan> planner, Function<Plan, DeliveryResult> sender) {
    return new BatchSender.Sender() {
      @Override
      public Plan plan(Event event) {
        return planner.apply(event);
      }

      @Override
      public DeliveryResult send(Plan plan) {
        return sender.apply(plan);
      }
    };
  }

  private static Plan request(String user, String body) {
    var request = ApiRequest.of(Endpoint.CREATE_EVENT, user, body);
    return new Plan(user, List.of(new PlannedRequest("\"S\"", request, "key", "")), "");
  }

  private static String user(Plan plan) {
    return plan.orderingKey();
  }

  private List<String> send(List<EventBatch.Item> items, BatchSender.Sender sender) {
    return BatchSender.send(items, sender, threads, TIME).join().stream()
        .map(each -> each.outcome() + " " + each.reason())
        .toList();
  }

  /** What becomes of events, of which a user's second, or another user's only one, fails. */
  private List<String> reasons(List<EventBatch.Item> items, String failing, int number) {
    var sent = new AtomicInteger();
    return send(
        items,
        sender(
            event -> request(event.user(), "{}"),
            plan -> {
              if (user(plan).equals(failing) && sent.getAndIncrement() == number) {
                throw new StackOverflowError();
              }
              return new DeliveryResult(List.of());
            }));
  }

  @Test
  void whatWasTakenBeforeAFaultIsTaken() {
    assertEquals(
        List.of(
            "SKIPPED ",
            "UNAVAILABLE the receiver failed: java.lang.StackOverflowError",
            "UNAVAILABLE an event before it could not be sent"),
        reasons(items("u", "u", "u"), "u", 1));
  }

  @Test
  void theEventsOfOtherUsersAreSent() {
    assertEquals(
        List.of(
            "UNAVAILABLE the receiver failed: java.lang.StackOverflowError",
            "SKIPPED ",
            "SKIPPED "),
        reasons(items("a", "b", "c"), "a", 0));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFaultInPlanningIsTheEventsAlone(boolean deep) {
    var sender =
        sender(
            event -> {
              if (!event.user().equals("bad")) return Plan.EMPTY;
              if (deep) throw new StackOverflowError();
              throw new IllegalStateException("quotes the event");
            },
            plan -> new DeliveryResult(List.of()));
    String fault = deep ? "java.lang.StackOverflowError" : "java.lang.IllegalStateException";
    assertEquals(
        List.of("SKIPPED ", "UNAVAILABLE the receiver failed: " + fault, "SKIPPED "),
        send(items("a", "bad", "c"), sender));
  }

  @Test
  void aUsersEventsAreSentInOrderAndOthersMeanwhile() {
    var users = new String[400];
    for (int i = 0; i < users.length; i++) users[i] = "u" + i % 9;
    Map<String, List<Integer>> sent = new ConcurrentHashMap<>();
    var overlaps = new AtomicInteger();
    var running = ConcurrentHashMap.<String>newKeySet();
    var number = new AtomicInteger();
    var result =
        send(
            items(users),
            sender(
                event -> request(event.user(), "" + number.getAndIncrement()),
                plan -> {
                  String user = user(plan);
                  if (!running.add(user)) overlaps.incrementAndGet();
                  sent.computeIfAbsent(user, any -> new ArrayList<>())
                      .add(
                          Integer.parseInt(
                              Objects.requireNonNull(plan.entries().get(0).request()).body()));
                  running.remove(user);
                  return new DeliveryResult(List.of());
                }));
    assertEquals(Set.of("SKIPPED "), Set.copyOf(result));
    assertEquals(0, overlaps.get());
    for (int user = 0; user < 9; user++) {
      int first = user;
      assertEquals(
          IntStream.range(0, 400).filter(i -> i % 9 == first).boxed().toList(),
          sent.get("u" + user));
    }
  }

  @Test
  void eightEventsAreSentAtOnce() {
    // Each waits for the seven others.
    var together = new CountDownLatch(8);
    send(
        items("a", "b", "c", "d", "e", "f", "g", "h"),
        sender(
            event -> request(event.user(), "{}"),
            plan -> {
              together.countDown();
              try {
                together.await();
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
              return new DeliveryResult(List.of());
            }));
    assertEquals(0, together.getCount());
  }

  /** Of one user, of several, and of nobody. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5, 0})
  void noMoreIsPlannedAtOnceThanThereIsRoomFor(int users) {
    String body = "x".repeat(BatchSender.MAX_PLANNED / 4);
    var planned = new AtomicInteger();
    var most = new AtomicInteger();
    var all = new String[300];
    for (int i = 0; i < all.length; i++) all[i] = users == 0 ? "" : "u" + i % users;
    send(
        items(all),
        sender(
            event -> {
              most.accumulateAndGet(planned.incrementAndGet(), Math::max);
              return request(event.user(), body);
            },
            plan -> {
              planned.decrementAndGet();
              return new DeliveryResult(List.of());
            }));
    assertEquals(0, planned.get());
    assertTrue(most.get() <= 4, most + " at once");
  }

  @Test
  void anEventThatIsLargerThanTheRoomIsSent() {
    String body = "x".repeat(BatchSender.MAX_PLANNED * 2);
    assertEquals(
        List.of("SKIPPED ", "SKIPPED "),
        send(
            items("u", "v"),
            sender(event -> request(event.user(), body), plan -> new DeliveryResult(List.of()))));
  }
}
