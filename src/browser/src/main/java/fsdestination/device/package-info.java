/**
 * Device mode: the plugins that analytics.js loads, made by {@link fsdestination.device.Plugins},
 * and their six actions.
 */
package fsdestination.device;
