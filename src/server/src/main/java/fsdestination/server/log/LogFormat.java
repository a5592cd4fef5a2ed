package fsdestination.server.log;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.encoder.Encoder;

/** How a line of the log looks. */
public enum LogFormat {
  /** {@link JsonLogEncoder}, for programs. */
  JSON {
    @Override
    Encoder<ILoggingEvent> encoder() {
      return new JsonLogEncoder();
    }
  },
  /** Time, level, message and key-value pairs, for a person at a terminal. */
  TEXT {
    @Override
    Encoder<ILoggingEvent> encoder() {
      var encoder = new PatternLayoutEncoder();
      // Without the message of an exception, which might quote an event.
      encoder.setPattern("%d{HH:mm:ss.SSS} %-5level %logger{0}: %msg %kvp{NONE}%nopex%n");
      return encoder;
    }
  };

  abstract Encoder<ILoggingEvent> encoder();

  /** A started encoder. */
  Encoder<ILoggingEvent> encoder(LoggerContext context) {
    Encoder<ILoggingEvent> encoder = encoder();
    encoder.setContext(context);
    encoder.start();
    return encoder;
  }
}
