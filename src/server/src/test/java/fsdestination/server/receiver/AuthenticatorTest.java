package fsdestination.server.receiver;

import static fsdestination.server.receiver.RunningReceiver.track;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may send, and from which pages. */
@Timeout(60)
class AuthenticatorTest {
  private static final String EVENT = track("m1", "u", "A");

  /** HMAC-SHA1 of {@code EVENT} by {@code s2}, as {@code openssl dgst -sha1 -hmac s2} has it. */
  private static final String SIGNATURE = "a2585af660d52aaa3412e893f2ad2a560f58a4c0";

  @AutoClose private final Receivers receivers = new Receivers();

  private static String basic(String pair) {
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"key1:", "key2:", "key2", "key1:any password"})
  void aWriteKeyOfBasicAuthenticationIsTaken(String pair) {
    var receiver = receivers.withAccess(List.of("key1", "key2"), List.of());
    assertEquals(200, receiver.post("/v1/t", EVENT, "Authorization", basic(pair)).status());
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/t, '{\"writeKey\":\"key1\",\"userId\":\"u\",\"event\":\"A\"}'",
    "/v1/b, '{\"writeKey\":\"key1\",\"batch\":[{\"type\":\"track\",\"userId\":\"u\",\"event\":\"A\"}]}'"
  })
  void aWriteKeyInTheBodyIsTakenAndNotSentOn(String path, String body) {
    var rules =
        Map.of(
            "subscriptions",
            List.of(
                Map.of(
                    "enabled",
                    true,
                    "subscribe",
                    "all",
                    "partnerAction",
                    "trackEventV2",
                    "mapping",
                    Map.of("userId", "u", "name", "N", "properties", Map.of("@path", "$.")))));
    var receiver =
        new RunningReceiver(new Authenticator(List.of("key1"), List.of(), ""), Map.of(), rules);
    receivers.add(receiver);
    var answered = receiver.post(path, body, "Content-Type", "text/plain");
    assertEquals(200, answered.status(), answered.toString());
    assertTrue(receiver.standIn.received().get(0).body().contains("\"event\":\"A\""));
    assertFalse(receiver.standIn.received().get(0).body().contains("key1"));
  }

  @Test
  void withoutAGoodWriteKeyNothingIsTaken() {
    var receiver = receivers.withAccess(List.of("key1"), List.of());
    var none = receiver.post("/v1/t", EVENT);
    assertEquals(
        "401 expected a write key: as user name of Basic authentication, or as writeKey in the body",
        none.status() + " " + none.error());
    assertEquals("Basic realm=\"events\"", none.header("www-authenticate"));
    for (String pair : List.of("key", "key12:", ":key1", ":")) {
      var wrong = receiver.post("/v1/t", EVENT, "Authorization", basic(pair));
      assertEquals("401 the write key is not known", wrong.status() + " " + wrong.error());
    }
    var inBody = receiver.post("/v1/t", "{\"writeKey\":\"key2\"}");
    assertEquals("401 the write key is not known", inBody.status() + " " + inBody.error());
    var broken = receiver.post("/v1/t", EVENT, "Authorization", "Basic ?");
    assertEquals("Authorization: Basic is not followed by base64", broken.error());
    assertEquals(401, receiver.post("/v1/t", EVENT, "X-Signature", SIGNATURE).status());
    assertEquals(0, receiver.standIn.received().size());
  }

  @Test
  void aGoodSignatureIsTaken() {
    var receiver = receivers.withAccess(List.of(), List.of("s1", "s2"));
    var answered = receiver.post("/v1/webhook", EVENT, "X-Signature", SIGNATURE);
    assertEquals(200, answered.status(), answered.toString());
    var upper = SIGNATURE.toUpperCase(Locale.ROOT);
    assertEquals(200, receiver.post("/v1/webhook", EVENT, "X-Signature", upper).status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "00", "zz", "da39a3ee5e6b4b0d3255bfef95601890afd80709"})
  void aWrongSignatureIsNot(String signature) {
    var receiver = receivers.withAccess(List.of(), List.of("s2"));
    var answered = receiver.post("/v1/webhook", EVENT, "X-Signature", signature);
    assertEquals(
        "401 X-Signature is not the HMAC-SHA1 of the body, in hex, by a secret that is known",
        answered.status() + " " + answered.error());
    assertEquals(0, receiver.standIn.received().size());
  }

  @Test
  void whoMayNotSendHasNothingReadOrUnpacked() {
    var receiver = receivers.withAccess(List.of("key1"), List.of("s2"));
    for (String coding : List.of("gzip", "GZIP")) {
      var unpacked =
          receiver.post("/v1/t", "no gzip", "X-Signature", "00", "Content-Encoding", coding);
      assertEquals(401, unpacked.status(), unpacked.toString());
    }
    assertEquals(401, receiver.post("/v1/t", "no JSON", "X-Signature", "00").status());
  }

  @Test
  void aSignatureIsOfTheWholeBody() {
    var receiver = receivers.withAccess(List.of(), List.of("s2"));
    assertEquals(401, receiver.post("/v1/webhook", EVENT + " ", "X-Signature", SIGNATURE).status());
  }

  @Test
  void aMissingSignatureIsTold() {
    var receiver = receivers.withAccess(List.of(), List.of("s2"));
    var answered = receiver.post("/v1/webhook", EVENT);
    assertEquals(
        "401 expected a signature in X-Signature, but there is none",
        answered.status() + " " + answered.error());
  }

  @Test
  void withKeysAndSecretsEitherWillDo() {
    var receiver = receivers.withAccess(List.of("key1"), List.of("s2"));
    assertEquals(200, receiver.post("/v1/t", EVENT, "Authorization", basic("key1:")).status());
    assertEquals(200, receiver.post("/v1/webhook", EVENT, "X-Signature", SIGNATURE).status());
    assertEquals(401, receiver.post("/v1/webhook", EVENT).status());
  }

  @Test
  void whereAllMaySendNoHeaderIsAskedFor() {
    var receiver = new RunningReceiver();
    receivers.add(receiver);
    var odd = receiver.post("/v1/t", EVENT, "Authorization", "Basic ?", "X-Signature", "?");
    assertEquals(200, odd.status(), odd.toString());
  }

  @Test
  void withoutSecretsItListensOnThisMachineAlone() {
    var open = new Authenticator(List.of(), List.of(), "");
    var rejected =
        assertThrows(
            IllegalArgumentException.class,
            () -> new RunningReceiver(open, Map.of("host", "0.0.0.0")));
    assertEquals(
        "Everybody who reaches 0.0.0.0 could send events: set FULLSTORY_WRITE_KEYS,"
            + " FULLSTORY_WEBHOOK_SECRETS, or the host 127.0.0.1",
        rejected.getMessage());
    var closed = new Authenticator(List.of("key1"), List.of(), "");
    try (var receiver = new RunningReceiver(closed, Map.of("host", "0.0.0.0"))) {
      assertEquals(401, receiver.post("/v1/t", EVENT).status());
      assertEquals(401, receiver.get("/metrics").status());
      assertEquals(200, receiver.get("/healthz").status());
    }
  }

  @Test
  void metricsAskForTheirToken() {
    var receiver = receivers.withAccess(List.of("key1"), List.of());
    var rejected = receiver.get("/metrics");
    assertEquals(
        "401 Bearer realm=\"metrics\"",
        rejected.status() + " " + rejected.header("www-authenticate"));
    assertEquals(401, receiver.get("/metrics", "Authorization", basic("key1:")).status());
    assertEquals(200, receiver.get("/metrics", "Authorization", "Bearer token").status());
  }
}
