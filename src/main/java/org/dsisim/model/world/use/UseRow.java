package org.dsisim.model.world.use;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dsisim.message.Place;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A commercial or research use of sequences, as a scenario describes it.
 *
 * @param user the id of the user
 * @param purpose one of {@link #PURPOSES}
 * @param instrument another treaty that governs the use; empty for none
 * @param tkHolders communities that hold associated traditional knowledge, by country
 * @param emergency whether it answers an emergency; null when unknown
 * @param resource what is known of the resources that the sequences are from
 * @param own what stands in columns of a scenario's own
 */
public record UseRow(
    String id,
    String user,
    String purpose,
    int year,
    String description,
    Sequences sequences,
    Sample sample,
    Result result,
    String instrument,
    Map<CountryCode, Integer> tkHolders,
    @Nullable Boolean emergency,
    Resource resource,
    OwnValues own,
    Place place) {

  /** What a use is for. */
  public static final List<String> PURPOSES = List.of("commercial", "research");

  /** Treaties that can govern a use in the place of the Convention. */
  public static final List<String> INSTRUMENTS =
      List.of("plant-treaty", "pip-framework", "bbnj-agreement");

  /** What is sequenced. */
  public static final List<String> MATERIALS = List.of("dna", "rna", "protein");

  /**
   * The sequences that are used.
   *
   * @param database the id of the database that they are from; empty when unknown
   * @param material one of {@link #MATERIALS}; empty when unknown
   * @param human whether they are human, and so outside the Convention; null when unknown
   * @param count how many; null when unknown
   * @param origins shares of them by country of origin
   * @param taggedShare the part whose record names an origin; null when unknown
   */
  public record Sequences(
      String database,
      String material,
      @Nullable Boolean human,
      @Nullable Long count,
      Origins origins,
      @Nullable Fraction taggedShare) {

    /**
     * The part whose origin is known from their records: the tagged part, and not more than the
     * part whose origin is known at all. Both say how much can be traced, so they are not
     * multiplied.
     *
     * @return null when nobody knows which part is tagged
     */
    public @Nullable Fraction tracedShare() {
      return taggedShare == null ? null : taggedShare.min(Fraction.ONE.minus(origins.unknown()));
    }
  }

  /**
   * The sample that the user took beside the sequences.
   *
   * @param taken whether there is one; null when unknown
   * @param country where it was taken; null when unknown
   * @param contractCoversDsi whether a contract on it covers the sequences; null when unknown
   */
  public record Sample(
      @Nullable Boolean taken, @Nullable CountryCode country, @Nullable Boolean contractCoversDsi) {

    /** Of most uses no country is known, and then there are nine: a table has a million uses. */
    private static final List<Sample> OF_NO_COUNTRY =
        Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
            .map(number -> new Sample(flag(number / 3), null, flag(number % 3)))
            .toList();

    private static @Nullable Boolean flag(int number) {
      return number == 0 ? null : Boolean.valueOf(number == 1);
    }

    private static int number(@Nullable Boolean flag) {
      return flag == null ? 0 : flag ? 1 : 2;
    }

    /** A sample; the very same for equal ones of which no country is known. */
    public static Sample of(
        @Nullable Boolean taken,
        @Nullable CountryCode country,
        @Nullable Boolean contractCoversDsi) {
      return country == null
          ? OF_NO_COUNTRY.get(3 * number(taken) + number(contractCoversDsi))
          : new Sample(taken, country, contractCoversDsi);
    }
  }

  /**
   * What has come of the use.
   *
   * @param productSales those of its product in the year; null when unknown
   * @param patented whether a patent discloses the sequences; null when unknown
   * @param openForResearch whether others may use it for research and breeding; null when unknown
   * @param licenceFees fees from licences of intellectual property in it; null when unknown
   */
  public record Result(
      @Nullable Money productSales,
      @Nullable Boolean patented,
      @Nullable Boolean openForResearch,
      @Nullable Money licenceFees) {

    /** Of most research nothing is sold, or nobody knows of sales, and then there are nine. */
    private static final List<Result> OF_NO_SALES = ofSales(Money.ZERO);

    private static final List<Result> OF_UNKNOWN_SALES = ofSales(null);

    private static List<Result> ofSales(@Nullable Money sales) {
      return Stream.of(0, 1, 2, 3, 4, 5, 6, 7, 8)
          .map(number -> new Result(sales, Sample.flag(number / 3), Sample.flag(number % 3), null))
          .toList();
    }

    /** What has come of a use; the very same for equal ones of which no sales are known. */
    public static Result of(
        @Nullable Money productSales,
        @Nullable Boolean patented,
        @Nullable Boolean openForResearch,
        @Nullable Money licenceFees) {
      boolean isSold = productSales != null && !productSales.isZero();
      if (isSold || licenceFees != null) {
        return new Result(productSales, patented, openForResearch, licenceFees);
      }
      return (productSales == null ? OF_UNKNOWN_SALES : OF_NO_SALES)
          .get(3 * Sample.number(patented) + Sample.number(openForResearch));
    }
  }

  /**
   * What is known of the resources that the sequences are from; each null when unknown.
   *
   * @param transboundary whether they occur across borders
   * @param highValue whether they are of a species of high economic value
   * @param cultivatedMedicinal whether they are cultivated medicinal plants
   * @param mainElement whether they are a main element of what adds value to the product
   */
  public record Resource(
      @Nullable Boolean transboundary,
      @Nullable Boolean highValue,
      @Nullable Boolean cultivatedMedicinal,
      @Nullable Boolean mainElement) {

    /** Resources of which nothing is known. */
    public static final Resource UNKNOWN = new Resource(null, null, null, null);

    /** What is known of them; the very {@link #UNKNOWN} where that is nothing. */
    public static Resource of(
        @Nullable Boolean transboundary,
        @Nullable Boolean highValue,
        @Nullable Boolean cultivatedMedicinal,
        @Nullable Boolean mainElement) {
      return transboundary == null
              && highValue == null
              && cultivatedMedicinal == null
              && mainElement == null
          ? UNKNOWN
          : new Resource(transboundary, highValue, cultivatedMedicinal, mainElement);
    }
  }

  /** A use of which no column of a scenario's own says anything. */
  public UseRow(
      String id,
      String user,
      String purpose,
      int year,
      String description,
      Sequences sequences,
      Sample sample,
      Result result,
      String instrument,
      Map<CountryCode, Integer> tkHolders,
      @Nullable Boolean emergency,
      Resource resource,
      Place place) {
    this(
        id,
        user,
        purpose,
        year,
        description,
        sequences,
        sample,
        result,
        instrument,
        tkHolders,
        emergency,
        resource,
        OwnValues.NONE,
        place);
  }

  /** Whether it is for a product. */
  public boolean isCommercial() {
    return purpose.equals("commercial");
  }

  /** What is sequenced: reasons say {@code row.material} where rules look it up in a list. */
  public String material() {
    return sequences.material();
  }

  /** The same use of other sequences. */
  public UseRow with(Sequences others) {
    return with(year, others, result);
  }

  /** The same use in another year, with other product sales. */
  public UseRow carriedTo(int other, @Nullable Money sales) {
    return with(
        other,
        sequences,
        new Result(sales, result.patented(), result.openForResearch(), result.licenceFees()));
  }

  /** The same use, of which nobody knows how much it comes to, unless that is nothing. */
  public UseRow ofUnknownExtent() {
    Money sales = result.productSales();
    return with(
        year,
        new Sequences(
            sequences.database(),
            sequences.material(),
            sequences.human(),
            null,
            new Origins(Collections.emptyNavigableMap(), Fraction.ONE),
            null),
        new Result(sales != null && sales.isZero() ? sales : null, null, null, null));
  }

  private UseRow with(int inYear, Sequences ofSequences, Result withResult) {
    return new UseRow(
        id,
        user,
        purpose,
        inYear,
        description,
        ofSequences,
        sample,
        withResult,
        instrument,
        tkHolders,
        emergency,
        resource,
        own,
        place);
  }
}
