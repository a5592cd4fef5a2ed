package fsdestination.site.browser.marionette;

import fsdestination.Nullable;
import java.io.EOFException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** Translates Selenium's commands to those of {@link Marionette}, in place of geckodriver. */
final class MarionetteExecutor implements CommandExecutor {
  /** The commands of the tests, which have the same parameters in both protocols. */
  private static final Map<String, String> COMMANDS =
      Map.of(
          DriverCommand.ACTIONS, "PerformActions",
          DriverCommand.EXECUTE_ASYNC_SCRIPT, "ExecuteAsyncScript",
          DriverCommand.EXECUTE_SCRIPT, "ExecuteScript",
          DriverCommand.GET, "Navigate",
          DriverCommand.GET_CURRENT_URL, "GetCurrentURL",
          DriverCommand.SCREENSHOT, "TakeScreenshot",
          DriverCommand.SET_TIMEOUT, "SetTimeouts");

  private final Marionette marionette;
  private final Map<String, Object> wanted;

  MarionetteExecutor(Marionette marionette, Capabilities capabilities) {
    this.marionette = marionette;
    wanted = new HashMap<>(capabilities.asMap());
    // The others are for starting Firefox, which is running.
    wanted.keySet().retainAll(Set.of("acceptInsecureCerts", "pageLoadStrategy", "proxy"));
  }

  @Override
  public Response execute(Command command) throws IOException {
    return switch (command.getName()) {
      case DriverCommand.NEW_SESSION -> newSession();
      case DriverCommand.QUIT -> quit();
      default -> translate(command);
    };
  }

  private Response newSession() throws IOException {
    if (!(marionette.send("WebDriver:NewSession", wanted) instanceof Map<?, ?> session)) {
      throw new IOException("Firefox started no session");
    }
    var response = success(session.get("capabilities"));
    response.setSessionId(String.valueOf(session.get("sessionId")));
    return response;
  }

  /** Firefox may close the connection instead of responding. */
  private Response quit() throws IOException {
    try {
      marionette.send("Marionette:Quit", Map.of("flags", List.of("eForceQuit")));
    } catch (EOFException gone) {
      // It has quit.
    }
    return success(null);
  }

  private Response translate(Command command) throws IOException {
    var name = COMMANDS.get(command.getName());
    if (name == null) {
      throw new UnsupportedCommandException(
          "unsupported by MarionetteExecutor: " + command.getName());
    }
    var result = marionette.send("WebDriver:" + name, command.getParameters());
    return success(
        result instanceof Map<?, ?> map && map.keySet().equals(Set.of("value"))
            ? map.get("value")
            : result);
  }

  private static Response success(@Nullable Object value) {
    var response = new Response();
    response.setState("success");
    response.setValue(value);
    return response;
  }
}
