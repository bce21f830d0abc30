package org.dsisim.model.world.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/**
 * A figure of a payer on which an amount can be based, or which a threshold can test: one of those
 * that every scenario can have, or a scenario's own.
 */
public sealed class AssessmentBase implements Comparable<AssessmentBase> permits OwnFigure {

  /** Where a scenario's own stand: behind all others. */
  private static final int OWN = Integer.MAX_VALUE;

  private static final String THRESHOLD = "_threshold";

  private static final List<AssessmentBase> SHARED_BY_ALL = new ArrayList<>();

  /** Total assets, in US dollars. */
  public static final AssessmentBase ASSETS =
      shared("ASSETS", Message.of("world.base.assets"), true);

  /** Sales or revenue of the whole entity, in US dollars. */
  public static final AssessmentBase SALES = shared("SALES", Message.of("world.base.sales"), true);

  /** Profit, in US dollars; a loss is negative. */
  public static final AssessmentBase PROFIT =
      shared("PROFIT", Message.of("world.base.profit"), true);

  /** Persons employed. */
  public static final AssessmentBase EMPLOYEES =
      shared("EMPLOYEES", Message.of("world.base.employees"), false);

  /** Spending on research and development, in US dollars. */
  public static final AssessmentBase RND = shared("RND", Message.of("world.base.rnd"), true);

  /** Spending on sequencing machines, reagents and synthesis, in US dollars. */
  public static final AssessmentBase SEQUENCING_SPEND =
      shared("SEQUENCING_SPEND", Message.of("world.base.sequencing-spend"), true);

  /** Data stored or computed on, in terabytes. */
  public static final AssessmentBase DATA_VOLUME =
      shared("DATA_VOLUME", Message.of("world.base.data-volume"), false);

  /** Contributions made already for the year, in US dollars. */
  public static final AssessmentBase ALREADY_PAID =
      shared("ALREADY_PAID", Message.of("world.base.already-paid"), true);

  /** Retail sales of a country that a levy reaches, in US dollars. */
  public static final AssessmentBase RETAIL_SALES =
      shared("RETAIL_SALES", Message.of("world.base.retail-sales"), true);

  /** Share of a Party in the UN scale of assessments, in percent. */
  public static final AssessmentBase UN_SCALE =
      shared("UN_SCALE", Message.of("world.base.un-scale"), false);

  /** Sales of the product that rests on a use; of an origin, its share of them. In US dollars. */
  public static final AssessmentBase PRODUCT_SALES =
      shared("PRODUCT_SALES", Message.of("world.base.product-sales"), true);

  /** Sequences of a use; of an origin, those from the country. */
  public static final AssessmentBase SEQUENCES =
      shared("SEQUENCES", Message.of("world.base.sequences"), false);

  /** Sales of the whole product that rests on a use, of each of its origins too. In US dollars. */
  public static final AssessmentBase WHOLE_PRODUCT_SALES =
      shared("WHOLE_PRODUCT_SALES", Message.of("world.base.whole-product-sales"), true);

  /** The part of a use's product sales that rests on sequences whose records name their origin. */
  public static final AssessmentBase TRACED_PRODUCT_SALES =
      shared("TRACED_PRODUCT_SALES", Message.of("world.base.traced-product-sales"), true);

  /** Sequences of a use whose records name their origin; of an origin, those from the country. */
  public static final AssessmentBase TRACED_SEQUENCES =
      shared("TRACED_SEQUENCES", Message.of("world.base.traced-sequences"), false);

  /** The part of a use's product sales that rests on sequences of unknown origin. */
  public static final AssessmentBase PRODUCT_SALES_OF_UNKNOWN_ORIGIN =
      shared(
          "PRODUCT_SALES_OF_UNKNOWN_ORIGIN",
          Message.of("world.base.product-sales-of-unknown-origin"),
          true);

  /** Fees from licences of intellectual property in a use; of an origin, its share of them. */
  public static final AssessmentBase LICENCE_FEES =
      shared("LICENCE_FEES", Message.of("world.base.licence-fees"), true);

