package fsdestination.cloud.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.cloud.Delivery;
import fsdestination.cloud.Event;
import fsdestination.cloud.Planned;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A fault of ours, be it of any event, is that event's alone. */
class DispatchTest {
  private static List<Intake.Item> items(String... users) {
    var items = new ArrayList<Intake.Item>();
    for (String user : users) {
      items.add(new Intake.Item("", Event.of(Map.of("type", "track", "userId", user)), ""));
    }
    return items;
  }

  /** What becomes of events, of which one fails to be sent. */
  private static List<String> reasons(List<Intake.Item> items, int failing, Supplier<Error> fault) {
    var sent = new AtomicInteger();
    Dispatch.Sender sender =
        new Dispatch.Sender() {
          @Override
          public List<Planned> plan(Event event) {
            return List.of();
          }

          @Override
          public Delivery send(List<Planned> plan) {
            if (sent.getAndIncrement() == failing) throw fault.get();
            return new Delivery(List.of());
          }
        };
    var settled = Dispatch.send(items, sender, Runnable::run, Duration.ofSeconds(5)).join();
    return settled.stream().map(each -> each.result() + " " + each.reason()).toList();
  }

  @Test
  void whatWasTakenBeforeAFaultIsTaken() {
    assertEquals(
        List.of(
            "SKIPPED ",
            "UNAVAILABLE a fault of the receiver: java.lang.StackOverflowError",
            "UNAVAILABLE an event before it could not be sent"),
        reasons(items("u", "u", "u"), 1, StackOverflowError::new));
  }

  @Test
  void theEventsOfOtherUsersAreSent() {
    assertEquals(
        List.of(
            "UNAVAILABLE a fault of the receiver: java.lang.StackOverflowError",
            "SKIPPED ",
            "SKIPPED "),
        reasons(items("a", "b", "c"), 0, StackOverflowError::new));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aFaultInPlanningIsTheEventsAlone(boolean deep) {
    var sender =
        new Dispatch.Sender() {
          @Override
          public List<Planned> plan(Event event) {
            if (!event.user().equals("bad")) return List.of();
            if (deep) throw new StackOverflowError();
            throw new IllegalStateException("quotes the event");
          }

          @Override
          public Delivery send(List<Planned> plan) {
            return new Delivery(List.of());
          }
        };
    var settled =
        Dispatch.send(items("a", "bad", "c"), sender, Runnable::run, Duration.ofSeconds(5)).join();
    String fault = deep ? "java.lang.StackOverflowError" : "java.lang.IllegalStateException";
    assertEquals("a fault of the receiver: " + fault, settled.get(1).reason());
    assertEquals(
        List.of(true, true), List.of(!settled.get(0).isLater(), !settled.get(2).isLater()));
  }
}
