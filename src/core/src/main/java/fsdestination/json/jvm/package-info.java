/** What values are on the JVM: JavaScript's rules for Java's strings, numbers, lists and maps. */
package fsdestination.json.jvm;
