/**
 * What is done with an event's payload in cloud mode: a {@link
 * fsdestination.cloud.action.CloudAction} checks its fields and makes a request of FullStory's API.
 */
package fsdestination.cloud.action;
