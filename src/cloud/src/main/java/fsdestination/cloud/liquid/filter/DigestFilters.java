package fsdestination.cloud.liquid.filter;

import static java.util.Map.entry;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Filters for Base64 and digests, of the UTF-8 bytes of a string. */
final class DigestFilters {
  private DigestFilters() {}

  static Map<String, LiquidFilter> all() {
    return Map.ofEntries(
        entry("base64_encode", on -> Base64.getEncoder().encodeToString(Utf8.encode(on.text()))),
        entry("base64_decode", on -> decode(on.text())),
        entry("sha256", on -> sha256(on.text())),
        entry("hmac_sha256", on -> hmac(on.text(), on.text(0))));
  }

  private static String decode(String text) {
    String digits = text.replaceAll("[\\t\\n\\f\\r ]", "");
    if (digits.length() % 4 == 0) digits = digits.replaceFirst("={1,2}$", "");
    if (digits.length() % 4 == 1 || !digits.matches("[A-Za-z0-9+/]*")) {
      throw new IllegalArgumentException("expected Base64");
    }
    return Utf8.decode(Base64.getDecoder().decode(digits));
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Utf8.encode(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e); // Every Java has it.
    }
  }

  private static String hmac(String text, String key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      // Zeros are added to a short key anyway; Java rejects one that is empty.
      mac.init(new SecretKeySpec(key.isEmpty() ? new byte[1] : Utf8.encode(key), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal(Utf8.encode(text)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
