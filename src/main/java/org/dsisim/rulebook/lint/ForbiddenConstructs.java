package org.dsisim.rulebook.lint;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.drools.drl.ast.descr.AttributeDescr;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.FunctionImportDescr;
import org.drools.drl.ast.descr.GlobalDescr;
import org.drools.drl.ast.descr.ImportDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.QueryDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.kie.internal.builder.conf.LanguageLevelOption;

/**
 * Refuses what Drools allows around rules: what gives them an order, a clock or code of their own
 * makes a result that no lawyer can follow.
 */
final class ForbiddenConstructs {

  private static final String ORDER = "lint.forbidden.order";
  private static final String CLOCK = "lint.forbidden.clock";

  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "timer", CLOCK,
          "duration", CLOCK,
          "calendars", CLOCK,
          "date-effective", CLOCK,
          "date-expires", CLOCK,
          "enabled", "lint.forbidden.enabled",
          "dialect", "lint.forbidden.dialect");

  private static final Map<String, String> HINTS =
      Map.of(
          "date-effective", "lint.forbidden.maybe-valid-from",
          "date-expires", "lint.forbidden.maybe-valid-from",
          "enabled", "lint.forbidden.maybe-choice",
          "salience", "lint.forbidden.maybe-conditions");

  private final RuleFile file;
  private final Problems problems;

  ForbiddenConstructs(RuleFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  void run() {
    PackageDescr tree = file.tree();
    if (tree == null) {
      return;
    }
    refuseOwnHead(tree);
    refuse(tree.getFunctions(), "function", "lint.forbidden.function");
    refuse(tree.getTypeDeclarations(), "declare", "lint.forbidden.declare");
    refuse(tree.getEnumDeclarations(), "declare", "lint.forbidden.declare");
    refuse(tree.getEntryPointDeclarations(), "declare", "lint.forbidden.declare");
    refuse(tree.getWindowDeclarations(), "declare", "lint.forbidden.declare");
    tree.getAttributes().forEach(this::refuse);
    Map<String, Place> titles = new HashMap<>();
    for (RuleText rule : file.rules()) {
      refuseAround(rule, rule.tree());
      Place first = titles.putIfAbsent(rule.title(), rule.place());
      if (first != null) {
        problems.error(
            rule.place(),
            Message.of("lint.rule.second-time", "rule", rule.title(), "line", first.line()));
      }
    }
  }

  private void refuseAround(RuleText text, RuleDescr rule) {
    if (rule instanceof QueryDescr) {
      refuse(rule, "query", "lint.forbidden.query");
    }
    for (String name : rule.getAttributes().keySet()) {
      refuse(file.placeIn(text, name), name, ATTRIBUTES.getOrDefault(name, ORDER));
    }
    if (rule.getParentName() != null) {
      refuse(rule, "extends", "lint.forbidden.extends");
    }
    rule.getNamedConsequences()
        .keySet()
        .forEach(name -> refuse(rule, "then[" + name + "]", "lint.forbidden.cases"));
  }

  /** The head that the rulebook writes has a package, imports and a global; the file has none. */
  private void refuseOwnHead(PackageDescr tree) {
    PackageDescr head = head();
    refuseMore(tree.getImports(), head.getImports(), ImportDescr::getTarget, "import");
    refuseMore(
        tree.getFunctionImports(),
        head.getFunctionImports(),
        FunctionImportDescr::getTarget,
        "import");
    refuseMore(tree.getGlobals(), head.getGlobals(), GlobalDescr::getIdentifier, "global");
  }

  private PackageDescr head() {
    try {
      PackageDescr head =
          new DrlParser(LanguageLevelOption.DRL6).parse(false, file.kind().head(file.ruleSet()));
      return Objects.requireNonNullElseGet(head, PackageDescr::new);
    } catch (DroolsParserException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private <T extends BaseDescr> void refuseMore(
      List<T> found, List<T> ours, Function<T, String> name, String what) {
    for (T one : found.subList(Math.min(ours.size(), found.size()), found.size())) {
      String shown = what + " " + name.apply(one);
      refuse(one, shown, "lint.forbidden.head");
    }
  }

  private void refuse(Collection<? extends BaseDescr> found, String what, String reason) {
    found.forEach(one -> refuse(one, what, reason));
  }

  private void refuse(AttributeDescr attribute) {
    String name = attribute.getName();
    refuse(attribute, name, ATTRIBUTES.getOrDefault(name, ORDER));
  }

  private void refuse(BaseDescr what, String name, String reason) {
    Place place =
        what.getLine() < 1
            ? Place.ofFile(file.shownAs())
            : new Place(file.shownAs(), what.getLine(), Math.max(0, what.getColumn()));
    refuse(place, name, reason);
  }

  private void refuse(Place place, String name, String reason) {
    String hint = HINTS.get(name);
    problems.error(
        place,
        Message.of("lint.forbidden", "what", name, "reason", Message.of(reason)),
        hint == null ? null : Message.of(hint));
  }
}
