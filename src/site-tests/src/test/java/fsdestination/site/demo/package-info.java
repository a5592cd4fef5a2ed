/** The playground as {@code script/demo} serves it, in a real browser. */
package fsdestination.site.demo;
