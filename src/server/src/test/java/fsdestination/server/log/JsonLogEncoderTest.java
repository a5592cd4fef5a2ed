package fsdestination.server.log;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.LoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.status.Status;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.slf4j.event.KeyValuePair;

/** The lines of the log. */
class JsonLogEncoderTest {
  private static final String ACCESS_LOG = "fsdestination.server.receiver.AccessLog";

  private final LoggerContext context = new LoggerContext();
  private final LoggingEvent event =
      new LoggingEvent("", context.getLogger("a.Place"), Level.WARN, "said {}", null, null);

  @AfterEach
  void restore() {
    LogSetup.write(LogFormat.TEXT, new PrintWriter(System.err, true, UTF_8));
  }

  private JsonNode json() throws IOException {
    String line = new String(LogFormat.JSON.encoder(context).encode(event), UTF_8);
    assertThat(line).endsWith("\n").containsOnlyOnce("\n");
    return new JsonMapper().readTree(line);
  }

  private static Set<String> names(JsonNode line) {
    return line.properties().stream().map(each -> each.getKey()).collect(Collectors.toSet());
  }

  @Test
  void pairsStandBesideTheMessageWithTheirTypes() throws IOException {
    event.setArgumentArray(new Object[] {"\"a\"\n"});
    event.addKeyValuePair(new KeyValuePair("ms", 5L));
    JsonNode line = json();
    assertThat(names(line)).containsExactlyInAnyOrder("time", "level", "logger", "message", "ms");
    assertThat(line.path("message").asText()).isEqualTo("said \"a\"\n");
    assertThat(line.path("level").asText()).isEqualTo("WARN");
    assertThat(line.path("logger").asText()).isEqualTo("a.Place");
    assertThat(line.path("ms").isNumber()).isTrue();
    assertThat(line.path("time").asText()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
  }

  @Test
  void anExceptionIsItsClassAndPlaceOnly() throws IOException {
    var failure = new IllegalStateException("ann@example.com");
    event.setThrowableProxy(new ThrowableProxy(failure));
    JsonNode line = json();
    assertThat(line.path("thrown").asText()).isEqualTo("java.lang.IllegalStateException");
    assertThat(line.path("at").asText()).contains("JsonLogEncoderTest.anExceptionIsItsClass");
    assertThat(line.toString()).doesNotContain("ann@");
    assertThat(new String(LogFormat.TEXT.encoder(context).encode(event), UTF_8))
        .doesNotContain("ann@");
  }

  @Test
  void theDocumentedConfigurationIsValid() throws Exception {
    String page =
        Files.readString(
            Path.of(System.getProperty("root.dir", "../.."), "docs/operating.md"), UTF_8);
    String xml = page.substring(page.indexOf("<configuration>"), page.indexOf("</configuration>"));
    var joran = new JoranConfigurator();
    joran.setContext(context);
    joran.doConfigure(new ByteArrayInputStream((xml + "</configuration>").getBytes(UTF_8)));
    assertThat(context.getStatusManager().getCopyOfStatusList())
        .noneMatch(status -> status.getLevel() >= Status.WARN);
    var appender = (ConsoleAppender<ILoggingEvent>) context.getLogger("ROOT").getAppender("err");
    assertThat(appender.getEncoder()).isInstanceOf(JsonLogEncoder.class);
    // Its name is that of a class.
    assertThat(context.getLoggerList())
        .anyMatch(each -> each.getName().equals(ACCESS_LOG) && each.getLevel() == Level.OFF);
    assertThat(Class.forName(ACCESS_LOG)).isNotNull();
  }

  @Test
  void bothSystemLoggersAndThoseOfLibrariesWriteThere() {
    var out = new StringWriter();
    LogSetup.write(LogFormat.TEXT, new PrintWriter(out));
    System.getLogger("x.One").log(System.Logger.Level.INFO, "first {0}", 1);
    LoggerFactory.getLogger("x.Two").atWarn().addKeyValue("a", "b c").log("second");
    LoggerFactory.getLogger("org.eclipse.jetty.Some").info("third");
    assertThat(out.toString().lines().map(line -> line.substring(13)))
        .containsExactly("INFO  One: first 1 ", "WARN  Two: second a=b c");
  }
}
