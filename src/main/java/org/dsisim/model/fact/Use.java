package org.dsisim.model.fact;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Database;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A commercial or research use of sequences in one year, before the question what it asks of its
 * user. What is not known is neither yes nor no: such properties are one of the words {@code yes},
 * {@code no} and {@code unknown}.
 *
 * @param row as the scenario describes it
 * @param payer the user, as the rule set measured it
 * @param database where the sequences are from; null when unknown
 */
public record Use(UseRow row, Payer payer, @Nullable Database database) implements Subject {

  /** A use of a payer. */
  public static Use of(UseRow row, Payer payer, @Nullable Database database) {
    return new Use(row, payer, database);
  }

  /**
   * The payer's figures, and the product sales and the sequences of this use. Worked out when they
   * are asked for, as of most uses nobody does, and a table has a million.
   */
  @Override
  public Figures bases() {
    Fraction sales =
        row.result().productSales() == null ? null : row.result().productSales().toFraction();
    Fraction sequences =
        row.sequences().count() == null ? null : Fraction.of(row.sequences().count());
    Fraction traced = row.sequences().tracedShare();
    Money fees = row.result().licenceFees();
    Figures.Collector of = new Figures.Collector();
    put(AssessmentBase.PRODUCT_SALES, sales, of);
    put(AssessmentBase.WHOLE_PRODUCT_SALES, sales, of);
    put(AssessmentBase.SEQUENCES, sequences, of);
    put(AssessmentBase.TRACED_PRODUCT_SALES, part(sales, traced), of);
    put(AssessmentBase.TRACED_SEQUENCES, part(sequences, traced), of);
    put(
        AssessmentBase.PRODUCT_SALES_OF_UNKNOWN_ORIGIN,
        part(sales, row.sequences().origins().unknown()),
        of);
    put(AssessmentBase.LICENCE_FEES, fees == null ? null : fees.toFraction(), of);
    return payer.bases().beside(of.figures()).beside(row.own().figures());
  }

  static void put(AssessmentBase base, @Nullable Fraction figure, Figures.Collector to) {
    if (figure != null) {
      to.put(base, figure);
    }
  }

  private static @Nullable Fraction part(@Nullable Fraction whole, @Nullable Fraction share) {
    return whole == null || share == null ? null : whole.times(share);
  }

  /**
   * The countries of origin, and those in which only communities hold knowledge that goes with the
   * sequences, in the order of their codes.
   *
   * @param countries as they stand in the year
   * @throws IllegalArgumentException when a country is not among them
   */
  public List<Origin> origins(Map<CountryCode, Country> countries) {
    Origins drawnOn = row.sequences().origins();
    List<Origin> origins = new ArrayList<>(drawnOn.size() + row.tkHolders().size());
    if (row.tkHolders().isEmpty()) {
      // So it is for nearly every use, and they are in their order.
      for (int i = 0; i < drawnOn.size(); i++) {
        origins.add(new Origin(this, country(drawnOn.code(i), countries), drawnOn.share(i), 0));
      }
      return origins;
    }
    Set<CountryCode> codes = new TreeSet<>(drawnOn.shares().keySet());
    codes.addAll(row.tkHolders().keySet());
    for (CountryCode code : codes) {
      origins.add(Origin.of(this, country(code, countries)));
    }
    return origins;
  }

  private static Country country(CountryCode code, Map<CountryCode, Country> countries) {
    Country country = countries.get(code);
    if (country == null) {
      throw new IllegalArgumentException("No country has the code " + code + ".");
    }
    return country;
  }

  @Override
  public Message inWords() {
    return Message.plain(row.id());
  }

  /** The id in the table of uses. */
  public String id() {
    return row.id();
  }

  /** Whether it is for a product. */
  public boolean isCommercial() {
    return row.isCommercial();
  }

  /** Whether it is research that no product rests on yet. */
  public boolean isResearch() {
    return row.purpose().equals("research");
  }

  /** Whether what is sequenced (dna, rna, protein) is an item of a list; unknown is none. */
  public boolean materialListed(@Names(ParameterRole.LIST) String list) {
    return payer.thresholds().lists(list, row.material());
  }

  /** Whether the sequences are human, and so outside the Convention: yes, no or unknown. */
  public String human() {
    return Known.of(row.sequences().human());
  }

  /** The word in a column of a scenario's own; unknown where nobody knows it. */
  public String word(@NamesColumn(OwnColumn.Kind.WORD) String column) {
    return row.own().word(column);
  }

  /** Whether a column of a scenario's own says so: yes, no or unknown. */
  public String flag(@NamesColumn(OwnColumn.Kind.FLAG) String column) {
    return row.own().word(column);
  }

  /** Whether a patent discloses the sequences: yes, no or unknown. */
  public String patented() {
    return Known.of(row.result().patented());
  }

  /** Whether others may use the result for research and breeding: yes, no or unknown. */
  public String openForResearch() {
    return Known.of(row.result().openForResearch());
  }

  /** Whether the user took a sample too: yes, no or unknown. */
  public String sampleTaken() {
    return Known.of(row.sample().taken());
  }

  /** Whether a contract on the sample covers its sequences: yes, no or unknown. */
  public String contractCoversDsi() {
    return Known.of(row.sample().contractCoversDsi());
  }

  /** Whether it answers an emergency of health, food or the environment: yes, no or unknown. */
  public String emergency() {
    return Known.of(row.emergency());
  }

  /** Whether its resources occur across borders: yes, no or unknown. */
  public String transboundary() {
    return Known.of(row.resource().transboundary());
  }

  /** Whether they are of a species of high economic value: yes, no or unknown. */
  public String highValueSpecies() {
    return Known.of(row.resource().highValue());
  }

  /** Whether they are cultivated medicinal plants: yes, no or unknown. */
  public String cultivatedMedicinal() {
    return Known.of(row.resource().cultivatedMedicinal());
  }

  /** Whether licences of intellectual property in its result bring fees: yes, no or unknown. */
  public String earnsLicenceFees() {
    Money fees = row.result().licenceFees();
    return fees == null ? Known.UNKNOWN : Known.of(!fees.isZero());
  }

  /** Whether they are a main element of what adds value to the product: yes, no or unknown. */
  public String mainElement() {
    return Known.of(row.resource().mainElement());
  }

  /** Whether the origin of some of its sequences is unknown. */
  public boolean isPartOfUnknownOrigin() {
    return !row.sequences().origins().unknown().isZero();
  }

  /** The other treaty that governs it; empty when none is known. */
  public String instrument() {
    return row.instrument();
  }

  /** Whether another treaty governs it, as far as is known. */
  public boolean isUnderOtherTreaty() {
    return !row.instrument().isEmpty();
  }

  /** Whether the sequences are from a database that is open to all: yes, no or unknown. */
  public String openDatabase() {
    return database == null ? Known.UNKNOWN : Known.of(database.open());
  }

  /** Whether its product sells for more than a limit in US dollars: yes, no or unknown. */
  public String sellsMoreThan(@Names(ParameterRole.MONEY) String limit) {
    Money sales = row.result().productSales();
    return sales == null
        ? Known.UNKNOWN
        : Known.of(sales.toFraction().compareTo(payer.thresholds().cents(limit)) > 0);
  }

  /** Whether any country of origin is known. */
  public boolean isTraceable() {
    return !row.sequences().origins().shares().isEmpty();
  }
}
