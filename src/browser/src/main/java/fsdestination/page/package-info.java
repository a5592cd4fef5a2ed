/**
 * What every script shares of the page: JSON over native values, the console, and FullStory, which
 * {@link fsdestination.page.FullStory} speaks to and {@link fsdestination.page.Snippet} loads.
 */
package fsdestination.page;
