package fsdestination.cloud.standin;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Supplier;

/** A way to fail; it answers a request in FullStory's place. */
public interface Fault {
  /**
   * @param undisturbed does what was asked, once it is called, and says what FullStory answers
   */
  void answer(HttpExchange exchange, Supplier<StandInAnswer> undisturbed) throws IOException;

  /** An error of FullStory's, which has done nothing. */
  static Fault status(int status) {
    return (exchange, undisturbed) ->
        FullStoryStandIn.answer(
            exchange, StandInAnswer.error(status, "server_error", "told to fail"));
  }

  /** 429 with {@code Retry-After}. */
  static Fault tooMany(String retryAfter) {
    return (exchange, undisturbed) -> {
      var error = StandInAnswer.error(429, "too_many_requests", "Too many requests.");
      FullStoryStandIn.answer(
          exchange, new StandInAnswer(error.status(), error.body(), retryAfter));
    };
  }

  /** Answers rightly, but late. */
  static Fault slow(Duration delay) {
    return (exchange, undisturbed) -> {
      sleep(delay);
      FullStoryStandIn.answer(exchange, undisturbed.get());
    };
  }

  /** Does what was asked, but closes the connection without an answer. */
  static Fault lostAnswer() {
    return (exchange, undisturbed) -> {
      var unused = undisturbed.get();
      exchange.close();
    };
  }

  /** Closes the connection in the middle of the answer. */
  static Fault halfClosed() {
    return (exchange, undisturbed) -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().write("{\"id\":".getBytes(UTF_8));
      exchange.getResponseBody().flush();
      exchange.close();
    };
  }

  /** Sends the answer's head, and then nothing more for a while. */
  static Fault stalled(Duration delay) {
    return (exchange, undisturbed) -> {
      exchange.sendResponseHeaders(200, 1000);
      exchange.getResponseBody().flush();
      sleep(delay);
      exchange.close();
    };
  }

  /** 200, with a body that is no JSON. */
  static Fault garbage() {
    return (exchange, undisturbed) ->
        FullStoryStandIn.answer(exchange, new StandInAnswer(200, "\u0000<html>\ufffd", ""));
  }

  /** An answer with this status and body. */
  static Fault answering(int status, String body) {
    return (exchange, undisturbed) ->
        FullStoryStandIn.answer(exchange, new StandInAnswer(status, body, ""));
  }

  /** Leads elsewhere. */
  static Fault redirect(String location) {
    return (exchange, undisturbed) -> {
      exchange.getResponseHeaders().set("Location", location);
      FullStoryStandIn.answer(exchange, new StandInAnswer(302, "", ""));
    };
  }

  private static void sleep(Duration delay) {
    try {
      Thread.sleep(delay.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
