package org.dsisim.explanation.reason.amount;

import java.util.Objects;
import org.dsisim.explanation.tree.Figure;
import org.dsisim.explanation.tree.Reason;
import org.dsisim.explanation.tree.Source;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/** Reasons that are values in force: of a rule set's table, assumed, or put in their place. */
public final class ParameterReason {

  private static final String ADDRESS = "address";
  private static final String SET = "explanation.parameter.set";

  private ParameterReason() {}

  /** A value in force, whence it is, and what the table says where something took its place. */
  static Reason of(ParameterValues values, String name) {
    ParameterValue parameterValue = values.value(name);
    Unit unit = parameterValue.value().unit();
    Figure figure = figure(unit, parameterValue.value().number());
    // Of a table, the entry that holds.
    String address = values.owner() + "." + parameterValue.name();
    Message value = inWords(figure, parameterValue.value().text(), unit);
    Message dates = dates(parameterValue, values.year());
    String reference = parameterValue.dated().reference();
    Place place = parameterValue.dated().place();
    Message statement =
        Message.of("explanation.parameter", "address", address, "value", value, "dates", dates);
    // Where no table has it, its row is the very place where it was set.
    if (parameterValue.isChanged() && Objects.equals(place, parameterValue.place())) {
      statement =
          Message.of(
              "explanation.parameter.added",
              "address",
              address,
              "value",
              value,
              "setter",
              parameterValue.place());
      reference = "";
      place = parameterValue.place();
    } else if (parameterValue.isChanged()) {
      Message before =
          inWords(
              figure(unit, parameterValue.dated().value().number()),
              parameterValue.dated().value().text(),
              unit);
      statement =
          Message.of(
              "explanation.parameter.set",
              "address",
              address,
              "value",
              value,
              "setter",
              parameterValue.place(),
              "before",
              before,
              "dates",
              dates,
              "reference",
              reference,
              "place",
              place);
      reference = "";
      place = parameterValue.place();
    }
    boolean assumed = values.owner().equals(ParameterOverride.ASSUMPTION);
    Reason reason = figure == null ? Reason.of(statement) : Reason.given(statement, figure);
    return reason.from(assumed ? Source.ASSUMPTION : Source.PARAMETER, reference, place);
  }

  /** Whether a reason is a value that somebody put in the place of the table's. */
  public static boolean isSet(Reason reason) {
    return reason.statement().key().equals(SET);
  }

  /** The name by which a value is set; of another reason what it says. */
  public static Message name(Reason reason) {
    return reason.statement().arguments().get(ADDRESS) instanceof String address
        ? Message.plain(address)
        : reason.statement();
  }

  private static @Nullable Figure figure(Unit unit, @Nullable Fraction number) {
    return number == null ? null : new Figure(number, unit);
  }

  private static Message inWords(@Nullable Figure figure, String text, Unit unit) {
    if (figure == null) {
      return text.isEmpty()
          ? Message.of("explanation.value.nothing")
          : Message.plain(text.replace(";", ", "));
    }
    String number = figure.text();
    return switch (unit) {
      // Calendar years are numbers, and nobody groups the digits of a year.
      case NUMBER, COUNT ->
          Message.plain(figure.number().isWhole() && text.length() == 4 ? text : number);
      case YEARS ->
          figure.number().isWhole()
              ? Message.of(
                  "explanation.value.years",
                  "count",
                  figure.number().wholeValue(),
                  "number",
                  number)
              : Message.of("explanation.value.part-years", "number", number);
      case MONTHS ->
          figure.number().isWhole()
              ? Message.of(
                  "explanation.value.months",
                  "count",
                  figure.number().wholeValue(),
                  "number",
                  number)
              : Message.of("explanation.value.part-months", "number", number);
      case USD -> Message.of("explanation.value.dollars", "number", number);
      default -> Message.plain(number);
    };
  }

  /** From when on the table's value holds. */
  private static Message dates(ParameterValue parameterValue, int year) {
    Integer from = parameterValue.dated().validFrom();
    if (from == null) {
      return Message.of("explanation.parameter.without-date");
    }
    String since = String.valueOf(from);
    return from > year
        ? Message.of("explanation.parameter.earliest", "year", since)
        : Message.of("explanation.parameter.from", "year", since);
  }
}
