package org.dsisim.rulebook.situation;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.BinaryExpr.Operator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.HalfBinaryExpr;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.dsisim.model.policy.RowByRow.Reason;
import org.dsisim.rulebook.drl.DrlText;
import org.dsisim.rulebook.drl.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an expression of a condition reads of subjects. Whatever it does not know is not
 * situational.
 */
final class ExpressionReader {

  private static final Set<Operator> EQUALITY = Set.of(Operator.EQUALS, Operator.NOT_EQUALS);

  private final ReadTests tests;

  /** What the names of a rule stand for. */
  private final Map<String, SituationValue> names;

  /** The fact in whose parentheses the expression stands; null for one that is a switch. */
  private final SituationValue.@Nullable Fact own;

  ExpressionReader(
      ReadTests tests, Map<String, SituationValue> names, SituationValue.@Nullable Fact own) {
    this.tests = tests;
    this.names = names;
    this.own = own;
  }

  /**
   * What an expression comes to; each test in it is noted.
   *
   * @throws NotSituational when that cannot be told
   */
  SituationValue of(Expression expression) throws NotSituational {
    if (expression instanceof DrlxExpression part) {
      return bound(part);
    }
    if (expression instanceof EnclosedExpr enclosed) {
      return of(enclosed.getInner());
    }
    if (expression instanceof LiteralExpr) {
      return new SituationValue.Constant();
    }
    if (expression instanceof ThisExpr) {
      return own == null ? new SituationValue.Constant() : own;
    }
    if (expression instanceof NameExpr name) {
      return name(name.getNameAsString());
    }
    if (expression instanceof FieldAccessExpr field) {
      return property(field.getScope(), field.getNameAsString(), List.of(), field);
    }
    if (expression instanceof MethodCallExpr call) {
      return call(call);
    }
    if (expression instanceof UnaryExpr unary) {
      return simple(List.of(unary.getExpression()), unary);
    }
    if (expression instanceof BinaryExpr binary) {
      return binary(binary);
    }
    if (expression instanceof PointFreeExpr pointFree) {
      return pointFree(pointFree);
    }
    throw new NotSituational(Reason.FORM, DrlText.of(expression));
  }

  /** With a test behind it, a name stands for what is tested. */
  private SituationValue bound(DrlxExpression part) throws NotSituational {
    SituationValue whole = of(part.getExpr());
    if (part.getBind() == null) {
      return whole;
    }
    Expression tested = part.getExpr();
    while (tested instanceof BinaryExpr binary) {
      tested = binary.getLeft();
    }
    names.put(ownName(part.getBind().getIdentifier()), of(tested));
    return part.getExpr() instanceof BinaryExpr ? whole : new SituationValue.Determined();
  }

  /** A name that no property can have: otherwise the engine might read either. */
  static String ownName(String name) throws NotSituational {
    if (!name.startsWith("$")) {
      throw new NotSituational(Reason.FORM, name);
    }
    return name;
  }

  private SituationValue name(String name) throws NotSituational {
    SituationValue known = names.get(name);
    if (known != null) {
      return known;
    }
    if (own != null && Vocabulary.property(own.aspect().type(), name) != null) {
      return read(own, name, List.of(), name);
    }
    boolean isOfSwitch = own == null && !name.startsWith("$");
    if (isOfSwitch || Vocabulary.constants().containsKey(name)) {
      return new SituationValue.Constant();
    }
    throw new NotSituational(Reason.FORM, name);
  }

  private SituationValue call(MethodCallExpr call) throws NotSituational {
    String name = call.getNameAsString();
    Expression scope = call.getScope().orElse(null);
    if (scope != null) {
      return property(scope, name, call.getArguments(), call);
    }
    if (own != null && !Vocabulary.methods(own.aspect().type(), name).isEmpty()) {
      return read(own, name, call.getArguments(), DrlText.of(call));
    }
    return constant(call.getArguments(), call);
  }

  private SituationValue property(
      Expression scope, String name, List<? extends Expression> given, Expression whole)
      throws NotSituational {
    boolean isType =
        scope instanceof NameExpr type
            && !names.containsKey(type.getNameAsString())
            && Vocabulary.type(type.getNameAsString()) != null;
    if (isType) {
      return constant(given, whole);
    }
    SituationValue owner = of(scope);
    if (owner instanceof SituationValue.Fact fact) {
      return read(fact, name, given, DrlText.of(whole));
    }
    if (owner instanceof SituationValue.Constant) {
      return constant(given, whole);
    }
    throw new NotSituational(Reason.PROPERTY_READ, DrlText.of(whole));
  }

  private SituationValue constant(List<? extends Expression> given, Expression whole)
      throws NotSituational {
    for (Expression value : given) {
      if (!(of(value) instanceof SituationValue.Constant)) {
        throw new NotSituational(Reason.FORM, DrlText.of(whole));
      }
    }
    return new SituationValue.Constant();
  }

  private SituationValue read(
      SituationValue.Fact fact, String property, List<? extends Expression> given, String shown)
      throws NotSituational {
    String name = plain(property);
    Aspect aspect = fact.aspect();
    SituationalProperty readable = SituationalProperty.of(aspect, name);
    if (readable instanceof SituationalProperty.TruthOfCriterion) {
      return ofCriterion(fact, name, given, shown);
    }
    List<String> texts = texts(given, shown);
    if (readable instanceof SituationalProperty.To to && texts.isEmpty()) {
      return new SituationValue.Fact(fact.asked(), to.aspect());
    }
    if (readable instanceof SituationalProperty.Standings) {
      for (String threshold : texts) {
        tests.add(
            fact.asked(), new ReadProperty(aspect, ReadProperty.STANDING, List.of(threshold)));
      }
      return new SituationValue.Determined();
    }
    ReadProperty read = new ReadProperty(aspect, name, texts);
    if (read.word() != null) {
      return tests.addWord(fact.asked(), read);
    }
    if (read.test() != null) {
      return tests.add(fact.asked(), read);
    }
    throw new NotSituational(Reason.PROPERTY_READ, shown);
  }

