package fsdestination.site.browser;

import static java.util.Map.entry;

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

/** Selenium's commands in the words of {@link Marionette}: a Firefox driver without geckodriver. */
final class MarionetteExecutor implements CommandExecutor {
  /** Those of which the parameters and the answer are the same on both sides. */
  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          entry(DriverCommand.ADD_COOKIE, "AddCookie"),
          entry(DriverCommand.CLICK_ELEMENT, "ElementClick"),
          entry(DriverCommand.CLOSE, "CloseWindow"),
          entry(DriverCommand.DELETE_ALL_COOKIES, "DeleteAllCookies"),
          entry(DriverCommand.EXECUTE_ASYNC_SCRIPT, "ExecuteAsyncScript"),
          entry(DriverCommand.EXECUTE_SCRIPT, "ExecuteScript"),
          entry(DriverCommand.FIND_ELEMENT, "FindElement"),
          entry(DriverCommand.FIND_ELEMENTS, "FindElements"),
          entry(DriverCommand.GET, "Navigate"),
          entry(DriverCommand.GET_CURRENT_URL, "GetCurrentURL"),
          entry(DriverCommand.GET_CURRENT_WINDOW_HANDLE, "GetWindowHandle"),
          entry(DriverCommand.GET_PAGE_SOURCE, "GetPageSource"),
          entry(DriverCommand.GET_TITLE, "GetTitle"),
          entry(DriverCommand.GET_WINDOW_HANDLES, "GetWindowHandles"),
          entry(DriverCommand.GO_BACK, "Back"),
          entry(DriverCommand.GO_FORWARD, "Forward"),
          entry(DriverCommand.REFRESH, "Refresh"),
          entry(DriverCommand.SCREENSHOT, "TakeScreenshot"),
          entry(DriverCommand.SET_TIMEOUT, "SetTimeouts"),
          entry(DriverCommand.SWITCH_TO_FRAME, "SwitchToFrame"),
          entry(DriverCommand.SWITCH_TO_NEW_WINDOW, "NewWindow"),
          entry(DriverCommand.SWITCH_TO_PARENT_FRAME, "SwitchToParentFrame"),
          entry(DriverCommand.SWITCH_TO_WINDOW, "SwitchToWindow"));

  private final Marionette marionette;
  private final Map<String, Object> wanted;

  MarionetteExecutor(Marionette marionette, Capabilities capabilities) {
    this.marionette = marionette;
    wanted = new HashMap<>(capabilities.asMap());
    // The others are for who starts Firefox, which is done.
    wanted.keySet().retainAll(Set.of("acceptInsecureCerts", "pageLoadStrategy", "proxy"));
  }

  @Override
  public Response execute(Command command) throws IOException {
    return switch (command.getName()) {
      case DriverCommand.NEW_SESSION -> newSession();
      case DriverCommand.QUIT -> quit();
      default -> usual(command);
    };
  }

  private Response newSession() throws IOException {
    if (!(marionette.ask("WebDriver:NewSession", wanted) instanceof Map<?, ?> session)) {
      throw new IOException("Firefox began no session");
    }
    var response = success(session.get("capabilities"));
    response.setSessionId(String.valueOf(session.get("sessionId")));
    return response;
  }

  /** Firefox hangs up rather than answer, as often as not. */
  private Response quit() throws IOException {
    try {
      marionette.ask("Marionette:Quit", Map.of("flags", List.of("eForceQuit")));
    } catch (EOFException gone) {
      // As wanted.
    }
    return success(null);
  }

  private Response usual(Command command) throws IOException {
    var name = COMMANDS.get(command.getName());
    if (name == null) {
      throw new UnsupportedCommandException("not among the commands here: " + command.getName());
    }
    var answer = marionette.ask("WebDriver:" + name, command.getParameters());
    return success(
        answer instanceof Map<?, ?> map && map.keySet().equals(Set.of("value"))
            ? map.get("value")
            : answer);
  }

  private static Response success(@Nullable Object value) {
    var response = new Response();
    response.setState("success");
    response.setValue(value);
    return response;
  }
}
