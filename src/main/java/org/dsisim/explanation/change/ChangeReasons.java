package org.dsisim.explanation.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dsisim.explanation.reason.amount.ExplanationContext;
import org.dsisim.explanation.tree.Explanation;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Step;
import org.dsisim.explanation.tree.Summary;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.jspecify.annotations.Nullable;

/** The figures of somebody under an option, less those under a baseline. */
public final class ChangeReasons {

  private final ExplanationContext context;
  private final ExplanationContext baseline;
  private final Explanation now;
  private final Explanation before;
  private final ChangedValues changedValues;

  /**
   * What is held against what.
   *
   * @param context of the option
   * @param baseline of the same year of the baseline
   * @param now the explanation under the option
   * @param before that of the same figures under the baseline
   */
  public ChangeReasons(
      ExplanationContext context,
      ExplanationContext baseline,
      Explanation now,
      Explanation before) {
    this.context = context;
    this.baseline = baseline;
    this.now = now;
    this.before = before;
    this.changedValues = new ChangedValues(context, baseline);
  }

  /** The explanation: each difference with both figures below it, and then what else is said. */
  public Explanation explanation() {
    List<Reason> sections = new ArrayList<>();
    Figure first = now.figure();
    Figure other = before.figure();
    Reason inAll =
        first == null || other == null
            ? null
            : difference(
                Message.of("explanation.change.in-all"),
                Reason.given(option(Message.plain(first.text())), first),
                Reason.given(baseline(Message.plain(other.text())), other));
    List<Reason> columns = columns();
    if (inAll != null && columns.size() != 1) {
      sections.add(inAll);
    }
    sections.addAll(columns);
    sections.addAll(new SizeAndShare(context, baseline, now, before).reasons());
    sections.add(Reason.of(Message.of("explanation.change.otherwise"), changedValues.reasons()));
    if (isAtLeast()) {
      sections.add(Reason.of(Message.of("explanation.change.at-least")));
    }
    sections.add(Reason.of(Message.of("explanation.change.besides-now"), besides(now, columns)));
    sections.add(
        Reason.of(Message.of("explanation.change.besides-before"), besides(before, columns)));
    return new Explanation(
        Message.of("explanation.about.change", "whom", now.about()),
        inAll == null ? null : inAll.operand(),
        summary(inAll == null || columns.size() == 1 ? columns : List.of(inAll)),
        List.copyOf(sections));
  }

  /** The differences of the figures that both have, with how each came about. */
  private List<Reason> columns() {
    Map<String, Reason> others = byColumn(before);
    List<Reason> differences = new ArrayList<>();
    byColumn(now)
        .forEach(
            (column, reason) -> {
              Reason other = others.get(column);
              Message what = words(column);
              if (other != null && what != null) {
                differences.add(
                    difference(
                        what,
                        reason.saying(option(reason.statement())),
                        other.saying(baseline(other.statement()))));
              }
            });
    return differences;
  }

  private static Map<String, Reason> byColumn(Explanation explanation) {
    Map<String, Reason> columns = new LinkedHashMap<>();
    for (Reason section : explanation.sections()) {
      if (section.figure() != null && words(section.column()) != null) {
        columns.putIfAbsent(section.column(), section);
      }
    }
    return columns;
  }

  /** What differs, by its column of results; null of others. */
  private static @Nullable Message words(String column) {
    return switch (column) {
      case "fund_usd" -> Message.of("explanation.change.fund");
      case "amount_usd" -> Message.of("explanation.change.from-fund");
      case "state_usd" -> Message.of("explanation.change.state");
      case "iplc_usd" -> Message.of("explanation.change.iplc");
      case "bilateral_usd" -> Message.of("explanation.change.straight");
      case "owed_usd" -> Message.of("explanation.change.owed");
      case "expected_usd" -> Message.of("explanation.change.paid");
      default -> null;
    };
  }

  private static Reason difference(Message what, Reason now, Reason before) {
    Figure figure =
        new Figure(now.operand().number().minus(before.operand().number()), now.operand().unit());
    return Reason.step(
        Message.of("explanation.change", "what", what, "difference", inWords(figure)),
        figure,
        Step.DIFFERENCE,
        List.of(now, before));
  }

  /** By how much, without a sign. */
  static Message inWords(Figure difference) {
    int sign = difference.number().signum();
    if (sign == 0) {
      return Message.of("explanation.change.none");
    }
    return sign > 0
        ? Message.of("explanation.change.more", "amount", difference.text())
        : Message.of(
            "explanation.change.less",
            "amount",
            new Figure(difference.number().negated(), difference.unit()).text());
  }

  private static Message option(Message what) {
    return Message.of("explanation.change.now", "what", what);
  }

  private static Message baseline(Message what) {
    return Message.of("explanation.change.before", "what", what);
  }

  /** Of amounts that are at least so much nobody can tell the difference. */
  private boolean isAtLeast() {
    return context.year().hasUnknown() || baseline.year().hasUnknown();
  }

  /** What an explanation says besides the figures that differences are made of. */
  private static List<Reason> besides(Explanation explanation, List<Reason> columns) {
    List<Reason> made = columns.stream().flatMap(one -> one.children().stream()).toList();
    return explanation.sections().stream()
        .filter(
            section ->
                made.stream().noneMatch(one -> one.saying(section.statement()).equals(section)))
        .toList();
  }

  private Summary summary(List<Reason> differences) {
    List<Summary.Line> lines = new ArrayList<>();
    lines.add(line(Message.of("explanation.label.change"), change(differences)));
    lines.add(
        line(
            Message.of("explanation.label.baseline"),
            Message.plain(baseline.outcome().option().name())));
    lines.add(line(Message.of("explanation.label.otherwise"), changedValues.inBrief()));
    if (isAtLeast()) {
      lines.add(
          line(Message.of("explanation.label.unknown"), Message.of("explanation.change.at-least")));
    }
    Message restsOn = Message.of("explanation.label.rests-on");
    now.summary().lines().stream().filter(line -> line.name().equals(restsOn)).forEach(lines::add);
    return new Summary(List.copyOf(lines), now.summary().next());
  }

  /** Where only one of the two has amounts, or none, there is no difference. */
  private Message change(List<Reason> differences) {
    return WordList.apart(
        differences.isEmpty()
            ? List.of(option(amount(now)), baseline(amount(before)))
            : differences.stream().map(ChangeReasons::brief).toList());
  }

  /** The first amount of an explanation that could be held against another. */
  private static Message amount(Explanation explanation) {
    return byColumn(explanation).values().stream()
        .map(Reason::statement)
        .findFirst()
        .orElse(Message.of("explanation.change.no-amount"));
  }

  private static Message brief(Reason difference) {
    List<Figure> both = difference.operands();
    return Message.of(
        "explanation.change.brief",
        "change",
        difference.statement(),
        "now",
        both.get(0).text(),
        "before",
        both.get(1).text());
  }

  private static Summary.Line line(Message name, Message text) {
    return new Summary.Line(name, text, Objects.requireNonNull(text), Integer.MAX_VALUE);
  }
}
