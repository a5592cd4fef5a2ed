/**
 * The templates of {@code @liquid}: {@link fsdestination.cloud.liquid.LiqpEngine}, which the core
 * finds as a service. liqp parses expressions and blocks. What a template means is as in liquidjs,
 * which Segment has: its tags and its whitespace ({@link
 * fsdestination.cloud.liquid.TemplateCompiler}), its strings, numbers and names ({@link
 * fsdestination.cloud.liquid.ExpressionCompiler}), its operators and variables ({@link
 * fsdestination.cloud.liquid.NodeBuilder}) and its filters ({@link
 * fsdestination.cloud.liquid.filter}).
 */
package fsdestination.cloud.liquid;
