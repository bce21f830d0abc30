package org.dsisim.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.reckoning.collection.ComplianceRate;
import org.dsisim.report.content.option.ValueInWords;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;
import org.dsisim.simulation.year.ComplianceInWords;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the value is paid in a year, by what is assumed. Amounts that rest on it are called
 * by it, so that nobody takes them for a forecast.
 *
 * @param parts one for each force of the rules where it is the same for all payers, as {@code 25
 *     %}; otherwise what comes out on the whole
 * @param assumed the assumptions in words; null where none is made
 */
public record PartPaid(List<String> parts, @Nullable Message assumed) {

  /** Over amounts of options or years of which each has its own part in a row or column. */
  public static final Message AS_ASSUMED = Message.of("content.part-paid.if-that");

  /** The name of that row or column. */
  public static final Message VALUE_PAID = Message.of("content.part-paid.value-paid");

  private static final Fraction HUNDRED = Fraction.of(100);

  /** Written out, as every start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PartPaid that
        && parts.equals(that.parts)
        && Objects.equals(assumed, that.assumed);
  }

  @Override
  public int hashCode() {
    return 31 * parts.hashCode() + Objects.hashCode(assumed);
  }

  /** The parts of a year of an outcome, one for each assumption that its rules rest on. */
  public static PartPaid of(Outcome outcome, YearOutcome year) {
    Map<String, ComplianceRate> rates = new LinkedHashMap<>();
    for (ContributionRules rules : outcome.option().stating()) {
      rates.put(rules.force().assumption(), new ComplianceRate(year.assumptions(), rules.force()));
    }
    List<String> parts = new ArrayList<>();
    for (ComplianceRate rate : rates.values()) {
      Fraction ofAll = rate.ofAll();
      if (ofAll == null) {
        parts = onTheWhole(year);
        break;
      }
      parts.add(percent(ofAll));
    }
    List<Message> assumed =
        outcome.option().stating().stream()
            .map(rules -> ComplianceInWords.of(year.assumptions(), rules.force()))
            .distinct()
            .map(Message::plain)
            .toList();
    return new PartPaid(parts.stream().distinct().toList(), assumed(assumed, rates.size() > 1));
  }

  private static @Nullable Message assumed(List<Message> assumed, boolean byForce) {
    if (assumed.isEmpty()) {
      return null;
    }
    Message all = WordList.eachAnd(assumed);
    return byForce ? Message.of("content.part-paid.by-force", "assumed", all) : all;
  }

  private static List<String> onTheWhole(YearOutcome year) {
    return year.owed().isZero()
        ? List.of()
        : List.of(percent(year.expected().toFraction().dividedBy(year.owed().toFraction())));
  }

  private static String percent(Fraction share) {
    return ValueInWords.places(share.times(HUNDRED)).stripTrailingZeros().toPlainString() + " %";
  }

  /** Whether everything is paid, as is assumed. */
  public boolean isAll() {
    return parts.equals(List.of("100 %"));
  }

  /** The words over amounts, as {@code if 25 % of the value is paid}. */
  public Message heading() {
    if (parts.isEmpty()) {
      return Message.of("content.part-paid.as-assumed");
    }
    return isAll()
        ? Message.of("content.part-paid.all")
        : Message.of(
            "content.part-paid.some",
            "parts",
            WordList.eachAnd(parts.stream().map(Message::plain).toList()));
  }

  /** In a cell of its own, as {@code 25 %}. */
  public String cell() {
    return String.join("; ", parts);
  }

  /** The columns of what comes in: as assumed, and if all follow; one where that is the same. */
  public List<Message> columns(Message all) {
    return isAll() ? List.of(all) : List.of(heading(), all);
  }

  /** The cells below these columns. */
  public List<Object> cells(Object asAssumed, Object all) {
    return isAll() ? List.of(all) : List.of(asAssumed, all);
  }

  /** That it is assumed, and how; nothing where nothing is. */
  public Optional<Message> sentence() {
    return Optional.ofNullable(assumed)
        .map(how -> Message.of("content.part-paid.no-forecast", "assumed", how));
  }
}
