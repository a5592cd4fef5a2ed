package fsdestination.server.send.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import fsdestination.cloud.EventShape;
import java.io.IOException;

/** What a user can do about a line that is no event. */
public final class LineAdvice {
  private static final JsonFactory JSON = new JsonFactory();

  private LineAdvice() {}

  /** For a JSON object of another shape. */
  public static String of(EventShape shape) {
    return switch (shape) {
      case BATCH -> "--unwrap takes it apart";
      case REJECT -> "--unwrap takes the event out of it";
      case ENVELOPE -> "send what is in payload, by jq -c .payload FILE for instance";
      case CHANGE -> "make an event of what is in after, by jq for instance";
      default -> "give it a type, userId, event and properties, by jq for instance";
    };
  }

  /**
   * For a line that is not a JSON object.
   *
   * @return an empty string, or a sentence that begins with {@code ". "}
   */
  public static String of(byte[] line) {
    if (looksLikeUtf16(line)) {
      return ". It looks like UTF-16: convert it, by iconv -f UTF-16 -t UTF-8 FILE for instance";
    }
    String text = new String(line, UTF_8).strip();
    if (text.endsWith(",")) return array();
    try (var parser = JSON.createParser(text)) {
      JsonToken first = parser.nextToken();
      boolean isArray = first == JsonToken.START_ARRAY;
      if (!isArray && first != JsonToken.START_OBJECT) return "";
      parser.skipChildren();
      if (parser.nextToken() == JsonToken.START_OBJECT) {
        return ". It looks like several objects: jq -c . FILE makes a line of each";
      }
      return isArray ? ". --unwrap takes an array of events apart" : "";
    } catch (JsonEOFException e) {
      return text.startsWith("[")
          ? array()
          : ". It looks like an object of several lines: jq -c . FILE makes a line of it";
    } catch (JsonParseException e) {
      return text.equals("]") ? array() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String array() {
    return ". It looks like a part of a JSON array: jq -c '.[]' FILE makes a line of each event";
  }

  /** Recognizes a byte order mark, or the zero bytes of ASCII characters in UTF-16. */
  private static boolean looksLikeUtf16(byte[] line) {
    if (line.length < 2) return false;
    int first = ((line[0] & 0xff) << 8) | (line[1] & 0xff);
    if (first == 0xfeff || first == 0xfffe) return true;
    int zeros = 0;
    for (byte each : line) if (each == 0) zeros++;
    return zeros > line.length / 4;
  }
}
