package org.dsisim.model.world;

import java.util.List;
import java.util.Locale;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** A figure of a payer on which an amount can be based, or which a threshold can test. */
public enum AssessmentBase {
  /** Total assets, in US dollars. */
  ASSETS("world.base.assets", true),
  /** Sales or revenue of the whole entity, in US dollars. */
  SALES("world.base.sales", true),
  /** Profit, in US dollars; a loss is negative. */
  PROFIT("world.base.profit", true),
  /** Persons employed. */
  EMPLOYEES("world.base.employees", false),
  /** Spending on research and development, in US dollars. */
  RND("world.base.rnd", true),
  /** Spending on sequencing machines, reagents and synthesis, in US dollars. */
  SEQUENCING_SPEND("world.base.sequencing-spend", true),
  /** Data stored or computed on, in terabytes. */
  DATA_VOLUME("world.base.data-volume", false),
  /** Contributions made already for the year, in US dollars. */
  ALREADY_PAID("world.base.already-paid", true),
  /** Retail sales of a country that a levy reaches, in US dollars. */
  RETAIL_SALES("world.base.retail-sales", true),
  /** Share of a Party in the UN scale of assessments, in percent. */
  UN_SCALE("world.base.un-scale", false),
  /** Sales of the product that rests on a use; of an origin, its share of them. In US dollars. */
  PRODUCT_SALES("world.base.product-sales", true),
  /** Sequences of a use; of an origin, those from the country. */
  SEQUENCES("world.base.sequences", false),
  /** Sales of the whole product that rests on a use, of each of its origins too. In US dollars. */
  WHOLE_PRODUCT_SALES("world.base.whole-product-sales", true),
  /** The part of a use's product sales that rests on sequences whose records name their origin. */
  TRACED_PRODUCT_SALES("world.base.traced-product-sales", true),
  /** Sequences of a use whose records name their origin; of an origin, those from the country. */
  TRACED_SEQUENCES("world.base.traced-sequences", false);

  /** The figures of a single use of which each country of origin has a share. */
  private static final List<AssessmentBase> SHARED_BY_ORIGIN =
      List.of(PRODUCT_SALES, SEQUENCES, TRACED_PRODUCT_SALES, TRACED_SEQUENCES);

  /** The figures of countries that pay through their governments. */
  private static final List<AssessmentBase> OF_COUNTRIES = List.of(RETAIL_SALES, UN_SCALE);

  private final String key;
  private final boolean money;
  private final String word;
  private final String threshold;

  AssessmentBase(String key, boolean money) {
    this.key = key;
    this.money = money;
    this.word = name().toLowerCase(Locale.ROOT);
    this.threshold = word + "_threshold";
  }

  /** The figure in English, as in "no total assets". */
  public String words() {
    return inWords().inEnglish();
  }

  /** The same to be worded in any language. */
  public Message inWords() {
    return Message.of(key);
  }

  /** Whether the figure is money, and kept in cents. */
  public boolean isMoney() {
    return money;
  }

  /** Whether it is a figure of a single use, and not of a payer. */
  public boolean isOfAUse() {
    return this == WHOLE_PRODUCT_SALES || isSharedByOrigin();
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
   * sales_threshold_small} where a rule set has several.
   *
   * @return null when the name is not that of a threshold
   */
  public static @Nullable AssessmentBase ofThreshold(String parameter) {
    for (AssessmentBase base : values()) {
      if (base.isTestedBy(parameter) && !base.isOfAUse()) {
        return base;
      }
    }
    return null;
  }

  private boolean isTestedBy(String parameter) {
    int end = threshold.length();
    return parameter.startsWith(threshold)
        && (parameter.length() == end || parameter.charAt(end) == '_');
  }
}
