package fsdestination.site.browser;

import fsdestination.Nullable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.openqa.selenium.UnsupportedCommandException;
import org.openqa.selenium.remote.Command;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.DriverCommand;
import org.openqa.selenium.remote.Response;

/** A driver for a browser that has none: the commands that a {@link Tab} can obey. */
final class TabExecutor implements CommandExecutor {
  private final Tab tab;

  TabExecutor(Tab tab) {
    this.tab = tab;
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
      case DriverCommand.NEW_SESSION -> Map.of("browserVersion", tab.version());
      case DriverCommand.GET -> {
        tab.open(String.valueOf(given.get("url")));
        yield null;
      }
      case DriverCommand.EXECUTE_SCRIPT ->
          tab.run(String.valueOf(given.get("script")), arguments(given));
      case DriverCommand.EXECUTE_ASYNC_SCRIPT ->
          tab.runLater(String.valueOf(given.get("script")), arguments(given));
      case DriverCommand.GET_CURRENT_URL -> tab.run("return location.href", List.of());
      case DriverCommand.SCREENSHOT -> tab.screenshot();
      case DriverCommand.SET_TIMEOUT, DriverCommand.QUIT -> null;
      default -> throw new UnsupportedCommandException("not among the commands here: " + command);
    };
  }

  private static List<?> arguments(Map<String, ?> given) {
    return given.get("args") instanceof List<?> arguments ? arguments : List.of();
  }
}
