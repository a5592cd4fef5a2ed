/**
 * What every script shares of the page: the console, and FullStory, which {@link
 * fsdestination.page.FullStory} speaks to and {@link fsdestination.page.Settings} loads.
 */
package fsdestination.page;
