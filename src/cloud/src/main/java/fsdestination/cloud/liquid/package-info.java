/**
 * The templates of {@code @liquid}, by liqp: {@link fsdestination.cloud.liquid.LiqpEngine}, which
 * the core finds as a service.
 */
package fsdestination.cloud.liquid;
