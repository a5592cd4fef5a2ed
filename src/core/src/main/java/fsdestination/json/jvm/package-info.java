/**
 * Values on the JVM, {@link fsdestination.json.jvm.JavaValue}: JavaScript's rules for Java's
 * strings, numbers, lists and maps.
 */
package fsdestination.json.jvm;
