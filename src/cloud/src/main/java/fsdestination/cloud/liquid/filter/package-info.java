/**
 * The filters of Liquid templates, with the results that liquidjs gives, and the values that they
 * work on. They stand below the engine and know nothing of the library that reads the templates.
 */
package fsdestination.cloud.liquid.filter;
