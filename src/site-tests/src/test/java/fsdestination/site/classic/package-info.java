/**
 * Classic in real pages: what a person does with analytics.js, the first one or analytics-next, and
 * what arrives at FullStory.
 */
package fsdestination.site.classic;