  private SituationValue ofCriterion(
      SituationValue.Fact fact, String name, List<? extends Expression> given, String shown)
      throws NotSituational {
    if (given.isEmpty() || !(given.get(0) instanceof NameExpr criterion)) {
      throw new NotSituational(Reason.PROPERTY_READ, shown);
    }
    List<String> texts = new ArrayList<>(List.of(criterion.getNameAsString()));
    texts.addAll(texts(given.subList(1, given.size()), shown));
    ReadProperty read = new ReadProperty(fact.aspect(), name, List.copyOf(texts));
    if (read.test() == null) {
      throw new NotSituational(Reason.PROPERTY_READ, shown);
    }
    return tests.add(fact.asked(), read);
  }

  /** {@code home.ldc} and {@code home.isLdc()} are the same. */
  private static String plain(String property) {
    boolean prefixed =
        property.length() > 2
            && property.startsWith("is")
            && Character.isUpperCase(property.charAt(2));
    return prefixed ? Character.toLowerCase(property.charAt(2)) + property.substring(3) : property;
  }

  private static List<String> texts(List<? extends Expression> given, String shown)
      throws NotSituational {
    List<String> texts = new ArrayList<>();
    for (Expression value : given) {
      if (!(value instanceof StringLiteralExpr text)) {
        throw new NotSituational(Reason.PROPERTY_READ, shown);
      }
      texts.add(text.getValue());
    }
    return texts;
  }

  private SituationValue binary(BinaryExpr binary) throws NotSituational {
    if (binary.getRight() instanceof HalfBinaryExpr half) {
      // In 'type == "a" || == "b"' the second half compares what the first does.
      of(binary.getLeft());
      Expression compared = binary.getLeft();
      while (compared instanceof BinaryExpr nested) {
        compared = nested.getLeft();
      }
      boolean equality =
          EQUALITY.stream().anyMatch(o -> o.name().equals(half.getOperator().name()));
      return compare(compared, half.getRight(), equality);
    }
    return compare(binary.getLeft(), binary.getRight(), EQUALITY.contains(binary.getOperator()));
  }

  private SituationValue compare(Expression left, Expression right, boolean equality)
      throws NotSituational {
    SituationValue one = of(left);
    SituationValue other = of(right);
    if (one instanceof SituationValue.Word word) {
      return compareWord(word, left, right, equality);
    }
    if (other instanceof SituationValue.Word word) {
      return compareWord(word, right, left, equality);
    }
    if (one instanceof SituationValue.Fact a && other instanceof SituationValue.Fact b) {
      if (equality && a.aspect().isSubject() && b.aspect().isSubject()) {
        return new SituationValue.Determined();
      }
      throw new NotSituational(Reason.PROPERTY_READ, DrlText.of(left));
    }
    return together(one, left, other, right);
  }

  private static SituationValue compareWord(
      SituationValue.Word word, Expression shown, Expression with, boolean equality)
      throws NotSituational {
    Expression constant = with;
    while (constant instanceof EnclosedExpr enclosed) {
      constant = enclosed.getInner();
    }
    // What a text with a backslash means is not what it shows.
    if (!equality
        || !(constant instanceof StringLiteralExpr text)
        || text.getValue().indexOf('\\') >= 0) {
      throw new NotSituational(Reason.WORD_COMPARED, DrlText.of(shown));
    }
    word.constants().accept(text.getValue());
    return new SituationValue.Determined();
  }

  private static SituationValue together(
      SituationValue one, Expression left, SituationValue other, Expression right)
      throws NotSituational {
    expectSimple(one, left);
    expectSimple(other, right);
    return one instanceof SituationValue.Constant && other instanceof SituationValue.Constant
        ? new SituationValue.Constant()
        : new SituationValue.Determined();
  }

  private SituationValue simple(List<Expression> parts, Expression whole) throws NotSituational {
    boolean constant = true;
    for (Expression part : parts) {
      SituationValue value = of(part);
      expectSimple(value, whole);
      constant &= value instanceof SituationValue.Constant;
    }
    return constant ? new SituationValue.Constant() : new SituationValue.Determined();
  }

  private static void expectSimple(SituationValue value, Expression shown) throws NotSituational {
    if (value instanceof SituationValue.Word) {
      throw new NotSituational(Reason.WORD_COMPARED, DrlText.of(shown));
    }
    if (value instanceof SituationValue.Fact) {
      throw new NotSituational(Reason.PROPERTY_READ, DrlText.of(shown));
    }
  }

  private SituationValue pointFree(PointFreeExpr expression) throws NotSituational {
    Expression left = expression.getLeft();
    if (!expression.getOperator().asString().equals("in")) {
      List<Expression> parts = new ArrayList<>(List.of(left));
      parts.addAll(expression.getRight());
      return simple(parts, left);
    }
    SituationValue all = new SituationValue.Constant();
    for (Expression right : expression.getRight()) {
      SituationValue one = compare(left, right, true);
      all = one instanceof SituationValue.Constant ? all : one;
    }
    return all;
  }
}
