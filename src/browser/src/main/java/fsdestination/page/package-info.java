/**
 * The page, for every script: {@link fsdestination.page.FullStoryLoader} loads FullStory, {@link
 * fsdestination.page.FullStory} calls it, {@link fsdestination.page.PageConsole} logs.
 */
package fsdestination.page;
