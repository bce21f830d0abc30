package org.dsisim.reckoning.collection;

/** The assumptions that the simulation reads, whatever the rule set; rule sets name their own. */
public final class AssumptionNames {

  /** The part of the money paid in that runs the fund. */
  public static final String ADMINISTRATION_SHARE = "administration_share";

  /** The yearly cost of the fund, whatever comes in. */
  public static final String ADMINISTRATION_FIXED = "administration_fixed_usd";

  /** By how much a year counts less than the one before it, where years are added up. */
  public static final String DISCOUNT_RATE = "discount_rate";

  /** The part of what is owed that payers arrange not to owe; reported apart. */
  public static final String AVOIDANCE = "avoidance_share";

  /** The part of what is paid that ends up in prices; reported apart. */
  public static final String PASS_THROUGH = "pass_through_share";

  /** The part of what is owed past the fund that a certificate settles; reported apart. */
  public static final String CERTIFICATE = "certificate_settles_share";

  private AssumptionNames() {}
}
