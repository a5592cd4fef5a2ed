package fsdestination;

import jsinterop.annotations.JsPackage;
import jsinterop.annotations.JsType;

/**
 * The superclass of every class with instances in a script. In a page it is JavaScript's Object;
 * without it J2CL adds java.lang.Object's names and hash codes to the script, 280 bytes.
 */
@JsType(isNative = true, namespace = JsPackage.GLOBAL, name = "Object")
public class ScriptObject {}
