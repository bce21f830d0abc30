package org.dsisim.explanation.reason;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.explanation.reason.amount.ConsideredReasons;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.reason.amount.ParameterReason;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.simulation.year.ComplianceInWords;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/** The lines of a summary that are the same of whomever it is, and the words that they share. */
public final class SummaryLines {

  private static final int DIGITS = 3;
  private static final int NAMED = 3;

  private final ExplanationContext context;
  private final List<Summary.Line> lines = new ArrayList<>();

  /** No lines yet. */
  public SummaryLines(ExplanationContext context) {
    this.context = context;
  }

  /** A line that cannot be shorter; nothing where there is no text. */
  public void add(Message name, @Nullable Message text) {
    add(name, text, text, Integer.MAX_VALUE);
  }

  /** A line that can be shorter, the sooner the less it weighs. */
  public void add(Message name, @Nullable Message text, @Nullable Message brief, int weight) {
    if (text != null) {
      lines.add(new Summary.Line(name, text, brief, weight));
    }
  }

  /** What the figures rest on, what nobody knows of them, and what to ask next. */
  public Summary closing(List<Reason> sections, List<Reason> unknown, String next) {
    Set<Message> illustrative =
        sections.stream()
            .flatMap(section -> section.all().stream())
            .filter(Reason::isIllustrative)
            .map(ParameterReason::name)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    add(Message.of("explanation.label.rests-on"), restsOn(illustrative), restsOn(Set.of()), 40);
    if (!unknown.isEmpty()) {
      int size = unknown.size();
      Message first = unknown.get(0).statement();
      add(
          Message.of("explanation.label.unknown"),
          size == 1
              ? first
              : Message.of("explanation.unknown.more", "first", first, "count", size - 1),
          Message.of("explanation.unknown.count", "count", size),
          30);
    }
    return new Summary(List.copyOf(lines), next);
  }

  private Message restsOn(Set<Message> illustrative) {
    List<Message> all = new ArrayList<>(List.of(following()));
    if (!illustrative.isEmpty()) {
      all.add(
          Message.of("explanation.rests-on.illustrative", "names", firstOf(NAMED, illustrative)));
    }
    if (context.outcome().scenario().heading().illustrative()) {
      all.add(Message.of("explanation.rests-on.scenario"));
    }
    return WordList.apart(all);
  }

  /** The assumptions that turn what is owed into what is paid, as {@code uptake 0.25}. */
  private Message following() {
    return WordList.eachAnd(
        context.outcome().option().stating().stream()
            .map(rules -> ComplianceInWords.of(context.year().assumptions(), rules.force()))
            .distinct()
            .map(Message::plain)
            .toList());
  }

  /** With commas between them; of more than {@code most} only the first, and how many others. */
  public static Message firstOf(int most, Collection<Message> parts) {
    List<Message> first = parts.stream().limit(most).toList();
    return parts.size() > most
        ? Message.of("list.more", "words", first, "more", parts.size() - most)
        : Message.of("list.all", "words", first);
  }

  /** As {@code USD 1,100.00}. */
  public static Message usd(Money money) {
    return Message.of("explanation.value.dollars", "number", Figure.of(money).text());
  }

  /** A part of one in percent, to three digits: {@code 0.611 %}. */
  public static Message percent(Fraction part) {
    return Message.of(
        "explanation.unit.percent",
        "number",
        part.times(100)
            .toDecimal(12)
            .round(new MathContext(DIGITS, RoundingMode.HALF_EVEN))
            .stripTrailingZeros()
            .toPlainString());
  }

  /** Which part of the value is paid, with what there is where none and where all of it is. */
  public static Message ifPaid(Fraction part, Money all) {
    return part.equals(Fraction.ONE)
        ? Message.of("explanation.if-paid.whole", "part", percent(part))
        : Message.of("explanation.if-paid", "part", percent(part), "all", usd(all));
  }

  /** A rule by its words and its law. */
  public static Message rule(RuleReference rule) {
    Message law = asRead(Message.plain(rule.law().text()), rule.readings());
    return Message.of("explanation.rule.with-law", "title", rule.title(), "law", law);
  }

  /** The paragraphs of rules, each once. */
  public static Message laws(Collection<RuleReference> rules) {
    return WordList.upTo(NAMED, rules.stream().map(rule -> rule.law().text()).distinct().toList());
  }

  /** The same, with the readings of all of them. */
  public static Message lawsAsRead(Collection<RuleReference> rules) {
    List<String> readings =
        rules.stream().flatMap(rule -> rule.readings().stream()).distinct().sorted().toList();
    return asRead(laws(rules), readings);
  }

  private static Message asRead(Message laws, List<String> readings) {
    return readings.isEmpty()
        ? laws
        : Message.of("explanation.laws.as-read", "laws", laws, "readings", readings);
  }

  /** Why rules did not fire, in their order, but those for which a switch stands otherwise. */
  public static List<Message> failed(List<Reason> considered) {
    return deciding(considered).stream()
        .map(
            rule ->
                Message.of(
                    "explanation.did-not-fire.because",
                    "rule",
                    rule.statement(),
                    "needs",
                    rule.children().get(0).statement()))
        .toList();
  }

  /** The rules that did not fire, in their order, but those for which a switch stands otherwise. */
  public static List<Reason> deciding(List<Reason> considered) {
    return considered.stream()
        .filter(
            rule -> !rule.children().isEmpty() && ConsideredReasons.decides(rule.children().get(0)))
        .toList();
  }
}
