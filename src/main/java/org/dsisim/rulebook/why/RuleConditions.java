package org.dsisim.rulebook.why;

import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.drl.ast.descr.AndDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.ExistsDescr;
import org.drools.drl.ast.descr.NotDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.mvel.parser.ast.expr.DrlxExpression;
import org.drools.mvel.parser.ast.expr.PointFreeExpr;
import org.drools.mvel.parser.printer.PrintUtil;
import org.dsisim.message.Place;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.lint.ConditionLint;
import org.dsisim.rulebook.lint.ConditionText;
import org.dsisim.rulebook.lint.SwitchName;
import org.dsisim.rulebook.lint.vocabulary.Bindings;
import org.jspecify.annotations.Nullable;

/** Takes the conditions of a rule apart, in the order in which the rule writes them. */
public final class RuleConditions {

  private static final List<String> SWITCHES =
      List.of(Choice.class.getSimpleName(), Count.class.getSimpleName());

  private final RuleText rule;
  private final boolean reading;
  private final Bindings bindings = new Bindings();
  private final List<String> before = new ArrayList<>();
  private final List<Condition> conditions = new ArrayList<>();

  private RuleConditions(RuleText rule, boolean reading) {
    this.rule = rule;
    this.reading = reading;
  }

  /**
   * The conditions; none where a rule has none, null where they cannot be taken apart.
   *
   * @param reading whether probes give names to what the next condition reads
   */
  public static @Nullable List<Condition> of(RuleText rule, boolean reading) {
    if (!ConditionText.canWrite(rule.tree().getLhs())) {
      return null;
    }
    RuleConditions conditions = new RuleConditions(rule, reading);
    conditions.take(rule.tree().getLhs());
    return List.copyOf(conditions.conditions);
  }

  private void take(@Nullable Object element) {
    if (element instanceof AndDescr all) {
      all.getDescrs().forEach(this::take);
    } else if (element instanceof PatternDescr pattern) {
      pattern(pattern);
    } else if (element instanceof BaseDescr whole) {
      String text = ConditionText.of(whole);
      before.add(text);
      conditions.add(
          new Condition(
              ConditionText.onOneLine(text), place(whole, rule.place()), found(whole), soFar("")));
    }
  }

  private String soFar(String last) {
    String so = String.join("\n", before);
    return so.isEmpty() ? last : last.isEmpty() ? so : so + "\n" + last;
  }

  /** What stands between two commas. */
  private record Part(
      String text, @Nullable DrlxExpression tree, Place place, boolean isTest, String binding) {

    /** Whether it only says which switch is meant. */
    boolean isName() {
      Expression expression = tree == null ? null : tree.getExpr();
      return expression instanceof BinaryExpr binary
          && binary.getOperator() == BinaryExpr.Operator.EQUALS
          && (isName(binary.getLeft(), binary.getRight())
              || isName(binary.getRight(), binary.getLeft()));
    }

    private static boolean isName(Expression one, Expression other) {
      return one instanceof NameExpr name
          && name.getNameAsString().equals("name")
          && other instanceof StringLiteralExpr;
    }
  }

  /** First whether there is such a fact at all, then one of its constraints after the other. */
  private void pattern(PatternDescr pattern) {
    Place place = place(pattern, rule.place());
    bindings.add(pattern.getIdentifier());
    List<Part> parts = new ArrayList<>();
    for (BaseDescr constraint : pattern.getDescrs()) {
      String text = ConditionLint.text(constraint);
      bindings.addAll(text);
      parts.add(part(text, place(constraint, place)));
    }
    String parameter = parameter(pattern);
    // By identity: the parser's trees cannot be compared.
    Set<Part> held = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Part> tests = new ArrayList<>();
    for (Part part : parts) {
      boolean saysWhich = parameter != null && part.isName();
      (part.isTest() && !saysWhich ? tests : held).add(part);
    }
    String fact = pattern.getObjectType();
    ObservedValue found =
        parameter == null ? new ObservedValue.Nothing(fact) : new ObservedValue.OfSwitch(parameter);
    String text = ConditionText.onOneLine(ConditionText.withoutName(pattern));
    Place begins = place;
    for (Part next : tests) {
      ObservedValue here = parameter == null ? values(next) : new ObservedValue.OfSwitch(parameter);
      conditions.add(new Condition(text, begins, found, soFar(probe(pattern, parts, held, here))));
      held.add(next);
      found = here;
      text = fact + "( " + ConditionText.onOneLine(next.text()) + " )";
      begins = next.place();
    }
    before.add(ConditionText.of(pattern));
    conditions.add(new Condition(text, begins, found, soFar("")));
  }

