package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.browser.Browser;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Creates a {@link Page} in one browser for each test; afterwards checks it and closes it. */
final class PageForEachTest
    implements ExecutionCondition,
        ParameterResolver,
        AfterTestExecutionCallback,
        AfterEachCallback {
  private static final Namespace PAGES = Namespace.create(PageForEachTest.class);

  private final Browser browser;
  private final BrowserRun run;

  PageForEachTest(Browser browser, BrowserRun run) {
    this.browser = browser;
    this.run = run;
  }

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    return browser.isSkipped()
        ? ConditionEvaluationResult.disabled(browser + " is skipped by -Dbrowsers.without")
        : ConditionEvaluationResult.enabled("");
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Page.class;
  }

  @Override
  public Page resolveParameter(ParameterContext parameter, ExtensionContext context) {
    var session = run.session(browser);
    session.begin();
    var page = new Page(session, run.network(), origin(context));
    context.getStore(PAGES).put(Page.class, page);
    return page;
  }

  /** An origin with the test's name, unique to this test. In lower case, as browsers report it. */
  private static String origin(ExtensionContext context) {
    var name = FailureReport.nameOf(context);
    var number = Integer.toHexString(context.getUniqueId().hashCode());
    var host = name.substring(0, Math.min(name.length(), 50)) + "-" + number + ".test";
    return "https://" + host.toLowerCase(Locale.ROOT);
  }

  @Override
  public void afterTestExecution(ExtensionContext context) throws IOException {
    var page = context.getStore(PAGES).get(Page.class, Page.class);
    if (page == null) {
      return;
    }
    try {
      if (context.getExecutionException().isEmpty()) {
        assertEquals(List.of(), page.thrown(), "nothing may be thrown into the page");
      }
    } catch (AssertionError thrown) {
      FailureReport.write(browser, context, page);
      throw thrown;
    }
    if (context.getExecutionException().isPresent()) {
      FailureReport.write(browser, context, page);
    }
  }

  @Override
  public void afterEach(ExtensionContext context) {
    var page = context.getStore(PAGES).get(Page.class, Page.class);
    if (page != null) {
      page.leave();
      run.session(browser).end();
    }
  }
}
