/**
 * The page's FullStory, for every script: {@link fsdestination.page.FullStoryLoader} loads it,
 * {@link fsdestination.page.FullStory} calls it, and {@link fsdestination.page.PageConsole} logs.
 */
package fsdestination.page;
