package org.dsisim.model.world;

import java.util.List;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a country on which a formula can weigh it.
 *
 * @param column the name of its column in the table of countries
 * @param per the column that it is divided by; null for a column that stands for itself
 */
public record Criterion(String column, @Nullable String per) {

  /** Land area, in square kilometres. */
  public static final Criterion LAND_AREA = new Criterion("land_area_km2");

  /** GEF-8 index of biodiversity, the world being 100. */
  public static final Criterion BIODIVERSITY_INDEX = new Criterion("gef8_gbi_biodiversity");

  /** Gross domestic product, in current US dollars. */
  public static final Criterion GDP = new Criterion("gdp_usd");

  /** Gross domestic product for each person, in current US dollars. */
  public static final Criterion GDP_PER_HEAD = new Criterion("gdp_usd", "population");

  /** Persons. */
  public static final Criterion POPULATION = new Criterion("population");

  /**
   * Languages that Glottolog places in the country; those among them that nobody speaks any more
   * are counted as well.
   */
  public static final Criterion LIVING_LANGUAGES = new Criterion("living_languages");

  /** Occurrence records collected in the country: not sequences. */
  public static final Criterion GBIF_RECORDS = new Criterion("gbif_records_collected");

  /**
   * Records of sequences from the country in a database: known only where a scenario's own table of
   * countries has the column.
   */
  public static final Criterion SEQUENCE_RECORDS = new Criterion("sequence_records");

  /** Uses of the year, each counted by the share of its sequences that is from the country. */
  public static final Criterion ORIGIN_OF_USES = new Criterion("origin_of_uses");

  /** Sequences from the country in the uses of the year. */
  public static final Criterion ORIGIN_OF_SEQUENCES = new Criterion("origin_of_sequences");

  /**
   * Product sales of the uses of the year, by the share of sequences from the country, in US
   * dollars.
   */
  public static final Criterion ORIGIN_OF_PRODUCT_SALES = new Criterion("origin_of_product_sales");

  /** Those that the uses of a scenario give, and no table of countries. */
  public static final List<Criterion> OF_USES =
      List.of(ORIGIN_OF_USES, ORIGIN_OF_SEQUENCES, ORIGIN_OF_PRODUCT_SALES);

  /**
   * The country performance index of the Global Environment Facility. It is not public: known only
   * where a scenario's own table of countries has the column.
   */
  public static final Criterion COUNTRY_PERFORMANCE = new Criterion("country_performance_index");

  /** A figure that is a column of the table of countries. */
  public Criterion(String column) {
    this(column, null);
  }

  /** As messages name it: {@code gdp_usd}, {@code gdp_usd per population}. */
  public Message inWords() {
    return per == null
        ? Message.plain(column)
        : Message.of("world.criterion.per", "column", column, "per", per);
  }

  /**
   * The UN scale of assessments of a period, in percent.
   *
   * @param period as {@code 2025-2027}
   */
  public static Criterion unScale(String period) {
    return new Criterion("un_scale_" + period.replace('-', '_') + "_pct");
  }
}
