/** The built files: their size, their language, and their use outside a browser. */
package fsdestination.site.script;
