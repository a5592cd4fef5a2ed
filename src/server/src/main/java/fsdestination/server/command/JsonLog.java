package fsdestination.server.command;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.Nullable;
import java.io.PrintWriter;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/**
 * The log as JSON, an object a line: {@code {"time", "level", "logger", "message"}}, and what else
 * a message has to say by names. A failure is told by its class and place: its text might quote an
 * event.
 */
final class JsonLog extends Handler {
  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Formatter MESSAGES = new SimpleFormatter();

  /** Held, or their levels would be forgotten. */
  private static final Logger JETTY = Logger.getLogger("org.eclipse.jetty");

  private final PrintWriter out;

  private JsonLog(PrintWriter out) {
    this.out = out;
  }

  /** From now on everything that this process logs is written there. */
  static void install(PrintWriter out) {
    LogManager.getLogManager().reset();
    JETTY.setLevel(Level.WARNING);
    Logger root = Logger.getLogger("");
    root.setLevel(Level.INFO);
    root.addHandler(new JsonLog(out));
    LastingLog.last();
  }

  @Override
  public void publish(@Nullable LogRecord logged) {
    if (logged == null || !isLoggable(logged)) return;
    ObjectNode line =
        MAPPER
            .createObjectNode()
            .put("time", logged.getInstant().toString())
            .put("level", logged.getLevel().getName())
            .put("logger", logged.getLoggerName());
    Object[] parts = logged.getParameters();
    if (parts != null && parts.length == 1 && parts[0] instanceof Map<?, ?> fields) {
      line.put("message", logged.getMessage().replace(" {0}", ""));
      fields.forEach((name, value) -> line.putPOJO(String.valueOf(name), value));
    } else {
      line.put("message", MESSAGES.formatMessage(logged));
    }
    Throwable thrown = logged.getThrown();
    if (thrown != null) {
      StackTraceElement[] at = thrown.getStackTrace();
      line.put("thrown", thrown.getClass().getName());
      if (at.length > 0) line.put("at", at[0].toString());
    }
    synchronized (out) {
      out.println(line);
      out.flush();
    }
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {}
}
