package fsdestination.server.receiver.body;

import fsdestination.Nullable;
import java.util.List;
import java.util.Map;

/**
 * How many values a body has, told from its bytes: two of them can become an object of sixty, and
 * when it has been read it is too late.
 */
public final class JsonValueCount {
  private JsonValueCount() {}

  /** About as many: objects, arrays, their members and items. What is no JSON is counted too. */
  public static int of(byte[] json) {
    int count = 0;
    boolean inText = false;
    for (int i = 0; i < json.length; i++) {
      byte next = json[i];
      if (inText) {
        if (next == '\\') i++;
        else if (next == '"') inText = false;
      } else if (next == '"') {
        inText = true;
      } else if (next == '{' || next == '[' || next == ':' || next == ',') {
        count++;
      }
    }
    return count;
  }

  /**
   * The same for what was read.
   *
   * @param json at most as deep as {@link fsdestination.cloud.internal.JsonInput} reads it
   */
  public static int ofParsed(@Nullable Object json) {
    int count = 1;
    if (json instanceof Map<?, ?> object) {
      for (Object value : object.values()) count += 1 + ofParsed(value);
    } else if (json instanceof List<?> elements) {
      for (Object element : elements) count += ofParsed(element);
    }
    return count;
  }
}
