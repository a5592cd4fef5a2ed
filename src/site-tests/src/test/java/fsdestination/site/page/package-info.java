/**
 * What real pages do to any destination: blocked scripts, an existing FullStory, security policies,
 * and the order of early calls.
 */
package fsdestination.site.page;
