package fsdestination.site.fakefs;

import static fsdestination.site.FullstorySent.assertSent;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** Frames of the page's own origin. */
@BrowserTest
class FakeFramesIT {
  private static final String FRAME =
      """
      var element = document.createElement('iframe');
      element.src = '/pages/fake-fs.html';
      document.body.appendChild(element);
      await wait(() => element.contentWindow.pageReady);
      window.frame = element.contentWindow;
      """;

  @Test
  void itsEventsAreThePagesAndIdentitiesAreRejected(Page page) {
    page.open("fake-fs.html");
    page.run("await load(); await started();" + FRAME);
    var outcome =
        page.run(
            """
            frame.FS('trackEvent', {name: 'In the frame'});
            await frame.load();
            return frame.outcome(frame.FS('setIdentityAsync', {uid: 'A'}));
            """);
    assertEquals("FS.setIdentity() is not available in an inner frame", outcome.asText());
    assertSent(page, "event In the frame");
  }

  @Test
  void itsEventsWaitIfThePageIsNotCaptured(Page page) {
    page.open("fake-fs.html").run(FRAME);
    page.run("frame.FS('trackEvent', {name: 'In the frame'}); await frame.load();");
    assertEquals("1", page.run("return frame.fullstoryCalls.length").toString());
    assertEquals("0", page.run("return frame.fullstorySent.length").toString());
  }

  @Test
  void itIsAPageOfItsOwnIfItsScriptIsTheOuterOne(Page page) {
    page.open("fake-fs.html").run(FRAME);
    assertEquals(
        "1",
        page.run(
                """
                frame._fs_is_outer_script = true;
                frame.FS('trackEvent', {name: 'In the frame'});
                await frame.load();
                await frame.started();
                return frame.fullstorySent.filter(event => event.kind === 8197).length;
                """)
            .toString());
  }
}
