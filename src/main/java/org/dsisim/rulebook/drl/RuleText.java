package org.dsisim.rulebook.drl;

import java.util.Arrays;
import java.util.List;
import org.drools.drl.ast.descr.AnnotationDescr;
import org.drools.drl.ast.descr.RuleDescr;
import org.dsisim.message.Place;
import org.dsisim.model.answer.LawReference;
import org.dsisim.model.answer.RuleReference;

/**
 * A rule as it stands in its file.
 *
 * @param file the file, as shown in messages
 * @param tree its syntax tree
 */
public record RuleText(String ruleSet, String file, RuleDescr tree) {

  /** What stands behind {@code rule}, which people read as its title. */
  public String title() {
    return tree.getName();
  }

  /** The line in which it begins. */
  public Place place() {
    return Place.of(file, tree.getLine());
  }

  /** The paragraph; empty when the rule cites none. */
  public String law() {
    return annotation("law");
  }

  /** The numbered readings that it rests on. */
  public List<String> readings() {
    return Arrays.stream(annotation("reading").split(","))
        .map(String::trim)
        .filter(reading -> !reading.isEmpty())
        .toList();
  }

  /** The rule as answers name it. */
  public RuleReference reference() {
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
