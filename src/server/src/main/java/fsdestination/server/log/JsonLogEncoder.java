package fsdestination.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.StackTraceElementProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.slf4j.event.KeyValuePair;

/**
 * A JSON object a line: {@code {"time", "level", "logger", "message"}} and the event's key-value
 * pairs. An exception is its class, {@code thrown}, and its place, {@code at}: its message might
 * quote an event. Logback's own {@code JsonEncoder} writes that message, and the pairs as an array
 * of strings.
 */
public final class JsonLogEncoder extends EncoderBase<ILoggingEvent> {
  private static final byte[] NONE = {};

  private final JsonMapper mapper = new JsonMapper();

  /** For logback, also by a configuration file that names this class. */
  public JsonLogEncoder() {}

  @Override
  public byte[] headerBytes() {
    return NONE;
  }

  @Override
  public byte[] encode(ILoggingEvent event) {
    ObjectNode line =
        mapper
            .createObjectNode()
            .put("time", event.getInstant().toString())
            .put("level", event.getLevel().toString())
            .put("logger", event.getLoggerName())
            .put("message", event.getFormattedMessage());
    if (event.getKeyValuePairs() != null) {
      for (KeyValuePair pair : event.getKeyValuePairs()) line.putPOJO(pair.key, pair.value);
    }
    IThrowableProxy thrown = event.getThrowableProxy();
    if (thrown != null) {
      StackTraceElementProxy[] at = thrown.getStackTraceElementProxyArray();
      line.put("thrown", thrown.getClassName());
      if (at.length > 0) line.put("at", at[0].getStackTraceElement().toString());
    }
    return (line + "\n").getBytes(UTF_8);
  }

  @Override
  public byte[] footerBytes() {
    return NONE;
  }
}
