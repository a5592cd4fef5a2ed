package fsdestination.cloud.internal;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import fsdestination.Nullable;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;

/** JSON from outside, of which anything may be wrong. */
public final class JsonInput {
  /** Beyond so many levels, JSON is rejected. */
  public static final int MAX_DEPTH = 1000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final JsonMapper RESPONSES = new JsonMapper();

  /** As Jackson names the character. */
  private static final String BYTE_ORDER_MARK = "(code 65279 ";

  private JsonInput() {}

  /**
   * Reads a response of FullStory.
   *
   * @return a missing node if it is no JSON
   */
  public static JsonNode tree(String json) {
    try {
      return RESPONSES.readTree(json);
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  /**
   * Reads one JSON value in UTF-8: maps, lists, texts, numbers, booleans, null.
   *
   * @throws IllegalArgumentException where it is no UTF-8, no JSON, or is nested deeper than
   *     {@value #MAX_DEPTH} levels; the message says where
   */
  public static @Nullable Object read(byte[] json) {
    String text = text(json);
    if (text.isBlank()) {
      throw new IllegalArgumentException("not JSON: expected a value but found nothing");
    }
    try {
      return MAPPER.readValue(text, Object.class);
    } catch (StreamConstraintsException e) {
      throw new IllegalArgumentException("not taken: " + said(e), e);
    } catch (JsonProcessingException e) {
      var at = e.getLocation();
      String line = at == null || at.getLineNr() <= 1 ? "" : " of line " + at.getLineNr();
      String place = at == null ? "" : " at column " + at.getColumnNr() + line;
      // Files that were joined, and clients that write one before each body, have it.
      String reason =
          e.getOriginalMessage().contains(BYTE_ORDER_MARK)
              ? "found a byte order mark (U+FEFF)" + place + ": write UTF-8 without it"
              : said(e) + place;
      throw new IllegalArgumentException("not JSON: " + reason, e);
    }
  }

  /** What Jackson says, without its own classes and switches, and without what it read. */
  private static String said(JsonProcessingException e) {
    return e.getOriginalMessage()
        .replaceAll("Unrecognized token '[^']*'", "Unrecognized token")
        .replaceAll(", from `[^`]*`", "")
        .replaceAll(" \\(bound as .*", "")
        .replaceAll(" \\([^()]* at \\[Source: .*?]\\)|: enable `[^`]*` to allow", "");
  }

  /**
   * The text of bytes in UTF-8.
   *
   * @throws IllegalArgumentException where they are not; the message says where
   */
  public static String text(byte[] utf8) {
    var bytes = ByteBuffer.wrap(utf8);
    try {
      return UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("not UTF-8: byte " + (bytes.position() + 1), e);
    }
  }
}
