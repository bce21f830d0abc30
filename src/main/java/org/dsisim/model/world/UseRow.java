package org.dsisim.model.world;

import java.util.List;
import java.util.Map;
import org.dsisim.message.Place;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;

/**
 * A commercial or research use of sequences, as a scenario describes it.
 *
 * @param user the id of the user
 * @param purpose one of {@link #PURPOSES}
 * @param material one of {@link #MATERIALS}
 * @param human whether the sequences are human, and so outside the Convention; null when unknown
 * @param sequences how many; null when unknown
 * @param origins shares of the sequences by country of origin
 * @param taggedShare the part of the sequences whose record names an origin; null when unknown
 * @param physicalAccess whether the user took a sample too; null when unknown
 * @param contractCoversDsi whether a contract on the sample covers the sequences; null when unknown
 * @param patented whether a patent discloses the sequences; null when unknown
 * @param openForResearch whether others may use the result for research and breeding; null when
 *     unknown
 * @param instrument another treaty that governs the use; empty for none
 * @param tkHolders communities that hold associated traditional knowledge, by country
 * @param emergency whether it answers an emergency; null when unknown
 */
public record UseRow(
    String id,
    String user,
    String purpose,
    int year,
    String description,
    String database,
    String material,
    @Nullable Boolean human,
    @Nullable Long sequences,
    Origins origins,
    @Nullable Fraction taggedShare,
    @Nullable Boolean physicalAccess,
    @Nullable CountryCode sampleCountry,
    @Nullable Boolean contractCoversDsi,
    @Nullable Money productSales,
    @Nullable Boolean patented,
    @Nullable Boolean openForResearch,
    String instrument,
    Map<CountryCode, Integer> tkHolders,
    @Nullable Boolean emergency,
    Place place) {

  /** What a use is for. */
  public static final List<String> PURPOSES = List.of("commercial", "research");

  /** What is sequenced. */
  public static final List<String> MATERIALS = List.of("dna", "rna", "protein");

  /** Whether it is for a product. */
  public boolean isCommercial() {
    return purpose.equals("commercial");
  }

  /**
   * The part of the sequences whose origin is known from their records: the tagged part, and not
   * more than the part whose origin is known at all. Both say how much can be traced, so they are
   * not multiplied.
   *
   * @return null when nobody knows which part is tagged
   */
  public @Nullable Fraction tracedShare() {
    return taggedShare == null ? null : taggedShare.min(Fraction.ONE.minus(origins.unknown()));
  }

  /** The same use in another year, with other product sales. */
  public UseRow carriedTo(int other, @Nullable Money sales) {
    return new UseRow(
        id,
        user,
        purpose,
        other,
        description,
        database,
        material,
        human,
        sequences,
        origins,
        taggedShare,
        physicalAccess,
        sampleCountry,
        contractCoversDsi,
        sales,
        patented,
        openForResearch,
        instrument,
        tkHolders,
        emergency,
        place);
  }
}
