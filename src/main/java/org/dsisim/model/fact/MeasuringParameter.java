package org.dsisim.model.fact;

import java.util.List;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * A parameter that the program itself reads of a contribution rule set: how payers are measured
 * before the rules see them, how permits are computed, what becomes of open access. Every rule set
 * gives it the same meaning, and only {@link #ASKED_BY} and {@link #SHOWN_NON_USE} are read by
 * rules too.
 */
@SuppressWarnings("ImmutableEnumChecker") // the lists are List.of, which nobody can change
public enum MeasuringParameter implements ReservedParameter {
  /** Over how many years figures are averaged. */
  AVERAGING_YEARS("averaging_years", List.of(Unit.YEARS, Unit.COUNT), List.of()),
  /** The last of those years: the year assessed, or the year before it. */
  AVERAGE_ENDS("average_ends", List.of(Unit.CHOICE), List.of("year-assessed", "year-before")),
  /** What becomes of a figure that is not known for all of those years. */
  MISSING_YEARS("missing_years", List.of(Unit.CHOICE), List.of("average-known", "unknown")),
  /** Whether all figures are averaged, or profit alone. */
  AVERAGED_FIGURES("averaged_figures", List.of(Unit.CHOICE), List.of("all", "profit")),
  /** Whether amounts are based on the year assessed, on the average, or on the year before. */
  AMOUNTS_ON(
      "amounts_on", List.of(Unit.CHOICE), List.of("year-assessed", "average", "year-before")),
  /** How a loss counts. */
  LOSS("loss", List.of(Unit.CHOICE), List.of("zero-profit", "as-is-with-floor")),
  /** Whether amounts are based on the part of sales and profit that rests on DSI. */
  USE_ATTRIBUTION("use_attribution", List.of(Unit.BOOLEAN), List.of()),
  /** Whether all figures of an entity count, or those of its commercial activity alone. */
  ACTIVITY_COUNTED("activity_counted", List.of(Unit.CHOICE), List.of("all", "commercial")),
  /** Whether the sector decides who is asked, the use of DSI, or both. */
  ASKED_BY("asked_by", List.of(Unit.CHOICE), List.of("sector", "use", "sector-and-use")),
  /** What becomes of a payer that shows that it uses no DSI, though its use is presumed. */
  SHOWN_NON_USE("shown_non_use", List.of(Unit.CHOICE), List.of("asked", "let-off")),
  /** Whether figures are those of each entity, or those of its group of companies together. */
  GROUPS("groups", List.of(Unit.CHOICE), List.of("each-entity", "consolidated")),
  /** Which member stands for a group: the parent or, where none is named, the largest. */
  GROUP_HEAD("group_head", List.of(Unit.CHOICE), List.of("parent", "largest")),
  /** Of which uses is asked what they come to together: all, or those from open databases. */
  USES_COUNTED("uses_counted", List.of(Unit.CHOICE), List.of("all", "open-databases")),
  /** The materials of these uses; all where a rule set has no list. */
  MATERIALS_COUNTED("materials_counted", List.of(Unit.LIST), List.of()),
  /** Whether thresholds in US dollars follow prices. */
  INDEX_THRESHOLDS("index_thresholds", List.of(Unit.BOOLEAN), List.of()),
  /** Whether rates follow prices. */
  INDEX_RATES("index_rates", List.of(Unit.BOOLEAN), List.of()),
  /** The period of the UN scale by which countries are measured, as {@code 2022-2024}. */
  UN_SCALE("un_scale", List.of(Unit.CHOICE, Unit.TEXT), List.of()),
  /** What one permit is for: a country of origin, a provider in it, or a sequence from it. */
  CONTRACT_UNIT("contract_unit", List.of(Unit.CHOICE), List.of("country", "provider", "sequence")),
  /** Whether the permits of a use are sought at the same time or one after another. */
  PERMITS_RUN("permits_run", List.of(Unit.CHOICE), List.of("parallel", "serial")),
  /** Whether databases that are open to all stay so. */
  OPEN_ACCESS("open_access", List.of(Unit.CHOICE), List.of("kept", "ended"));

  private final Declared declared;

  MeasuringParameter(String parameter, List<Unit> units, List<String> words) {
    declared = new Declared(parameter, units, words);
  }

  @Override
  public Declared declared() {
    return declared;
  }

  /** Whether it is switched on; where a rule set does not have it, it is off. */
  public boolean isOn(ParameterValues values) {
    return values.wordOr(parameter(), "false").equals("true");
  }

  /** Its word in force; where a rule set does not have it, the first of {@link #words}. */
  public String word(NamedValues values) {
    return values.wordOr(parameter(), words().get(0));
  }

  /** Over how many years the figures of a rule set are averaged: one where it does not say. */
  public static int yearsAveraged(ParameterValues values) {
    String name = AVERAGING_YEARS.parameter();
    return values.has(name) ? values.count(name) : 1;
  }

  /** The last of the years over which the figures of a rule set are averaged. */
  public static int lastAveraged(ParameterValues values) {
    return AVERAGE_ENDS.word(values).equals("year-before") ? values.year() - 1 : values.year();
  }

  /** Whether a rule set asks only those that are known to use DSI. */
  public static boolean asksByUse(ParameterValues values) {
    return !ASKED_BY.word(values).equals(ASKED_BY.words().get(0));
  }

  /** Whether a rule set presumes use, and lets off whoever shows that there is none. */
  public static boolean presumesUse(ParameterValues values) {
    return !asksByUse(values) && SHOWN_NON_USE.word(values).equals("let-off");
  }

  /** The one of that name, or null. */
  public static @Nullable MeasuringParameter of(String parameter) {
    return ReservedParameter.named(parameter, values());
  }
}
