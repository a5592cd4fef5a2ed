package fsdestination.server.log;

import static ch.qos.logback.classic.ClassicConstants.CONFIG_FILE_PROPERTY;
import static java.nio.charset.StandardCharsets.UTF_8;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;
import java.io.PrintWriter;
import org.slf4j.LoggerFactory;

/**
 * Sets logback up without a file, which takes a tenth of the time; but the file that {@code
 * -Dlogback.configurationFile} names wins. Logback finds this class by its service file, when
 * something is logged for the first time.
 */
public final class LogSetup extends ContextAwareBase implements Configurator {
  /** For logback. */
  public LogSetup() {}

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (hasFile()) return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    // Jetty says how it starts.
    context.getLogger("org.eclipse.jetty").setLevel(Level.WARN);
    context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.INFO);
    write(context, LogFormat.TEXT, new PrintWriter(System.err, true, UTF_8));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** From now on everything that this process logs is written there, unless a file says where. */
  public static void write(LogFormat format, PrintWriter out) {
    if (!hasFile()) write((LoggerContext) LoggerFactory.getILoggerFactory(), format, out);
  }

  private static boolean hasFile() {
    return System.getProperty(CONFIG_FILE_PROPERTY) != null;
  }

  private static void write(LoggerContext context, LogFormat format, PrintWriter out) {
    Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
    root.detachAndStopAllAppenders();
    var appender = new WriterAppender(format.encoder(context), out);
    appender.setContext(context);
    appender.start();
    root.addAppender(appender);
  }

  private static final class WriterAppender extends AppenderBase<ILoggingEvent> {
    private final Encoder<ILoggingEvent> encoder;
    private final PrintWriter out;

    WriterAppender(Encoder<ILoggingEvent> encoder, PrintWriter out) {
      this.encoder = encoder;
      this.out = out;
    }

    @Override
    protected void append(ILoggingEvent event) {
      out.print(new String(encoder.encode(event), UTF_8));
      out.flush();
    }
  }
}
