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

  private static final String ORDER = "rules have no order and are asked once, with all facts in.";
  private static final String CLOCK = "rules do not look at the clock.";

  private static final Map<String, String> ATTRIBUTES =
      Map.of(
          "timer", CLOCK,
          "duration", CLOCK,
          "calendars", CLOCK,
          "date-effective", CLOCK,
          "date-expires", CLOCK,
          "enabled", "a rule that stands in the file holds.",
          "dialect", "all rules are read alike.");

  private static final Map<String, String> HINTS =
      Map.of(
          "date-effective", "valid_from in parameters.csv, which dates a value.",
          "date-expires", "valid_from in parameters.csv, which dates a value.",
          "enabled", "a Choice( … ) of a parameter of unit boolean.",
          "salience", "conditions that leave the other rule's cases out.");

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
    refuse(tree.getFunctions(), "function", "a calculation is not a rule.");
    refuse(tree.getTypeDeclarations(), "declare", "the facts are those of the program.");
    refuse(tree.getEnumDeclarations(), "declare", "the facts are those of the program.");
    refuse(tree.getEntryPointDeclarations(), "declare", "the facts are those of the program.");
    refuse(tree.getWindowDeclarations(), "declare", "the facts are those of the program.");
    tree.getAttributes().forEach(this::refuse);
    Map<String, Place> titles = new HashMap<>();
    for (RuleText rule : file.rules()) {
      refuseAround(rule, rule.tree());
      Place first = titles.putIfAbsent(rule.title(), rule.place());
      if (first != null) {
        problems.error(
            rule.place(),
            "rule \"%s\" stands in the file a second time; the first is on line %d."
                .formatted(rule.title(), first.line()));
      }
    }
  }

  private void refuseAround(RuleText text, RuleDescr rule) {
    if (rule instanceof QueryDescr) {
      refuse(rule, "query", "rules are asked by the program.");
    }
    for (String name : rule.getAttributes().keySet()) {
      refuse(file.placeIn(text, name), name, ATTRIBUTES.getOrDefault(name, ORDER));
    }
    if (rule.getParentName() != null) {
      refuse(rule, "extends", "each rule says all its conditions itself.");
    }
    rule.getNamedConsequences()
        .keySet()
        .forEach(name -> refuse(rule, "then[" + name + "]", "each case is a rule of its own."));
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
          new DrlParser(LanguageLevelOption.DRL6).parse(false, file.chapter().head(file.ruleSet()));
      return Objects.requireNonNullElseGet(head, PackageDescr::new);
    } catch (DroolsParserException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private <T extends BaseDescr> void refuseMore(
      List<T> found, List<T> ours, Function<T, String> name, String what) {
    for (T one : found.subList(Math.min(ours.size(), found.size()), found.size())) {
      String shown = what + " " + name.apply(one);
      refuse(one, shown, "a rule file has rules and comments only, and all words are at hand.");
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
    problems.error(place, "'" + name + "' cannot be used: " + reason, HINTS.get(name));
  }
}
