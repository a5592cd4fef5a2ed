/** Records: what Connect gave, as events, and how large they are. */
package fsdestination.connect.record;
