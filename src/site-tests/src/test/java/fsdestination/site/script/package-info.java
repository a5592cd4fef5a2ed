/** The built files as files: their size, their language, and what they are outside a browser. */
package fsdestination.site.script;
