package org.dsisim.rulebook.lint;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.NullSafeFieldAccessExpr;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Use;
import org.jspecify.annotations.Nullable;

/** The names of a rule that stand for its payer, or for a use or an origin of that payer. */
public final class Ties {

  /**
   * What a name or a path stands for.
   *
   * @param type payer, use or origin
   * @param id whether it is only its id
   */
  private record Tie(Class<?> type, boolean id) {

    /** What a property of it stands for; null when it is nothing that ties. */
    @Nullable Tie property(String name) {
      if (id) {
        return null;
      }
      if (name.equals("id") && type != Origin.class) {
        return new Tie(type, true);
      }
      if (name.equals("payer") && type != Payer.class) {
        return new Tie(Payer.class, false);
      }
      return name.equals("use") && type == Origin.class ? new Tie(Use.class, false) : null;
    }
  }

  private final Map<String, Tie> names = new LinkedHashMap<>();
  private boolean begun;
  private boolean payer;

  /** Whether the rule is about somebody by now. */
  public boolean isBegun() {
    return begun;
  }

  /** Whether a fact of the payer itself was asked for. */
  public boolean hasPayer() {
    return payer;
  }

  /** The same names, to which others can be added apart from these. */
  public Ties copy() {
    Ties copy = new Ties();
    copy.add(this);
    return copy;
  }

  /** Adds what is known of other conditions of the rule. */
  public void add(Ties others) {
    names.putAll(others.names);
    begun |= others.begun;
    payer |= others.payer;
  }

  /** A fact belongs to the payer: its name, and the names of its properties. */
  public void know(PatternDescr pattern, Class<?> type) {
    begun = true;
    payer |= type == Payer.class;
    Tie tie = new Tie(type, false);
    if (pattern.getIdentifier() != null && !pattern.getIdentifier().isEmpty()) {
      names.put(pattern.getIdentifier(), tie);
    }
    for (BaseDescr constraint : pattern.getDescrs()) {
      DrlxExpression tree = ConditionLint.parse(ConditionLint.text(constraint));
      if (tree != null && tree.getBind() != null) {
        Tie bound = follow(tie, path(tree.getExpr()));
        if (bound != null) {
          names.put(tree.getBind().getIdentifier(), bound);
        }
      }
    }
  }

  /** Whether a path of a fact of some type is compared with the same of a known one. */
  public boolean areTied(Class<?> type, Expression ofFact, Expression ofName) {
    Tie one = follow(new Tie(type, false), path(ofFact));
    List<String> other = path(ofName);
    if (one == null || one.type() == Origin.class || other == null || other.isEmpty()) {
      return false;
    }
    Tie known = names.get(other.get(0));
    return known != null && one.equals(follow(known, other.subList(1, other.size())));
  }

  /** How a fact of some type is joined to the payer. */
  public String join(Class<?> type) {
    String own = type == Payer.class ? "this" : "payer";
    for (Map.Entry<String, Tie> entry : names.entrySet()) {
      Tie tie = entry.getValue();
      if (!tie.id()) {
        String whose = tie.type() == Payer.class ? "" : ".payer";
        return own + " == " + entry.getKey() + whose;
      }
    }
    return own + " == $payer";
  }

  private static @Nullable Tie follow(Tie from, @Nullable List<String> path) {
    Tie at = path == null ? null : from;
    for (String property : path == null ? List.<String>of() : path) {
      at = at == null ? null : at.property(property);
    }
    return at;
  }

  /** The words between the dots, without 'this'; null for what is no path. */
  private static @Nullable List<String> path(Expression expression) {
    if (expression instanceof ThisExpr) {
      return List.of();
    }
    if (expression instanceof NameExpr name) {
      return List.of(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr field) {
      return path(field.getScope(), field.getNameAsString());
    }
    if (expression instanceof NullSafeFieldAccessExpr field) {
      return path(field.getScope(), field.getNameAsString());
    }
    if (expression instanceof MethodCallExpr call && call.getArguments().isEmpty()) {
      Expression scope = call.getScope().orElse(null);
      return scope == null ? List.of(call.getNameAsString()) : path(scope, call.getNameAsString());
    }
    return null;
  }

  private static @Nullable List<String> path(Expression scope, String name) {
    List<String> before = path(scope);
    if (before == null) {
      return null;
    }
    List<String> path = new ArrayList<>(before);
    path.add(name);
    return path;
  }
}
