package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterRole;
import org.jspecify.annotations.Nullable;

/** Finds which parameter a Choice or a Count reads: {@code Choice( name == "basis", … )}. */
public final class SwitchName {

  private final ParameterNames names;
  private final Problems problems;

  /** Looks names up, and reports those that are not there. */
  public SwitchName(ParameterNames names, Problems problems) {
    this.names = names;
    this.problems = problems;
  }

  /** The parameter; null when it is none or several. */
  public @Nullable String of(
      String fact, ParameterRole role, List<ConditionLint.Constraint> constraints, Place place) {
    Set<String> found = new LinkedHashSet<>();
    for (ConditionLint.Constraint constraint : constraints) {
      DrlxExpression tree = constraint.tree();
      if (tree != null) {
        for (String name : named(tree.getExpr())) {
          names.use(name, role, fact + "( … )", constraint.place());
          found.add(name);
        }
      }
    }
    if (found.isEmpty()) {
      names.useUnseen();
      problems.error(place, Message.of("lint.switch.nameless", "fact", fact), example(fact, role));
    }
    return found.size() == 1 ? found.iterator().next() : null;
  }

  private @Nullable Message example(String fact, ParameterRole role) {
    for (Parameter parameter : names.all()) {
      if (role.isMetBy(parameter.unit())) {
        return Message.of(
            "lint.switch.nameless.maybe", "fact", fact, "parameter", parameter.name());
      }
    }
    return null;
  }

  /** The parameters that an expression asks for by name. */
  public static Set<String> named(Expression expression) {
    Set<String> found = new LinkedHashSet<>();
    if (expression instanceof BinaryExpr binary) {
      if (binary.getOperator() == BinaryExpr.Operator.EQUALS) {
        addIfName(binary.getLeft(), binary.getRight(), found);
        addIfName(binary.getRight(), binary.getLeft(), found);
      }
      for (Node child : binary.getChildNodes()) {
        if (child instanceof Expression part) {
          found.addAll(named(part));
        }
      }
    } else if (expression instanceof DrlxExpression part) {
      found.addAll(named(part.getExpr()));
    }
    return found;
  }

  private static void addIfName(Expression one, Expression other, Set<String> found) {
    if (one instanceof NameExpr name
        && name.getNameAsString().equals("name")
        && other instanceof StringLiteralExpr text) {
      found.add(text.getValue());
    }
  }
}
