package fsdestination.cloud.api;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.cloud.api.http.HttpReply;
import fsdestination.cloud.internal.JsonInput;
import java.net.URI;

/** What an answer of FullStory means. */
public final class ResponseErrors {
  private static final int MAX_MESSAGE_LENGTH = 300;

  private ResponseErrors() {}

  /**
   * Whether the body is a page for people, as of another web server. Each event's answer is asked
   * for this, so no more than the beginning is looked at; FullStory may send an empty one.
   */
  static boolean isHtml(HttpReply response) {
    String body = response.body();
    for (int i = 0; i < body.length(); i++) {
      char next = body.charAt(i);
      if (next == '<') return true;
      if (!Character.isWhitespace(next) && next != '\ufeff') return false;
    }
    return false;
  }

  /**
   * An answer that is hardly FullStory's.
   *
   * @param how it is not as expected
   */
  static UnavailableException unexpected(Endpoint endpoint, URI host, int status, String how) {
    return new UnavailableException(
        endpoint
            + (": " + host + " answered " + status + how)
            + ", where an answer of FullStory's API was expected: is the address right?",
        status,
        null);
  }

  /** Why a request that FullStory answered was not done. */
  static ApiException failure(Endpoint endpoint, URI host, HttpReply response, int attempts) {
    int status = response.status();
    String answered = endpoint + ": FullStory answered " + status + said(response);
    if (status == 401) {
      return new UnauthorizedException(answered + ". The API key is not accepted", status);
    }
    if (status == 403) {
      String needed =
          endpoint == Endpoint.DELETE_USER ? "; deleting needs an Admin or Architect key" : "";
      return new UnauthorizedException(
          answered + ". The API key does not allow this" + needed, status);
    }
    if (response.isRetryable()) {
      return new UnavailableException(answered + to(attempts), status, response.retryAfter());
    }
    if (status < 400) {
      String to = response.redirectHost();
      return unexpected(endpoint, host, status, to == null ? "" : ", which leads to " + to);
    }
    if (status == 404 && endpoint.isV1()) {
      answered +=
          ". FullStory does not know this user: V1 takes only users whom FullStory has captured;"
              + " identify the user in a browser first, or use the V2 action, which creates users";
    }
    return new RejectedRequestException(
        answered, status, JsonInput.tree(response.body()).path("code").asText(""));
  }

  /**
   * Why a request with an idempotency key was not done where FullStory answered 409.
   *
   * @param isFinal whether it met so many conflicts that it is not to be sent again
   */
  static ApiException conflict(
      Endpoint endpoint, HttpReply response, int attempts, boolean isFinal) {
    String answered =
        endpoint + ": FullStory answered " + response.status() + said(response) + to(attempts);
    if (!isFinal) {
      return new UnavailableException(
          answered + ". An earlier request with this Idempotency-Key may still be executing",
          response.status(),
          response.retryAfter());
    }
    return new RejectedRequestException(
        answered
            + ". Either an earlier request with this Idempotency-Key is still executing, and does"
            + " what was asked; or the key was used in the last 24 hours with another body, by"
            + " another event with the same messageId or by the same event with other settings",
        response.status());
  }

  private static String to(int attempts) {
    return attempts > 1 ? " to the last of " + attempts + " attempts" : "";
  }

  /** FullStory's own words, shortened; they are JSON with a message and a code. */
  private static String said(HttpReply response) {
    JsonNode json = JsonInput.tree(response.body());
    String message = json.path("message").asText("");
    String code = json.path("code").asText("");
    String said = (code + (code.isEmpty() || message.isEmpty() ? "" : ": ") + message).strip();
    said = said.replaceAll("\\p{Cntrl}+", " ");
    if (said.length() > MAX_MESSAGE_LENGTH) said = said.substring(0, MAX_MESSAGE_LENGTH) + "…";
    return said.isEmpty() ? "" : " (" + said + ")";
  }
}
