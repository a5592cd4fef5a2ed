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
 * A class whose tests run once in every {@link Browser}. Its test methods may have a parameter of
 * type {@link Page}, which is on its own origin. A test also fails on an uncaught error in its
 * page.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ClassTemplate
@ExtendWith(EveryBrowser.class)
public @interface BrowserTest {
  /** The browsers to run in; the class comment says why not in all. By default, every one. */
  Browser[] value() default {};
}