  private Part part(String text, Place place) {
    DrlxExpression tree = ConditionLint.parse(text);
    if (tree == null || tree.getBind() == null) {
      return new Part(text, tree, place, true, "");
    }
    Expression first = tree.getExpr();
    boolean isTest = first instanceof BinaryExpr || first instanceof PointFreeExpr;
    if (first instanceof PointFreeExpr pointFree) {
      first = pointFree.getLeft();
    }
    while (first instanceof BinaryExpr binary) {
      first = binary.getLeft();
    }
    String name = tree.getBind().getIdentifier() + " : ";
    return new Part(text, tree, place, isTest, isTest ? name + PrintUtil.printNode(first) : text);
  }

  private ObservedValue values(Part part) {
    DrlxExpression tree = part.tree();
    // Drools would not mind if a name stood for two things.
    boolean taken = bindings.names().stream().anyMatch(name -> name.startsWith(Readings.NAME));
    return tree == null || taken
        ? new ObservedValue.Unsaid()
        : new ObservedValue.Values(Readings.of(tree, bindings.names()));
  }

  /**
   * A pattern with some of its constraints. What binds a name always stays, and does not test.
   *
   * @param held the constraints that test
   * @param next how to say what was there in the place of what the next constraint asks for
   */
  private String probe(PatternDescr pattern, List<Part> parts, Set<Part> held, ObservedValue next) {
    List<String> inside = new ArrayList<>();
    for (Part part : parts) {
      if (held.contains(part)) {
        inside.add(part.text());
      } else if (!part.binding().isEmpty()) {
        inside.add(part.binding());
      }
    }
    if (reading && next instanceof ObservedValue.Values values) {
      for (ObservedValue.Value value : values.values()) {
        if (!value.source().isEmpty()) {
          inside.add(value.name() + " : ( " + value.source() + " )");
        }
      }
    }
    return ConditionText.pattern(pattern, inside);
  }

  /** The switch that a Choice or a Count reads; null for other facts. */
  private static @Nullable String parameter(PatternDescr pattern) {
    if (!SWITCHES.contains(pattern.getObjectType())) {
      return null;
    }
    Set<String> names =
        pattern.getDescrs().stream()
            .map(constraint -> ConditionLint.parse(ConditionLint.text(constraint)))
            .flatMap(
                tree -> tree == null ? Set.<String>of().stream() : SwitchName.named(tree).stream())
            .collect(Collectors.toSet());
    return names.size() == 1 ? names.iterator().next() : null;
  }

  /** Of a condition that is taken as a whole: the switch, where it is about a single one. */
  private static ObservedValue found(BaseDescr whole) {
    boolean single = whole instanceof NotDescr || whole instanceof ExistsDescr;
    if (single
        && whole instanceof ConditionalElementDescr inside
        && inside.getDescrs().size() == 1
        && inside.getDescrs().get(0) instanceof PatternDescr pattern) {
      String parameter = parameter(pattern);
      return parameter == null ? new ObservedValue.Unsaid() : new ObservedValue.OfSwitch(parameter);
    }
    return new ObservedValue.Unsaid();
  }

  private Place place(BaseDescr part, Place otherwise) {
    return part.getLine() < 1 ? otherwise : Place.of(rule.file(), part.getLine());
  }
}
