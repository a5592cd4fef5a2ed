/**
 * Classic in real pages: calls to analytics.js, legacy or analytics-next, and what FullStory gets.
 */
package fsdestination.site.classic;
