/**
 * The page as it really is, whatever the destination: blocked scripts, other FullStorys, security
 * policies, and the order of what comes early.
 */
package fsdestination.site.page;
