package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.CannedResponse;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The recipes of docs/session-link.md, as a reader copies them. */
@BrowserTest
class SessionRecipesIT {
  private static final String URL = "https://app.fullstory.com/ui/o-1ABC-na1/session/1%3A2";

  private static String recipe(String name) throws IOException {
    var page = Files.readString(ProjectFiles.root().resolve("docs/session-link.md"));
    var recipe = Pattern.compile("(?s)<!-- test: " + name + " -->\n```js\n(.*?)```").matcher(page);
    if (!recipe.find()) {
      throw new AssertionError("no recipe " + name);
    }
    return recipe.group(1);
  }

  private static void openCaptured(Page page) throws IOException {
    Sessions.open(page, "{orgId: 'o-1ABC-na1'}");
    Sessions.waitForSession(page, "1:2");
  }

  @Test
  void oneEventASession(Page page) throws IOException {
    openCaptured(page);
    page.run(recipe("one event a session"));
    page.run(recipe("one event a session"));
    page.waitFor("neighbour.events.length > 0");
    page.run("await analytics.track('Later')");
    assertEquals(
        json(
            "[['FullStory Session Started', '"
                + URL
                + "'], ['Later', undefined]]".replace("undefined", "null")),
        page.run("return neighbour.events.map(e => [e.event, e.properties.url || null])"));
  }

  @Test
  void aTraitOfTheUser(Page page) throws IOException {
    openCaptured(page);
    page.run("await " + recipe("a trait"));
    assertEquals(
        "\"" + URL + "\"",
        page.run("return neighbour.events[0].traits.latestFullStorySession").toString());
  }

  @Test
  void theClassicDestination(Page page) throws IOException {
    page.open("classic-cdn.html", settings("{org: 'o-1ABC-na1'}"));
    page.run(recipe("classic"));
    Sessions.waitForSession(page, "1:2");
    assertEquals(
        json("['1:2', true]"),
        page.run(
            """
            const {url, sessionId} = (await analytics.track('Ordered')).event.context.fullstory;
            return [sessionId, url.startsWith(args[0] + '%3A')];
            """,
            URL));
  }

  @Test
  void theSitesOwnServer(Page page) throws IOException {
    page.vendors().forThisTest("events.example.com/*", CannedResponse.json("{}"));
    openCaptured(page);
    page.run(recipe("a server").replace("\"/orders\"", "\"https://events.example.com/orders\""));
    var headers = page.waitForRequest("events.example.com/orders").headers();
    assertEquals(List.of("1:2"), headers.get("X-fullstory-session"));
  }
}
