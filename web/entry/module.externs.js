/** @externs What an ES module's first line declares: see the browser module's pom.xml. */
var $module;
