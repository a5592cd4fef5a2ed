package fsdestination.site.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.Nullable;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.ScriptTimeoutException;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.json.Json;
import org.openqa.selenium.support.ui.FluentWait;

/** The tab of {@code old-webkit/OldWebKit.java}, by the lines that it reads and prints. */
final class WebViewTab implements Tab {
  private static final Json JSON = new Json();
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final String NOW = "JSON.stringify({value: (function () { %s }).apply(null, %s)})";
  private static final String LATER =
      """
      window.oldWebKitAnswer = '';
      (function () { %s }).apply(null, %s.concat(function (value) {
        window.oldWebKitAnswer = JSON.stringify({value: value});
      }));
      """;

  private final PrintStream commands;
  private final BlockingQueue<String> loads = new LinkedBlockingQueue<>();
  private final BlockingQueue<String> answers = new LinkedBlockingQueue<>();

  WebViewTab(Process browser) {
    commands = new PrintStream(browser.getOutputStream(), true, US_ASCII);
    var output = new BufferedReader(new InputStreamReader(browser.getInputStream(), US_ASCII));
    var reader =
        new Thread(
            () ->
                output
                    .lines()
                    .forEach(line -> (line.equals("loaded") ? loads : answers).add(line)));
    reader.setDaemon(true);
    reader.start();
  }

  @Override
  public String version() {
    return String.valueOf(run("return navigator.userAgent", List.of()))
        .replaceFirst(".*AppleWebKit/([\\d.]+).*", "$1");
  }

  @Override
  public void open(String url) {
    loads.clear();
    commands.println("get " + url);
    take(loads, url);
  }

  @Override
  public @Nullable Object run(String body, List<?> arguments) {
    return value(evaluate(NOW.formatted(body, JSON.toJson(arguments))));
  }

  @Override
  public @Nullable Object runLater(String body, List<?> arguments) {
    evaluate(LATER.formatted(body, JSON.toJson(arguments)));
    return value(
        new FluentWait<>(this)
            .withTimeout(PATIENCE)
            .pollingEvery(Duration.ofMillis(20))
            .until(tab -> emptyToNull(tab.evaluate("window.oldWebKitAnswer"))));
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable Object value(String json) {
    Map<String, Object> answer = JSON.toType(json, Json.MAP_TYPE);
    return answer.get("value");
  }

  private String evaluate(String script) {
    answers.clear(); // What nobody waits for any more.
    commands.println("run " + Base64.getEncoder().encodeToString(script.getBytes(UTF_8)));
    var words = take(answers, script).split(" ", 2);
    var said = new String(Base64.getDecoder().decode(words[1]), UTF_8);
    if (words[0].equals("error")) {
      throw new JavascriptException(said);
    }
    return said;
  }

  private static String take(BlockingQueue<String> lines, String what) {
    try {
      var line = lines.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (line == null) {
        throw new ScriptTimeoutException("no answer after " + PATIENCE + " to " + what);
      }
      return line;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ScriptTimeoutException("interrupted", e);
    }
  }

  @Override
  public String screenshot() {
    throw new UnsupportedCommandException("JavaFX's WebKit has no screenshot");
  }
}
