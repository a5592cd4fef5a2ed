package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.standin.Fault;
import fsdestination.standin.FullStoryStandIn;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is logged, and what is not. */
class LogTest extends ApiTest {
  /** Kept, or the JDK forgets the logger and its handler. */
  private final Logger logger = Logger.getLogger(RetryPolicies.class.getName());

  private final List<String> logged = new CopyOnWriteArrayList<>();

  private final Handler handler =
      new Handler() {
        @Override
        public void publish(LogRecord entry) {
          logged.add(new SimpleFormatter().format(entry));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
  }

  @AfterEach
  void leave() {
    logger.removeHandler(handler);
    logger.setUseParentHandlers(true);
  }

  @Test
  void anotherAttemptIsLoggedWithoutKeyUserAndBody() {
    standIn.account().capture("ann@example.com");
    standIn.fail(Fault.status(503), Fault.lostAnswer());
    var body = "{\"event\":{\"event_name\":\"Personal\",\"event_data\":{}}}";
    api.send(ApiRequest.of(Endpoint.USER_EVENT, "ann@example.com", body), "m1");
    assertEquals(2, logged.size());
    assertTrue(
        logged
            .get(0)
            .contains(
                "POST /users/v1/individual/…/customevent?integration=segment: 503 at attempt 1"),
        logged.get(0));
    for (String secret : new String[] {FullStoryStandIn.KEY, "ann", "Personal"}) {
      assertFalse(logged.toString().contains(secret), logged::toString);
    }
  }
}
