/**
 * Device mode in real pages: calls to analytics.js, and what FullStory gets. The stand-in for
 * FullStory's script is {@code test-pages/fake-fs}.
 */
package fsdestination.site.device;
