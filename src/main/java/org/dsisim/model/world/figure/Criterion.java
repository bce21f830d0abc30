package org.dsisim.model.world.figure;

import java.util.List;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** A figure of a country on which a formula can weigh it. */
public sealed interface Criterion permits CountryFigure, OwnFigure {

  /** The name of its column in the table of countries. */
  String column();

  /** The column that it is divided by; null for a column that stands for itself. */
  @Nullable String per();

  /** Land area, in square kilometres. */
  Criterion LAND_AREA = new CountryFigure("land_area_km2");

  /** GEF-8 index of biodiversity, the world being 100. */
  Criterion BIODIVERSITY_INDEX = new CountryFigure("gef8_gbi_biodiversity");

  /** Gross domestic product, in current US dollars. */
  Criterion GDP = new CountryFigure("gdp_usd");

  /** Gross domestic product for each person, in current US dollars. */
  Criterion GDP_PER_HEAD = new CountryFigure("gdp_usd", "population");

  /** Persons. */
  Criterion POPULATION = new CountryFigure("population");

  /**
   * Languages that Glottolog places in the country; those among them that nobody speaks any more
   * are counted as well.
   */
  Criterion LIVING_LANGUAGES = new CountryFigure("living_languages");

  /** Occurrence records collected in the country: not sequences. */
  Criterion GBIF_RECORDS = new CountryFigure("gbif_records_collected");

  /**
   * Records of sequences from the country in a database: known only where a scenario's own table of
   * countries has the column.
   */
  Criterion SEQUENCE_RECORDS = new CountryFigure("sequence_records");

  /** Uses of the year, each counted by the share of its sequences that is from the country. */
  Criterion ORIGIN_OF_USES = new CountryFigure("origin_of_uses");

  /** Sequences from the country in the uses of the year. */
  Criterion ORIGIN_OF_SEQUENCES = new CountryFigure("origin_of_sequences");

  /**
   * Product sales of the uses of the year, by the share of sequences from the country, in US
   * dollars.
   */
  Criterion ORIGIN_OF_PRODUCT_SALES = new CountryFigure("origin_of_product_sales");

  /** Those that the uses of a scenario give, and no table of countries. */
  List<Criterion> OF_USES = List.of(ORIGIN_OF_USES, ORIGIN_OF_SEQUENCES, ORIGIN_OF_PRODUCT_SALES);

  /**
   * The country performance index of the Global Environment Facility. It is not public: known only
   * where a scenario's own table of countries has the column.
   */
  Criterion COUNTRY_PERFORMANCE = new CountryFigure("country_performance_index");

  /**
   * How far users at home in the country can make use of open data, from 0 to 1. No source at hand
   * measures it: known only where a scenario's own table of countries has the column.
   */
  Criterion DATA_CAPACITY = new CountryFigure("data_capacity");

  /** As messages name it: {@code gdp_usd}, {@code gdp_usd per population}. */
  Message inWords();

  /** A figure in a column of a scenario's own. */
  static OwnFigure figure(@NamesColumn(OwnColumn.Kind.FIGURE) String column) {
    return OwnFigure.of(column);
  }

  /**
   * The UN scale of assessments of a period, in percent.
   *
   * @param period as {@code 2025-2027}
   */
  static Criterion unScale(String period) {
    return new CountryFigure("un_scale_" + period.replace('-', '_') + "_pct");
  }
}
