package fsdestination.server.receiver.body;

import fsdestination.Nullable;
import fsdestination.server.receiver.http.HttpError;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.MimeTypes;

/** What the headers say of a body. */
public final class ContentHeaders {
  /**
   * All of them mean JSON: analytics-next sends it as plain text, so that browsers need not ask
   * first, and HTTP clients call a body a form, or nothing, where a library names no type.
   */
  private static final Set<String> TYPES =
      Set.of("application/json", "text/plain", "application/x-www-form-urlencoded", "");

  /** Both are gzip (RFC 9110, section 8.4.1.3). */
  private static final Set<String> CODINGS = Set.of("gzip", "x-gzip");

  private ContentHeaders() {}

  /** Turns away bodies that are no JSON, by what their headers say. */
  public static void check(HttpFields headers) {
    String given = headers.get(HttpHeader.CONTENT_TYPE);
    String type = given == null ? "" : MimeTypes.getContentTypeWithoutCharset(given).strip();
    if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      throw wrong(
          "expected the Content-Type application/json, text/plain or"
              + " application/x-www-form-urlencoded, or none, but found "
              + type);
    }
    String charset = given == null ? null : MimeTypes.getCharsetFromContentType(given);
    if (charset != null && !charset.equalsIgnoreCase("utf-8")) {
      throw wrong("expected the charset utf-8 but found " + charset);
    }
    String coding = coding(headers);
    if (coding != null && !CODINGS.contains(coding.toLowerCase(Locale.ROOT))) {
      throw wrong("expected the Content-Encoding gzip, or none, but found " + coding);
    }
  }

  /**
   * The body, unpacked where it is packed.
   *
   * @param maxBytes in bytes, when unpacked
   * @param reservation of memory: what is unpacked takes its bytes of it before they are there
   */
  public static byte[] unpack(
      HttpFields headers, byte[] body, int maxBytes, MemoryBudget.Reservation reservation) {
    if (coding(headers) == null) return body;
    var bytes = new ByteArrayOutputStream();
    try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] some = new byte[8192];
      for (int size = unpacked.read(some); size >= 0; size = unpacked.read(some)) {
        if (bytes.size() + size > maxBytes) throw BodyReader.tooLong(maxBytes);
        reservation.reserve(size);
        bytes.write(some, 0, size);
      }
      return bytes.toByteArray();
    } catch (IOException e) {
      throw HttpError.of(400, "the body is not gzip, as Content-Encoding says");
    }
  }

  private static @Nullable String coding(HttpFields headers) {
    return headers.get(HttpHeader.CONTENT_ENCODING);
  }

  private static HttpError wrong(String problem) {
    return HttpError.of(415, problem);
  }
}