  /** Spending on research and development as a part of sales, in percent; a threshold tests it. */
  public static final AssessmentBase RND_TO_SALES =
      shared("RND_TO_SALES", Message.of("world.base.rnd-to-sales"), false);

  /** Profit as a part of sales, in percent; a threshold tests it. */
  public static final AssessmentBase PROFIT_MARGIN =
      shared("PROFIT_MARGIN", Message.of("world.base.profit-margin"), false);

  /** The part of the business that rests on DSI, in percent; a threshold tests it. */
  public static final AssessmentBase DSI_ATTRIBUTION =
      shared("DSI_ATTRIBUTION", Message.of("world.base.dsi-attribution"), false);

  /** Sequences of all uses of a user in the year together. */
  public static final AssessmentBase SEQUENCES_OF_USES =
      shared("SEQUENCES_OF_USES", Message.of("world.base.sequences-of-uses"), false);

  /** Sales of the products of all uses of a user in the year together, in US dollars. */
  public static final AssessmentBase PRODUCT_SALES_OF_USES =
      shared("PRODUCT_SALES_OF_USES", Message.of("world.base.product-sales-of-uses"), true);

  /** Countries that are known to be an origin of any use of a user in the year, each once. */
  public static final AssessmentBase COUNTRIES_OF_ORIGIN =
      shared("COUNTRIES_OF_ORIGIN", Message.of("world.base.countries-of-origin"), false);

  /** Uses of a user in the year of which a patent discloses the sequences. */
  public static final AssessmentBase PATENTED_USES =
      shared("PATENTED_USES", Message.of("world.base.patented-uses"), false);

  /** Gross domestic product of a country, in US dollars. */
  public static final AssessmentBase COUNTRY_GDP =
      shared("COUNTRY_GDP", Message.of("world.base.country-gdp"), true);

  /** Persons who live in a country. */
  public static final AssessmentBase COUNTRY_POPULATION =
      shared("COUNTRY_POPULATION", Message.of("world.base.country-population"), false);

  /** Those that are a part of another, with both. */
  private static final Map<AssessmentBase, List<AssessmentBase>> RATIOS =
      Map.of(
          RND_TO_SALES,
          List.of(RND, SALES),
          PROFIT_MARGIN,
          List.of(PROFIT, SALES),
          DSI_ATTRIBUTION,
          List.of());

  /** Those that the uses of a user come to together. */
  public static final List<AssessmentBase> OF_USES_TOGETHER =
      List.of(SEQUENCES_OF_USES, PRODUCT_SALES_OF_USES, COUNTRIES_OF_ORIGIN, PATENTED_USES);

  /** The figures of a single use of which each country of origin has a share. */
  private static final List<AssessmentBase> SHARED_BY_ORIGIN =
      List.of(PRODUCT_SALES, SEQUENCES, TRACED_PRODUCT_SALES, TRACED_SEQUENCES, LICENCE_FEES);

  /** The figures of countries that pay through their governments. */
  private static final List<AssessmentBase> OF_COUNTRIES =
      List.of(RETAIL_SALES, UN_SCALE, COUNTRY_GDP, COUNTRY_POPULATION);

  private final String name;
  private final Message inWords;
  private final boolean money;
  private final int ordinal;
  private final String word;
  private final String threshold;

  private AssessmentBase(String name, String word, Message inWords, boolean money, int ordinal) {
    this.name = name;
    this.inWords = inWords;
    this.money = money;
    this.ordinal = ordinal;
    this.word = word;
    this.threshold = word + THRESHOLD;
  }

  /** A scenario's own. */
  AssessmentBase(String column, Message inWords, boolean money) {
    this("figure( \"" + column + "\" )", column, inWords, money, OWN);
  }

  private static AssessmentBase shared(String name, Message inWords, boolean money) {
    String word = name.toLowerCase(Locale.ROOT);
    AssessmentBase base = new AssessmentBase(name, word, inWords, money, SHARED_BY_ALL.size());
    SHARED_BY_ALL.add(base);
    return base;
  }

