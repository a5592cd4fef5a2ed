/** The connector's options: what they are, what is wrong with them, and what is only suspicious. */
package fsdestination.connect.config;
