package fsdestination.site;

import fsdestination.site.browser.Browser;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Repeats a test class for each {@link Browser}, or for those that {@link BrowserTest} names. The
 * browsers are fixed, so that no test is dropped.
 */
final class EveryBrowser implements ClassTemplateInvocationContextProvider {
  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<? extends ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    var run = BrowserRun.of(context);
    var enough = context.getRequiredTestClass().getAnnotation(BrowserTest.class).value();
    return Arrays.stream(enough.length == 0 ? Browser.values() : enough)
        .map(browser -> new InBrowser(browser, run));
  }

  private record InBrowser(Browser browser, BrowserRun run)
      implements ClassTemplateInvocationContext {
    @Override
    public String getDisplayName(int invocationIndex) {
      return browser.toString();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new PageForEachTest(browser, run));
    }
  }
}
