package org.dsisim.explanation.reason;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.simulation.ComplianceInWords;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** The lines of a summary that are the same of whomever it is, and the words that they share. */
public final class SummaryLines {

  private static final int DIGITS = 3;
  private static final int NAMED = 3;

  private final ExplanationContext ground;
  private final List<Summary.Line> lines = new ArrayList<>();

  SummaryLines(ExplanationContext ground) {
    this.ground = ground;
  }

  /** A line that cannot be shorter; nothing for an empty text. */
  void add(String name, String text) {
    add(name, text, text, Integer.MAX_VALUE);
  }

  /** A line that can be shorter, the sooner the less it weighs. */
  void add(String name, String text, String brief, int weight) {
    if (!text.isEmpty()) {
      lines.add(new Summary.Line(name, text, brief, weight));
    }
  }

  /** What the figures rest on, what nobody knows of them, and what to ask next. */
  Summary closing(List<Reason> sections, List<Reason> unknown, String next) {
    add("Rests on", restsOn(sections), restsBriefly(), 40);
    if (!unknown.isEmpty()) {
      int size = unknown.size();
      String more = size == 1 ? "" : "; and " + (size - 1) + " more, at the end";
      String things = size == 1 ? "1 thing" : size + " things";
      add("Unknown", unknown.get(0).statement() + more, things + ", said at the end", 30);
    }
    return new Summary(List.copyOf(lines), next);
  }

  private String restsOn(List<Reason> sections) {
    Set<String> illustrative =
        sections.stream()
            .flatMap(section -> section.all().stream())
            .filter(Reason::isIllustrative)
            .map(reason -> reason.statement().replaceFirst(":.*", ""))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    String words = following();
    if (!illustrative.isEmpty()) {
      words += "; on figures that no source gives: " + listed(List.copyOf(illustrative));
    }
    return words + scenario();
  }

  private String restsBriefly() {
    return following() + scenario();
  }

  private String scenario() {
    return ground.outcome().scenario().heading().illustrative()
        ? "; on an illustrative scenario, whose figures are invented"
        : "";
  }

  /** The assumptions that turn what is owed into what is paid, as {@code uptake 0.25}. */
  private String following() {
    return ground.outcome().option().stating().stream()
        .map(rules -> ComplianceInWords.of(ground.year().assumptions(), rules.force()))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  private static String listed(List<String> names) {
    List<String> first = names.subList(0, Math.min(NAMED, names.size()));
    int more = names.size() - first.size();
    return String.join(", ", first) + (more == 0 ? "" : " and " + more + " more");
  }

  /** As {@code USD 1,100.00}. */
  static String usd(Money money) {
    return "USD " + Figure.of(money).text();
  }

  /** A part of one in percent, to three digits: {@code 0.611 %}. */
  public static String percent(Fraction part) {
    return part.times(100)
            .toDecimal(12)
            .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  /** Which part of the value is paid, with what there is where none and where all of it is. */
  static String ifPaid(Fraction part, Money all) {
    return "if %s of the value is paid; nothing at 0 %%".formatted(percent(part))
        + (part.equals(Fraction.ONE) ? "" : ", " + usd(all) + " at 100 %");
  }

  /** A rule by its words and its law. */
  static String rule(RuleReference rule) {
    return "\"" + rule.title() + "\" (" + rule.law().text() + readings(rule) + ")";
  }

  private static String readings(RuleReference rule) {
    return rule.readings().isEmpty() ? "" : "; read as " + String.join(", ", rule.readings());
  }

  /** The paragraphs of rules, each once. */
  static String laws(Collection<RuleReference> rules) {
    return listed(rules.stream().map(rule -> rule.law().text()).distinct().toList());
  }

  /** The same, with the readings of all of them. */
  static String lawsAsRead(Collection<RuleReference> rules) {
    String readings =
        rules.stream()
            .flatMap(rule -> rule.readings().stream())
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return laws(rules) + (readings.isEmpty() ? "" : "; read as " + readings);
  }

  /** Why rules did not fire, in their order, but those for which a switch stands otherwise. */
  static List<String> failed(List<Reason> considered) {
    List<String> failed = new ArrayList<>();
    for (Reason rule : considered) {
      String needs = rule.children().isEmpty() ? "" : rule.children().get(0).statement();
      if (needs.startsWith("it needs ") && !needs.matches("it needs (not )?(Choice|Count)\\(.*")) {
        failed.add(rule.statement() + ": " + needs);
      }
    }
    return failed;
  }
}
