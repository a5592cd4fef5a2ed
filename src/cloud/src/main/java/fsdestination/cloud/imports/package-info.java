/**
 * FullStory's batch imports: {@link fsdestination.cloud.imports.BatchImports} creates jobs and
 * waits for them, {@link fsdestination.cloud.imports.RejectedImports} finds the requests that
 * failed.
 */
package fsdestination.cloud.imports;
