/** What the actions of every mode share: names of properties, and checks of fields. */
package fsdestination.action;
