package org.dsisim.reckoning.measure;

import java.util.function.IntFunction;
import org.dsisim.model.world.Scenario;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.value.Fraction;

/**
 * How figures grow from year to year, by what is assumed of each year: by how much a year's figures
 * are above those of the year before, as a share.
 */
public final class Growth {

  /** The assumption on all sectors; {@code growth_SECTOR} takes its place for one. */
  public static final String GROWTH = "growth";

  /** The assumption on prices, by which thresholds can be raised. */
  public static final String INFLATION = "inflation";

  private final IntFunction<ParameterValues> assumptions;

  /** Growth by the assumptions in force in each year. */
  public Growth(IntFunction<ParameterValues> assumptions) {
    this.assumptions = assumptions;
  }

  /** Whether figures of a year are carried forward from the last accounts in the tables. */
  public static boolean isUsed(Scenario scenario, int year) {
    return Projection.isBeyond(scenario, year);
  }

  /** The name of the assumption on one sector, as {@code growth_laboratory_equipment}. */
  public static String ofSector(String sector) {
    return GROWTH + "_" + sector.replace('-', '_');
  }

  /** The assumption on a sector among these: its own where there is one, else that on all. */
  public static String ofSectorIn(String sector, ParameterValues assumptions) {
    String own = ofSector(sector);
    return assumptions.has(own) ? own : GROWTH;
  }

  /** What is assumed in a year. */
  public ParameterValues assumptions(int year) {
    return assumptions.apply(year);
  }

  /**
   * By what the figures of a user of a sector are multiplied.
   *
   * @param from the year in which they are known
   * @param to the year to which they are carried forward; not before {@code from}
   * @throws IllegalArgumentException when nothing is assumed of a year between
   */
  public Fraction ofSector(String sector, int from, int to) {
    Fraction factor = Fraction.ONE;
    for (int year = from + 1; year <= to; year++) {
      factor = factor.times(ofSectorIn(sector, year));
    }
    return factor;
  }

  /**
   * By what a year's figures of a user of a sector are above those of the year before, as a factor.
   *
   * @throws IllegalArgumentException when nothing is assumed of the year
   */
  public Fraction ofSectorIn(String sector, int year) {
    ParameterValues values = assumptions(year);
    return Fraction.ONE.plus(values.rate(ofSectorIn(sector, values)));
  }

  /**
   * By what prices are multiplied.
   *
   * @return one where {@code to} is not after {@code from}
   * @throws IllegalArgumentException when nothing is assumed of a year between
   */
  public Fraction ofPrices(int from, int to) {
    Fraction factor = Fraction.ONE;
    for (int year = from + 1; year <= to; year++) {
      factor = factor.times(Fraction.ONE.plus(assumptions(year).rate(INFLATION)));
    }
    return factor;
  }
}
