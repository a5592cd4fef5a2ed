/**
 * The bytes of the scripts, and which package they come from: {@link
 * fsdestination.bench.script.ScriptBytes}.
 */
package fsdestination.bench.script;
