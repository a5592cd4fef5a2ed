/**
 * Drives Firefox where no geckodriver is installed, as on Debian 12, which has no package of it.
 * Entry: {@link fsdestination.site.browser.marionette.MarionetteDriver}.
 */
package fsdestination.site.browser.marionette;
