package org.dsisim.rulebook;

import java.util.Arrays;
import java.util.List;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.dsisim.model.LawReference;
import org.dsisim.model.RuleReference;
import org.dsisim.table.Place;

/**
 * A rule as it stands in its file.
 *
 * @param file the file, as shown in messages
 * @param tree its syntax tree
 */
record RuleText(String ruleSet, String file, RuleDescr tree) {

  String title() {
    return tree.getName();
  }

  Place place() {
    return Place.of(file, tree.getLine());
  }

  /** The paragraph; empty when the rule cites none. */
  String law() {
    return annotation("law");
  }

  /** The numbered readings that it rests on. */
  List<String> readings() {
    return Arrays.stream(annotation("reading").split(","))
        .map(String::trim)
        .filter(reading -> !reading.isEmpty())
        .toList();
  }

  RuleReference reference() {
    return new RuleReference(ruleSet, title(), new LawReference(law()), readings(), place());
  }

  private String annotation(String name) {
    AnnotationDescr annotation = tree.getAnnotation(name);
    if (annotation == null || annotation.getSingleValue() == null) {
      return "";
    }
    // The parser keeps the quotation marks around the text.
    String text = annotation.getSingleValueAsString().trim();
    return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
        ? text.substring(1, text.length() - 1)
        : text;
  }
}
