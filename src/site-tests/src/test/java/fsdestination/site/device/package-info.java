/**
 * Device mode in real pages: what a person does with analytics.js, and what arrives at FullStory.
 * The stand-in for FullStory's script is {@code test-pages/fake-fs}.
 */
package fsdestination.site.device;