  /** Those that every scenario can have, in their order. */
  public static AssessmentBase[] values() {
    return SHARED_BY_ALL.toArray(AssessmentBase[]::new);
  }

  /**
   * The one of them that rules write so.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static AssessmentBase valueOf(String name) {
    for (AssessmentBase base : SHARED_BY_ALL) {
      if (base.name.equals(name)) {
        return base;
      }
    }
    throw new IllegalArgumentException("No figure is called " + name + ".");
  }

  /** As rules write it: {@code SALES}. */
  public final String name() {
    return name;
  }

  /** Its place among those that every scenario can have. */
  final int ordinal() {
    return ordinal;
  }

  /** Whether it is a scenario's own. */
  public final boolean isOwn() {
    return ordinal == OWN;
  }

  /** The figure in English, as in "no total assets". */
  public String words() {
    return inWords().inEnglish();
  }

  /** The same to be worded in any language. */
  public Message inWords() {
    return inWords;
  }

  /** Whether the figure is money, and kept in cents. */
  public boolean isMoney() {
    return money;
  }

  /**
   * Whether it stays as it is where a user is carried forward into years beyond the tables: persons
   * do, and whatever a scenario's own column counts.
   */
  public boolean staysAsItIs() {
    return this == EMPLOYEES || (isOwn() && !money);
  }

  /** Whether it is a part of something, in percent, which a threshold tests. */
  public boolean isRatio() {
    return RATIOS.containsKey(this);
  }

  /** Of what it is a part, and of what whole; none where a column says it. */
  public List<AssessmentBase> madeOf() {
    return RATIOS.getOrDefault(this, List.of());
  }

  /** Whether it is what the uses of a user come to together. */
  public boolean isOfUsesTogether() {
    return OF_USES_TOGETHER.contains(this);
  }

  /** Whether it is a figure of a single use, and not of a payer. */
  public boolean isOfAUse() {
    return this == WHOLE_PRODUCT_SALES
        || this == PRODUCT_SALES_OF_UNKNOWN_ORIGIN
        || isSharedByOrigin();
  }

  /** Whether it is a figure of a single use of which each country of origin has a share. */
  public boolean isSharedByOrigin() {
    return SHARED_BY_ORIGIN.contains(this);
  }

  /** Whether it is a figure of a country that pays through its government. */
  public boolean isOfACountry() {
    return OF_COUNTRIES.contains(this);
  }

  /** Whether payers of a kind have it. */
  public boolean isOf(PayerKind payers) {
    return !isOfAUse() && isOfACountry() == (payers == PayerKind.COUNTRIES);
  }

  /** The name in parameters: {@code sales}, {@code sequencing_spend}. */
  public String word() {
    return word;
  }

  /**
   * The figure that a threshold parameter tests, by its name: {@code sales_threshold}, or {@code
   * sales_threshold_small} where a rule set has several. A name of that form that no scenario has
   * to know is that of a column of some scenario's own.
   *
   * @return null when the name is not that of a threshold
   */
  public static @Nullable AssessmentBase ofThreshold(String parameter) {
    for (AssessmentBase base : SHARED_BY_ALL) {
      if (base.isTestedBy(parameter) && !base.isOfAUse()) {
        return base;
      }
    }
    int end = parameter.indexOf(THRESHOLD);
    if (end < 1 || !OwnFigure.isName(parameter.substring(0, end))) {
      return null;
    }
    OwnFigure own = OwnFigure.of(parameter.substring(0, end));
    return own.isTestedBy(parameter) ? own : null;
  }

  final boolean isTestedBy(String parameter) {
    int end = threshold.length();
    return parameter.startsWith(threshold)
        && (parameter.length() == end || parameter.charAt(end) == '_');
  }

  @Override
  public final int compareTo(AssessmentBase other) {
    int place = Integer.compare(ordinal, other.ordinal);
    return place == 0 ? word.compareTo(other.word) : place;
  }

  @Override
  public final String toString() {
    return name;
  }
}
