package fsdestination.site.browser;

import static java.util.Objects.requireNonNull;

import fsdestination.Nullable;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openqa.selenium.JavascriptException;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** As much of a driver as a page needs, for a Chromium that today's chromedriver refuses. */
final class DevToolsExecutor implements CommandExecutor {
  private static final String AT_ONCE = "function () { %s }";
  private static final String LATER =
      """
      function () {
        var given = [].slice.call(arguments);
        return new Promise(function (done) {
          (function () { %s }).apply(null, given.concat(done));
        });
      }
      """;

  private final DevTools tools;

  DevToolsExecutor(DevTools tools) {
    this.tools = tools;
  }

  @Override
  public Response execute(Command command) throws IOException {
    var response = new Response();
    response.setState("success");
    response.setSessionId("the only one");
    response.setValue(answer(command.getName(), command.getParameters()));
    return response;
  }

  private @Nullable Object answer(String command, Map<String, ?> given) throws IOException {
    return switch (command) {
      case DriverCommand.NEW_SESSION ->
          Map.of("browserName", "chromium", "browserVersion", version());
      case DriverCommand.GET -> tools.open(String.valueOf(given.get("url")));
      case DriverCommand.EXECUTE_SCRIPT -> run(AT_ONCE, given);
      case DriverCommand.EXECUTE_ASYNC_SCRIPT -> run(LATER, given);
      case DriverCommand.GET_CURRENT_URL ->
          run(AT_ONCE, Map.of("script", "return location.href", "args", List.of()));
      case DriverCommand.SCREENSHOT -> tools.ask("Page.captureScreenshot", Map.of()).get("data");
      case DriverCommand.SET_TIMEOUT, DriverCommand.QUIT -> Map.of();
      default -> throw new UnsupportedCommandException("not among the commands here: " + command);
    };
  }

  /** {@code HeadlessChrome/64.0.3264.0} is version 64.0.3264.0. */
  private String version() {
    return String.valueOf(tools.ask("Browser.getVersion", Map.of()).get("product"))
        .replaceFirst(".*/", "");
  }

  private @Nullable Object run(String function, Map<String, ?> given) {
    var window =
        (Map<?, ?>) tools.ask("Runtime.evaluate", Map.of("expression", "window")).get("result");
    var arguments =
        ((Collection<?>) requireNonNull(given.get("args")))
            .stream().map(value -> Map.of("value", value)).collect(Collectors.toList());
    var answer =
        tools.ask(
            "Runtime.callFunctionOn",
            Map.of(
                "functionDeclaration",
                function.formatted(given.get("script")),
                "objectId",
                requireNonNull(window).get("objectId"),
                "arguments",
                arguments,
                "returnByValue",
                true,
                "awaitPromise",
                true));
    if (answer.get("exceptionDetails") != null) {
      throw new JavascriptException(String.valueOf(answer.get("exceptionDetails")));
    }
    return ((Map<?, ?>) requireNonNull(answer.get("result"))).get("value");
  }
}
