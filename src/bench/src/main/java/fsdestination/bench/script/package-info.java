/**
 * Counts the bytes of a script, in total ({@link fsdestination.bench.script.ScriptBytes}) and by
 * package.
 */
package fsdestination.bench.script;
