package org.dsisim.reckoning.collection;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.policy.ReservedAssumption;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.value.Fraction;
import org.dsisim.value.NamedValues;
import org.jspecify.annotations.Nullable;

/**
 * Which part of what is owed is expected to be paid: uptake of a voluntary rule, compliance with
 * any other. With {@code NAME} for {@code uptake} or {@code compliance}, the part is
 *
 * <pre>common × own × response × presumed</pre>
 *
 * <ul>
 *   <li>own: the first of {@code NAME_home_che} (by the ISO code of the home), {@code
 *       NAME_sector_pharmaceuticals}, {@code NAME_size_small}, {@code _medium} or {@code _large}
 *       (by sales against {@code size_medium_from_usd} and {@code size_large_from_usd}), {@code
 *       NAME_path} (a list {@code 2025:0.05;2030:0.25}, in a straight line between its years and
 *       level outside them), and {@code NAME} itself;
 *   <li>common: {@code NAME_common}, which moves all payers together [1];
 *   <li>response: {@code 1 - NAME_response × owed / sales}, never below zero: how following falls
 *       with the burden [none];
 *   <li>presumed: {@code 1 - NAME_shown_non_use} for a payer that is presumed to use DSI, under a
 *       rule set that lets off whoever shows that it uses none [1].
 * </ul>
 *
 * <p>Before the year {@code NAME_from}, where that is assumed, it is nothing, whoever the payer is.
 *
 * <p>In the place of the own part of a home, a sector, a size or all, payers can have parts of
 * their own, see {@link PayerParts}.
 *
 * <p>Only {@code NAME} must be assumed. All of this is a design of this simulator.
 */
public final class ComplianceRate {

  /** The assumption of the sales from which a payer is no longer small. */
  public static final String MEDIUM = "size_medium_from_usd";

  /** The assumption of the sales from which a payer is large. */
  public static final String LARGE = "size_large_from_usd";

  /** The end of the name of the first year of which anything is expected. */
  private static final String FROM = "_from";

  /** The end of the name of how following falls with the burden. */
  private static final String RESPONSE = "_response";

  private final NamedValues assumptions;
  private final String name;
  private final PayerParts parts;

  /** Where nothing is refined, all payers have one part, and a million need not look it up. */
  private final @Nullable Fraction plain;

  /** The part by the assumptions of a year, for rules of a force. */
  public ComplianceRate(NamedValues assumptions, Force force) {
    this(assumptions, force, PayerParts.NONE);
  }

  /** The same where payers have parts of their own. */
  public ComplianceRate(NamedValues assumptions, Force force, PayerParts parts) {
    this.assumptions = assumptions;
    this.name = force.assumption();
    this.parts = parts;
    this.plain = isNotYet() ? Fraction.ZERO : plain();
  }

  private @Nullable Fraction plain() {
    return refinements().isEmpty() && !parts.has(name) ? assumptions.rate(name) : null;
  }

  /** Whether the year is before the first of which anything is expected: nobody is asked yet. */
  public boolean isNotYet() {
    return assumptions.has(name + FROM)
        && Fraction.of(assumptions.year()).compareTo(assumptions.number(name + FROM)) < 0;
  }

  /**
   * The part of what is owed that is expected of a payer.
   *
   * @param owed in cents, before rounding
   * @return from 0 to 1
   * @throws IllegalArgumentException when an assumption has another unit than a share or percent
   */
  public Fraction of(Payer payer, Fraction owed) {
    if (plain != null) {
      return plain;
    }
    Fraction part = own(payer);
    if (assumptions.has(common())) {
      part = part.times(ofCommon());
    }
    if (assumptions.has(name + RESPONSE)) {
      part = part.times(response(payer, owed));
    }
    if (isLessened(payer)) {
      part = part.times(Fraction.ONE.minus(assumptions.rate(shownNonUse())));
    }
    return part;
  }

  /**
   * One of the factors of a payer's part.
   *
   * @param assumption the name of the assumption that decides it
   * @param part from 0 to 1
   */
  public record Factor(String assumption, Fraction part) {}

  /**
   * The factors of the part of a payer, its own first; multiplied with one another they are {@link
   * #of}.
   *
   * @param owed in cents, before rounding
   */
  public List<Factor> factors(Payer payer, Fraction owed) {
    if (isNotYet()) {
      return List.of(new Factor(name + FROM, Fraction.ZERO));
    }
    List<Factor> factors = new ArrayList<>();
    factors.add(new Factor(nameOfOwn(payer), own(payer)));
    if (assumptions.has(common())) {
      factors.add(new Factor(common(), ofCommon()));
    }
    if (assumptions.has(name + RESPONSE)) {
      factors.add(new Factor(name + RESPONSE, response(payer, owed)));
    }
    if (isLessened(payer)) {
      factors.add(new Factor(shownNonUse(), Fraction.ONE.minus(assumptions.rate(shownNonUse()))));
    }
    return factors;
  }

  /** Whether what is paid falls with the burden by an assumption of this name. */
  public static boolean isResponse(String assumption) {
    return assumption.endsWith(RESPONSE);
  }

  /** The part where it is the same for all payers of the year; null where it is not. */
  public @Nullable Fraction ofAll() {
    return plain == null && refinements().equals(List.of(path())) ? inPath() : plain;
  }

