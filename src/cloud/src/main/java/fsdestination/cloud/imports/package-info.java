/**
 * FullStory's batch imports: {@link fsdestination.cloud.imports.Imports} creates jobs and waits for
 * them, {@link fsdestination.cloud.imports.BatchErrors} finds the requests that failed.
 */
package fsdestination.cloud.imports;
