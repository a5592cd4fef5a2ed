/**
 * The browsers that the tests run in, and how each is started so that it reaches the local network
 * and nothing else. {@link fsdestination.site.browser.Browser} names them all.
 */
package fsdestination.site.browser;
