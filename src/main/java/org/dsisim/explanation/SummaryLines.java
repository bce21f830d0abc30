package org.dsisim.explanation;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.model.LawReference;
import org.dsisim.model.RuleReference;
import org.dsisim.simulation.Following;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;

/** The lines of a summary that are the same of whomever it is, and the words that they share. */
final class SummaryLines {

  private static final int DIGITS = 3;
  private static final int NAMED = 3;

  private final Ground ground;
  private final List<Summary.Line> lines = new ArrayList<>();

  SummaryLines(Ground ground) {
    this.ground = ground;
  }

  SummaryLines add(String name, String text) {
    return add(name, text, text);
  }

  SummaryLines add(String name, String text, String brief) {
    if (!text.isEmpty()) {
      lines.add(new Summary.Line(name, text, brief));
    }
    return this;
  }

  /** What the figures rest on, what nobody knows of them, and what to ask next. */
  Summary closing(List<Reason> sections, List<Reason> unknown, String next) {
    add("Rests on", restsOn(sections), restsBriefly());
    if (!unknown.isEmpty()) {
      String first = unknown.get(0).statement();
      String more = unknown.size() == 1 ? "" : "; and " + (unknown.size() - 1) + " more, below";
      add("Unknown", first + more, unknown.size() + " things, said at the end");
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
    return ground.outcome().scenario().illustrative()
        ? "; on an illustrative scenario, whose figures are invented"
        : "";
  }

  /** The assumptions that turn what is owed into what is paid, as {@code uptake 0.25}. */
  private String following() {
    return ground.outcome().option().stating().stream()
        .map(rules -> new Following(ground.year().assumptions(), rules.force()).inWords())
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
  static String percent(Fraction part) {
    return part.times(100)
            .toDecimal(12)
            .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
            .stripTrailingZeros()
            .toPlainString()
        + " %";
  }

  /** Which part of the value is paid, with what there is where none and where all of it is. */
  static String ifPaid(Fraction part, Money all) {
    return part.equals(Fraction.ONE)
        ? "if 100 % of the value is paid (at 0 % nothing)"
        : "if %s of the value is paid (at 0 %% nothing, at 100 %% %s)"
            .formatted(percent(part), usd(all));
  }

  /** A rule by its words and its law. */
  static String rule(RuleReference rule) {
    return "\"" + rule.title() + "\" (" + rule.law().text() + readings(rule) + ")";
  }

  private static String readings(RuleReference rule) {
    return rule.readings().isEmpty() ? "" : "; read as " + String.join(", ", rule.readings());
  }

  /** The paragraphs of rules, each once. */
  static String laws(Iterable<RuleReference> rules) {
    Set<String> laws = new LinkedHashSet<>();
    for (RuleReference rule : rules) {
      LawReference law = rule.law();
      laws.add(law.text());
    }
    return listed(List.copyOf(laws));
  }

  /** Of rules that did not fire, the one that came nearest: not merely another switch. */
  static String nearest(List<Reason> considered) {
    for (Reason rule : considered) {
      String needs = rule.children().isEmpty() ? "" : rule.children().get(0).statement();
      if (needs.startsWith("it needs ") && !needs.matches("it needs (not )?(Choice|Count)\\(.*")) {
        return rule.statement() + ": " + needs;
      }
    }
    return "";
  }
}
