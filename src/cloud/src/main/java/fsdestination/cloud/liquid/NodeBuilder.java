package fsdestination.cloud.liquid;

import fsdestination.cloud.liquid.filter.Comparison;
import fsdestination.cloud.liquid.filter.Filters;
import fsdestination.cloud.liquid.filter.Values;
import java.util.ArrayList;
import java.util.List;
import liqp.TemplateContext;
import liqp.nodes.BlockNode;
import liqp.nodes.LNode;
import liqp.parser.Flavor;
import liqp.parser.v4.NodeVisitor;
import liquid.parser.v4.LiquidParser;
import liquid.parser.v4.LiquidParser.BlockContext;
import liquid.parser.v4.LiquidParser.Expr_containsContext;
import liquid.parser.v4.LiquidParser.Expr_eqContext;
import liquid.parser.v4.LiquidParser.Expr_logicContext;
import liquid.parser.v4.LiquidParser.Expr_relContext;
import liquid.parser.v4.LiquidParser.FilterContext;
import liquid.parser.v4.LiquidParser.IndexContext;
import liquid.parser.v4.LiquidParser.Lookup_id_indexesContext;
import liquid.parser.v4.LiquidParser.OutputContext;
import liquid.parser.v4.LiquidParser.Param_exprContext;
import liquid.parser.v4.LiquidParser.Param_expr_key_valueContext;
import liquid.parser.v4.LiquidParser.Term_lookupContext;

/** Makes nodes of what liqp has parsed, with the operators and filters of liquidjs. */
final class NodeBuilder extends NodeVisitor {
  private final List<LNode> parts;

  /**
   * @param parts what liqp does not read itself; {@code part[3]} is the one of that index
   */
  NodeBuilder(List<LNode> parts) {
    super(Flavor.LIQUID.getInsertions(), Flavor.LIQUID.getFilters(), true);
    this.parts = parts;
  }

  @Override
  public BlockNode visitBlock(BlockContext block) {
    var node = new OutputBlock();
    block.atom().forEach(atom -> node.add(visit(atom)));
    return node;
  }

  @Override
  public LNode visitOutput(OutputContext output) {
    LNode value = visit(output.evaluate == null ? output.term() : output.evaluate);
    for (FilterContext filter : output.filter()) {
      var parameters = new ArrayList<LNode>();
      if (filter.params() != null) {
        for (Param_exprContext parameter : filter.params().param_expr()) {
          parameters.add(visit(parameter));
        }
      }
      value = Nodes.filtered(value, Filters.get(filter.Id().getText()), parameters);
    }
    return value;
  }

  @Override
  public LNode visitParam_expr_key_value(Param_expr_key_valueContext pair) {
    return Nodes.pair(pair.id2().getText(), visit(pair.expr()));
  }

  @Override
  public LNode visitExpr_eq(Expr_eqContext expression) {
    boolean expected = expression.op.getType() == LiquidParser.Eq;
    return operator(
        visit(expression.lhs),
        visit(expression.rhs),
        (left, right, context) ->
            Comparison.equal(left, right, Rendering.of(context).budget) == expected);
  }

  @Override
  public LNode visitExpr_rel(Expr_relContext expression) {
    int type = expression.op.getType();
    boolean orEqual = type == LiquidParser.LtEq || type == LiquidParser.GtEq;
    boolean less = type == LiquidParser.Lt || type == LiquidParser.LtEq;
    return operator(
        visit(less ? expression.lhs : expression.rhs),
        visit(less ? expression.rhs : expression.lhs),
        (left, right, context) ->
            Comparison.less(left, orEqual, right, Rendering.of(context).budget));
  }

  @Override
  public LNode visitExpr_contains(Expr_containsContext expression) {
    return operator(
        visit(expression.lhs),
        visit(expression.rhs),
        (left, right, context) -> Comparison.contains(left, right, Rendering.of(context).budget));
  }

  /** Both sides are evaluated, as in liquidjs. */
  @Override
  public LNode visitExpr_logic(Expr_logicContext expression) {
    boolean isAnd = expression.op.getType() == LiquidParser.And;
    return operator(
        visit(expression.lhs),
        visit(expression.rhs),
        (left, right, context) ->
            isAnd
                ? Values.isTruthy(left) && Values.isTruthy(right)
                : Values.isTruthy(left) || Values.isTruthy(right));
  }

  private interface Operator {
    boolean of(Object left, Object right, TemplateContext context);
  }

  private static LNode operator(LNode left, LNode right, Operator operator) {
    return context -> operator.of(left.render(context), right.render(context), context);
  }

  /** One of the parts, and its properties. */
  @Override
  public LNode visitTerm_lookup(Term_lookupContext term) {
    var lookup = (Lookup_id_indexesContext) term.lookup();
    List<IndexContext> indexes = lookup.index();
    LNode value = parts.get(Integer.parseInt(indexes.get(0).expr().getText()));
    for (IndexContext index : indexes.subList(1, indexes.size())) {
      value = Nodes.property(value, visit(index.expr()));
    }
    return value;
  }
}
