/**
 * Classic: the analytics.js integration "FullStory", {@link fsdestination.classic.Integration}, for
 * sites that have not moved to Actions.
 */
package fsdestination.classic;
