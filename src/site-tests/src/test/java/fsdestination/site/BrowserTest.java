package fsdestination.site;

import fsdestination.site.browser.Browser;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.ClassTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A class whose tests run once in every {@link Browser}. Its test methods may take a {@link Page}:
 * each gets one on an origin of its own. A test also fails when anything was thrown into its page.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ClassTemplate
@ExtendWith(EveryBrowser.class)
public @interface BrowserTest {
  /** The browsers that are enough, where the class comment says why; by default, every one. */
  Browser[] value() default {};
}
