/** Comparisons with Segment's packages, run by Node: {@link fsdestination.cloud.like.NodeCases}. */
package fsdestination.cloud.like;
