package fsdestination.server.receiver;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import fsdestination.cloud.internal.Sha256;
import fsdestination.server.receiver.http.HttpError;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/**
 * Who may send. Without any secret anybody may, which is allowed on this machine only.
 *
 * @param writeKeys any of them will do: as the user name of Basic authentication, as Segment's
 *     server libraries send it, or in the body, as analytics-next does
 * @param webhookSecrets of the signature in {@code X-Signature}: HMAC-SHA1 of the body, in hex
 * @param metricsToken for {@code Authorization: Bearer}; empty for none
 */
public record Authenticator(
    List<String> writeKeys, List<String> webhookSecrets, String metricsToken) {
  private static final String SIGNATURE = "X-Signature";

  /** Copies the lists. */
  public Authenticator {
    writeKeys = List.copyOf(writeKeys);
    webhookSecrets = List.copyOf(webhookSecrets);
  }

  /** Whether anybody may send. */
  public boolean allowsAnonymous() {
    return writeKeys.isEmpty() && webhookSecrets.isEmpty();
  }

  /**
   * Rejects a request before its body is read, if its write key is wrong or it cannot be
   * authenticated by its body either.
   *
   * @throws HttpError with 401
   */
  void checkHeaders(HttpFields headers) {
    if (allowsAnonymous()) return;
    String user = basicUser(headers);
    if (user != null && !isWriteKey(user)) throw rejected("the write key is not known");
    if (user == null && writeKeys.isEmpty() && headers.get(SIGNATURE) == null) {
      throw rejected("expected a signature in " + SIGNATURE + ", but there is none");
    }
  }

  /**
   * Whether signature or headers authenticate the sender. If not, the write key in the body has to.
   *
   * @param body as it was received, because signatures are of that
   * @throws HttpError with 401 if the signature is wrong
   */
  boolean isAuthenticated(HttpFields headers, byte[] body) {
    if (allowsAnonymous()) return true;
    String signature = headers.get(SIGNATURE);
    if (signature != null && !webhookSecrets.isEmpty()) {
      if (!isSignature(signature, body)) {
        throw rejected(
            SIGNATURE + " is not the HMAC-SHA1 of the body, in hex, by a secret that is known");
      }
      return true;
    }
    String user = basicUser(headers);
    return user != null && isWriteKey(user);
  }

  /**
   * Checks the write key of a body.
   *
   * @param writeKey in the body; null where there is none
   */
  void checkWriteKey(@Nullable Object writeKey) {
    if (writeKey == null) {
      throw rejected(
          "expected a write key: as user name of Basic authentication, or as writeKey in the body");
    }
    if (!isWriteKey(writeKey.toString())) throw rejected("the write key is not known");
  }

  /** Whether a request may read metrics: it has the token, or anybody may send. */
  boolean mayReadMetrics(HttpFields headers) {
    if (metricsToken.isEmpty()) return allowsAnonymous();
    String given = String.valueOf(headers.get(HttpHeader.AUTHORIZATION));
    return same(given, "Bearer " + metricsToken);
  }

  private boolean isWriteKey(String given) {
    boolean known = false;
    // Every key is compared, whether or not one was found: time tells nothing.
    for (String key : writeKeys) known |= same(given, key);
    return known;
  }

  private boolean isSignature(String given, byte[] body) {
    byte[] bytes;
    try {
      bytes = HexFormat.of().parseHex(given.strip().toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
    boolean known = false;
    for (String secret : webhookSecrets) known |= MessageDigest.isEqual(hmac(secret, body), bytes);
    return known;
  }

  private static byte[] hmac(String secret, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has HmacSHA1", e);
    }
  }

  /** In constant time: digests have the same length. */
  private static boolean same(String a, String b) {
    return MessageDigest.isEqual(
        Sha256.sha256().digest(a.getBytes(UTF_8)), Sha256.sha256().digest(b.getBytes(UTF_8)));
  }

  /** The user name; null where there is no such header. */
  private static @Nullable String basicUser(HttpFields headers) {
    String given = headers.get(HttpHeader.AUTHORIZATION);
    if (given == null || !given.regionMatches(true, 0, "Basic ", 0, 6)) return null;
    try {
      String pair = new String(Base64.getDecoder().decode(given.substring(6).strip()), UTF_8);
      int colon = pair.indexOf(':');
      return colon < 0 ? pair : pair.substring(0, colon);
    } catch (IllegalArgumentException e) {
      throw rejected("Authorization: Basic is not followed by base64");
    }
  }

  private static HttpError rejected(String problem) {
    return HttpError.unauthorized("Basic realm=\"events\"", problem);
  }

  /** How many secrets there are, and none of them. */
  @Override
  public String toString() {
    return Arrays.asList(writeKeys.size(), webhookSecrets.size()).toString();
  }
}
