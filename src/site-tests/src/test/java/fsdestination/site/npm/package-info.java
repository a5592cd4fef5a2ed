/**
 * The npm package, packed and installed in projects like those of its users: {@link
 * fsdestination.site.npm.FreshProject}. Their sources are in {@code src/test/npm}.
 */
package fsdestination.site.npm;
