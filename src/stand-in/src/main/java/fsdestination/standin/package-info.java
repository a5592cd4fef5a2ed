/**
 * A stand-in for FullStory's REST API: {@link fsdestination.standin.FullStoryStandIn} checks what
 * it gets by FullStory's published rules, does what FullStory does, and fails when told to.
 */
package fsdestination.standin;
