package org.dsisim.model.world;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A country, or the European Union, as it stands in one year.
 *
 * @param names by language: {@code en}, {@code fr}, {@code es}, {@code ar}, {@code zh}, {@code ru}
 * @param region UN region; empty where the UN names none
 * @param subregion UN subregion
 * @param intermediateRegion UN intermediate region, mostly empty
 * @param regionalGroup UN regional group, as {@code African Group}; empty for none
 * @param statuses what it is in that year, as {@code cbd-party}, {@code ldc}
 * @param figures criteria by column; what is not in it is unknown
 * @param own what a scenario's own columns say of it; its figures are criteria too
 */
public record Country(
    CountryCode code,
    Map<String, String> names,
    String region,
    String subregion,
    String intermediateRegion,
    String regionalGroup,
    Set<String> statuses,
    Map<String, Fraction> figures,
    OwnValues own) {

  /** The code of the European Union, a Party of its own. */
  public static final CountryCode EU = new CountryCode("EUU");

  /** A country of which no scenario says anything of its own. */
  public Country(
      CountryCode code,
      Map<String, String> names,
      String region,
      String subregion,
      String intermediateRegion,
      String regionalGroup,
      Set<String> statuses,
      Map<String, Fraction> figures) {
    this(
        code,
        names,
        region,
        subregion,
        intermediateRegion,
        regionalGroup,
        statuses,
        figures,
        OwnValues.NONE);
  }

  /** The name in English. */
  public String name() {
    return names.getOrDefault("en", code.iso3());
  }

  /** The name in a language, or in English where the table has none. */
  public String name(String language) {
    String name = names.getOrDefault(language, "");
    return name.isEmpty() ? name() : name;
  }

  /** The same country with other figures. */
  public Country withFigures(Map<String, Fraction> others) {
    return withFiguresAsked(Map.copyOf(others));
  }

  /**
   * The same country with other figures, which are asked for one by one as they are wanted.
   *
   * @param others which never change
   */
  public Country withFiguresAsked(Map<String, Fraction> others) {
    return new Country(
        code, names, region, subregion, intermediateRegion, regionalGroup, statuses, others, own);
  }

  /** The same country, of which columns of a scenario's own say something else. */
  public Country withOwn(OwnValues others) {
    return new Country(
        code,
        names,
        region,
        subregion,
        intermediateRegion,
        regionalGroup,
        statuses,
        figures,
        others);
  }

  /**
   * The same country, which keeps what another table knows of it and its own has no column for.
   *
   * @param columns those of its own table
   */
  public Country over(Country other, Set<String> columns) {
    Map<String, String> all = new HashMap<>(names);
    other.names.forEach(
        (language, name) -> {
          if (!columns.contains("name_" + language)) {
            all.put(language, name);
          }
        });
    Map<String, Fraction> merged = new HashMap<>(figures);
    other.figures.forEach(
        (column, figure) -> {
          if (!columns.contains(column)) {
            merged.put(column, figure);
          }
        });
    return new Country(
        code,
        Map.copyOf(all),
        columns.contains("un_region") ? region : other.region,
        columns.contains("un_subregion") ? subregion : other.subregion,
        columns.contains("un_intermediate_region") ? intermediateRegion : other.intermediateRegion,
        columns.contains("un_regional_group") ? regionalGroup : other.regionalGroup,
        statuses,
        Map.copyOf(merged),
        own);
  }

  /** The word in a column of a scenario's own; unknown where nobody knows it. */
  public String word(@NamesColumn(OwnColumn.Kind.WORD) String column) {
    return own.word(column);
  }

  /** Whether a column of a scenario's own says so: yes, no or unknown. */
  public String flag(@NamesColumn(OwnColumn.Kind.FLAG) String column) {
    return own.word(column);
  }

  /** Whether the country has a status, as {@code lldc}. */
  public boolean is(String status) {
    return statuses.contains(status);
  }

  /** Whether it is a Party to the Convention. */
  public boolean isParty() {
    return is(CountryStatus.CBD_PARTY.word());
  }

  /** Whether it is a Party to the Nagoya Protocol. */
  public boolean isNagoyaParty() {
    return is(CountryStatus.NAGOYA_PARTY.word());
  }

  /**
   * Whether its law requires consent to access: {@code yes}, {@code partly}, {@code no} or {@code
   * unknown}.
   */
  public String requiresConsent() {
    return inWords(
        CountryStatus.CONSENT_REQUIRED,
        CountryStatus.CONSENT_PARTLY,
        CountryStatus.CONSENT_NOT_REQUIRED);
  }

  /** Whether its law covers DSI: {@code yes}, {@code partly}, {@code no} or {@code unknown}. */
  public String lawCoversDsi() {
    return inWords(
        CountryStatus.LAW_COVERS_DSI,
        CountryStatus.LAW_COVERS_DSI_PARTLY,
        CountryStatus.LAW_LEAVES_DSI_OUT);
  }

  private String inWords(CountryStatus yes, CountryStatus partly, CountryStatus no) {
    if (is(yes.word())) {
      return Known.YES;
    }
    return is(partly.word()) ? Known.PARTLY : is(no.word()) ? Known.NO : Known.UNKNOWN;
  }

  /** Whether it is a least developed country. */
  public boolean isLdc() {
    return is(CountryStatus.LDC.word());
  }

  /** Whether it is a small island developing State. */
  public boolean isSids() {
    return is(CountryStatus.SIDS.word());
  }

  /** Whether the World Bank counts it among the high-income countries. */
  public boolean isHighIncome() {
    return is(CountryStatus.HIGH_INCOME.word());
  }

  /** Whether it is on the Secretariat's list of Parties that are eligible for funding. */
  public boolean isOnCbdList() {
    for (String status : statuses) {
      if (status.startsWith("cbd-list-")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is the European Union itself. */
  public boolean isEuropeanUnion() {
    return code.equals(EU);
  }

  /** A criterion's figure, or null when it is unknown. */
  public @Nullable Fraction figure(Criterion criterion) {
    Fraction figure = figures.get(criterion.column());
    if (figure == null || criterion.per() == null) {
      return figure;
    }
    Fraction per = figures.get(criterion.per());
    return per == null || per.isZero() ? null : figure.dividedBy(per);
  }
}