  /**
   * The one part of all payers, common factor and path included, whoever they are and whatever they
   * owe; null where it differs by payer.
   */
  public @Nullable Fraction uniform() {
    if (plain != null) {
      return plain;
    }
    if (!List.of(path(), common()).containsAll(refinements()) || isOfEachPayer()) {
      return null;
    }
    Fraction inPath = inPath();
    Fraction own = inPath == null ? assumptions.rate(name) : inPath;
    return own.times(ofCommon());
  }

  /** Whether nothing but the home and the sector of a payer decides its part. */
  public boolean isByHomeAndSector() {
    return plain != null
        || (!parts.has(name)
            && refinements().stream()
                .noneMatch(
                    one ->
                        parts.has(one)
                            || one.equals(name + RESPONSE)
                            || one.startsWith(name + "_size_")));
  }

  /**
   * The part of each payer, where nothing else decides it but the common factor; null where
   * something does, and where all payers have one part.
   *
   * @param payers their ids, by whose places they are asked for
   */
  public @Nullable PayerPart byPayer(List<String> payers) {
    return isOfEachPayer() && List.of(common()).containsAll(refinements())
        ? new PayerPart(parts.of(name, payers), ofCommon())
        : null;
  }

  /** Whether some of what is owed falls away, as some who are presumed to use DSI use none. */
  private boolean isLessened(Payer payer) {
    return assumptions.has(shownNonUse()) && payer.isPresumedToUse();
  }

  private String shownNonUse() {
    return shownNonUse(name);
  }

  /**
   * The assumption of the part that falls away as some who are presumed to use DSI will show that
   * they use none, under rules of a force.
   */
  public static String shownNonUse(Force force) {
    return shownNonUse(force.assumption());
  }

  private static String shownNonUse(String name) {
    return name + "_shown_non_use";
  }

  private boolean isOfEachPayer() {
    return parts.has(name) && !assumptions.has(path());
  }

  private Fraction ofCommon() {
    return assumptions.has(common()) ? assumptions.rate(common()) : Fraction.ONE;
  }

  private String common() {
    return name + "_common";
  }

  /** The part that a path over the years has for this one; null where there is no path. */
  public @Nullable Fraction inPath() {
    return assumptions.has(path()) && !isNotYet()
        ? YearPath.of(assumptions.list(path())).in(assumptions.year())
        : null;
  }

  private String path() {
    return name + "_path";
  }

  /** The names of the assumptions that decided for a payer, the own part first. */
  public List<String> decided(Payer payer) {
    if (isNotYet()) {
      return List.of(name + FROM);
    }
    List<String> names = new ArrayList<>(List.of(nameOfOwn(payer)));
    for (String factor : List.of(common(), name + RESPONSE)) {
      if (assumptions.has(factor)) {
        names.add(factor);
      }
    }
    if (isLessened(payer)) {
      names.add(shownNonUse());
    }
    return names;
  }

  private Fraction own(Payer payer) {
    String decides = nameOfOwn(payer);
    if (parts.has(decides)) {
      return parts.of(decides, payer.id()).exactly();
    }
    Fraction inPath = decides.equals(path()) ? inPath() : null;
    return inPath == null ? assumptions.rate(decides) : inPath;
  }

  private String nameOfOwn(Payer payer) {
    String home = name + "_home_" + payer.home().code().iso3().toLowerCase(Locale.ROOT);
    String sector = name + "_sector_" + payer.sector().replace('-', '_');
    for (String candidate : List.of(home, sector, name + "_size_" + size(payer), path())) {
      if (assumptions.has(candidate)) {
        return candidate;
      }
    }
    return name;
  }

  /** Small, medium or large; a word of nothing where nobody can tell. */
  private String size(Payer payer) {
    Fraction sales = payer.bases().of(AssessmentBase.SALES);
    if (sales == null || !assumptions.has(MEDIUM) || !assumptions.has(LARGE)) {
      return "unknown";
    }
    if (sales.compareTo(assumptions.cents(LARGE)) >= 0) {
      return "large";
    }
    return sales.compareTo(assumptions.cents(MEDIUM)) >= 0 ? "medium" : "small";
  }

  private Fraction response(Payer payer, Fraction owed) {
    Fraction sales = payer.bases().of(AssessmentBase.SALES);
    if (sales == null || sales.signum() <= 0) {
      return Fraction.ONE;
    }
    Fraction burden = owed.dividedBy(sales);
    Fraction less = assumptions.number(name + RESPONSE).times(burden);
    return Fraction.ONE.minus(less).max(Fraction.ZERO);
  }

  /** The names of what is assumed of following beside the one number for all; empty for nothing. */
  public List<String> refinements() {
    if (isNotYet()) {
      return List.of(name + FROM);
    }
    return assumptions.names().stream().filter(this::isRefinement).toList();
  }

  /** Whether a name refines this one, as {@code uptake_sector_cosmetics}, or tells sizes apart. */
  private boolean isRefinement(String assumption) {
    if (assumption.equals(name + FROM)) {
      return false;
    }
    return List.of(MEDIUM, LARGE).contains(assumption)
        || ReservedAssumption.of(assumption).filter(one -> one.refines().equals(name)).isPresent();
  }
}
