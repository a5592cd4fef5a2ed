/** Processes and directories that a browser's session starts, and closes when it quits. */
package fsdestination.site.browser.process;
