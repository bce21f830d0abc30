package org.dsisim.report;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dsisim.parameter.Setting;
import org.dsisim.parameter.Term;
import org.dsisim.parameter.Terms;
import org.dsisim.rulebook.Description;
import org.dsisim.rulebook.Kind;

/**
 * An option with the values in force in a year.
 *
 * @param option as it was written
 * @param ruleSets those it joins, the formula last
 * @param assumptions what the named option assumes in the place of a scenario
 */
public record OptionInForce(
    String option, int year, List<Part> ruleSets, List<Setting> assumptions) {

  /** A rule set with its values in force. */
  public record Part(Description description, Terms terms) {

    /** Its name. */
    public String id() {
      return description.id();
    }

    /** Whether it is an allocation formula. */
    public boolean isFormula() {
      return description.kind() == Kind.DISTRIBUTION;
    }

    /** Its provisions, each as bracketed text. */
    List<Bracketed> provisions() {
      return description.provisions().stream().map(this::bracketed).toList();
    }

    private Bracketed bracketed(Description.Provision provision) {
      List<Term> moved = terms.all().stream().filter(term -> isIn(provision, term)).toList();
      return new Bracketed(
          provision.paragraph(),
          provision.text(),
          filled(provision.text(), terms, ValueInWords::bracketed),
          moved);
    }

    /** The parameters that stand in no provision. */
    List<Term> others() {
      return terms.all().stream()
          .filter(
              term ->
                  description.provisions().stream().noneMatch(provision -> isIn(provision, term)))
          .toList();
    }

    private static boolean isIn(Description.Provision provision, Term term) {
      return provision.parameters().contains(term.name())
          || provision.text().contains(placeholder(term));
    }
  }

  /**
   * A provision with its brackets.
   *
   * @param template the sentence with the names of parameters
   * @param text the sentence with their values
   * @param parameters those that it turns on
   */
  record Bracketed(String paragraph, String template, String text, List<Term> parameters) {}

  /** A provision's sentence with values in the place of their names. */
  static String filled(String text, Terms terms, Function<Term, String> words) {
    String filled = text;
    for (Term term : terms.all()) {
      filled = filled.replace(placeholder(term), words.apply(term));
    }
    return filled;
  }

  private static String placeholder(Term term) {
    return "{" + term.name() + "}";
  }

  /** The option and what it is made of, as {@code mine: cali-fund with iusaf}. */
  String heading() {
    String parts = ruleSets.stream().map(Part::id).collect(Collectors.joining(" with "));
    return parts.equals(option) ? option : option + ": " + parts;
  }
}
