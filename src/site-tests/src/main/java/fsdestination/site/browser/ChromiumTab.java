package fsdestination.site.browser;

import static java.util.Objects.requireNonNull;

import fsdestination.Nullable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.JavascriptException;

/** A tab of a Chromium that today's chromedriver refuses. */
record ChromiumTab(DevTools tools) implements Tab {
  private static final String NOW = "function () { %s }";
  private static final String LATER =
      """
      function () {
        var given = [].slice.call(arguments);
        return new Promise(function (done) {
          (function () { %s }).apply(null, given.concat(done));
        });
      }
      """;

  /** {@code HeadlessChrome/64.0.3264.0} is version 64.0.3264.0. */
  @Override
  public String version() {
    return String.valueOf(tools.ask("Browser.getVersion", Map.of()).get("product"))
        .replaceFirst(".*/", "");
  }

  @Override
  public void open(String url) throws IOException {
    tools.open(url);
  }

  @Override
  public @Nullable Object run(String body, List<?> arguments) {
    return call(NOW.formatted(body), arguments);
  }

  @Override
  public @Nullable Object runLater(String body, List<?> arguments) {
    return call(LATER.formatted(body), arguments);
  }

  private @Nullable Object call(String function, List<?> arguments) {
    var window = object(tools.ask("Runtime.evaluate", Map.of("expression", "window")), "result");
    var answer =
        tools.ask(
            "Runtime.callFunctionOn",
            Map.of(
                "functionDeclaration",
                function,
                "objectId",
                requireNonNull(window.get("objectId")),
                "arguments",
                arguments.stream().map(value -> Map.of("value", value)).toList(),
                "returnByValue",
                true,
                "awaitPromise",
                true));
    if (answer.containsKey("exceptionDetails")) {
      throw new JavascriptException(String.valueOf(answer.get("exceptionDetails")));
    }
    return object(answer, "result").get("value");
  }

  private static Map<?, ?> object(Map<String, Object> answer, String name) {
    return (Map<?, ?>) requireNonNull(answer.get(name));
  }

  @Override
  public String screenshot() {
    return String.valueOf(tools.ask("Page.captureScreenshot", Map.of()).get("data"));
  }
}
