package org.dsisim.model.fact;

import java.util.List;
import java.util.stream.Stream;
import org.dsisim.message.Message;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.figure.Known;
import org.dsisim.model.world.figure.NamesColumn;
import org.dsisim.model.world.figure.OwnColumn;
import org.dsisim.model.world.figure.OwnValues;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.Names;
import org.dsisim.parameter.ParameterRole;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * A user of DSI, or a country, in one year, before the question what it owes.
 *
 * @param type one of {@link User#TYPES}, or {@link #COUNTRY}
 * @param home of a country, the country itself
 * @param measured the figures that thresholds test, averaged as the rule set says
 * @param bases the figures of the year that amounts are based on: of the whole entity, or the part
 *     that rests on DSI
 * @param supposed how an unknown figure is taken: {@link ThresholdStatus#UNKNOWN} as it is, the
 *     others to learn what it could change
 * @param uses of sequences in the year; none where rules are not asked about uses
 * @param own what a scenario's own columns say of it; its figures stand among the others
 * @param dsiUser whether it uses DSI; null where nobody knows
 * @param group with which it is measured
 */
public record Payer(
    String id,
    String name,
    String type,
    String sector,
    Country home,
    int year,
    Figures measured,
    Figures bases,
    Thresholds thresholds,
    ThresholdStatus supposed,
    List<UseRow> uses,
    @Nullable Boolean dsiUser,
    OwnValues own,
    InGroup group)
    implements Subject {

  /** The type of a country that pays through its government. */
  public static final String COUNTRY = "country";

  /** What a payer can be: a user of one of its types, or a country. */
  public static final List<String> TYPES =
      Stream.concat(User.TYPES.stream(), Stream.of(COUNTRY)).toList();

  private static final String[] ONE_TEXT = TYPES.toArray(String[]::new);

  /**
   * Keeps one text of each type: a million payers are asked for theirs many times, and a text of
   * its own would have to be fetched each time.
   */
  public Payer {
    type = oneText(type);
  }

  private static String oneText(String type) {
    for (String one : ONE_TEXT) {
      if (one.equals(type)) {
        return one;
      }
    }
    return type;
  }

  /** A payer of whom no column of a scenario's own says a word. */
  public Payer(
      String id,
      String name,
      String type,
      String sector,
      Country home,
      int year,
      Figures measured,
      Figures bases,
      Thresholds thresholds,
      ThresholdStatus supposed,
      List<UseRow> uses,
      @Nullable Boolean dsiUser) {
    this(
        id,
        name,
        type,
        sector,
        home,
        year,
        measured,
        bases,
        thresholds,
        supposed,
        uses,
        dsiUser,
        OwnValues.NONE,
        InGroup.NONE);
  }

  /** A payer whose uses nobody asks about, and of whom nobody knows whether it uses DSI. */
  public Payer(
      String id,
      String name,
      String type,
      String sector,
      Country home,
      int year,
      Figures measured,
      Figures bases,
      Thresholds thresholds,
      ThresholdStatus supposed) {
    this(
        id, name, type, sector, home, year, measured, bases, thresholds, supposed, List.of(), null);
  }

  @Override
  public Payer payer() {
    return this;
  }

  @Override
  public Message inWords() {
    return Message.plain(id);
  }

  /** Whether the payer is a country. */
  public boolean isCountry() {
    return type.equals(COUNTRY);
  }

  /** Of which kind it is. */
  public PayerKind kind() {
    return isCountry() ? PayerKind.COUNTRIES : PayerKind.USERS;
  }

  /**
   * The same payer, its unknown figures supposed to be above the thresholds, or not above; where
   * use decides, one of whom nobody knows whether it uses DSI supposed to use it, or not to.
   */
  public Payer supposing(ThresholdStatus standing) {
    return with(type, measured, bases, thresholds, standing, uses, group);
  }

  /** The same payer with its uses of the year. */
  public Payer withUses(List<UseRow> ofYear) {
    return with(type, measured, bases, thresholds, supposed, List.copyOf(ofYear), group);
  }

  /** The same payer with its uses of the year, and what they come to together as its figures. */
  public Payer withUsesTogether(List<UseRow> ofYear) {
    Figures together = UsesTogether.of(ofYear);
    return with(
        type,
        measured.beside(together),
        bases.beside(together),
        thresholds,
        supposed,
        List.copyOf(ofYear),
        group);
  }

  /** The same payer, but for what it is. */
  public Payer ofType(String other) {
    return with(other, measured, bases, thresholds, supposed, uses, group);
  }

  /** The same payer, held against other thresholds and lists. */
  public Payer under(Thresholds others) {
    return with(type, measured, bases, others, supposed, uses, group);
  }

  /** The same payer, measured with a group. */
  public Payer in(InGroup other) {
    return with(type, measured, bases, thresholds, supposed, uses, other);
  }

  private Payer with(
      String ofType,
      Figures ofSize,
      Figures ofAmounts,
      Thresholds against,
      ThresholdStatus standing,
      List<UseRow> ofYear,
      InGroup of) {
    return new Payer(
        id, name, ofType, sector, home, year, ofSize, ofAmounts, against, standing, ofYear, dsiUser,
        own, of);
  }

  /** Whether another member of its group stands for it, so that nothing is asked about it. */
  public boolean isRepresented() {
    return !group.head().isEmpty() && !standsForGroup();
  }

  /** Whether its figures are those of its group together. */
  public boolean standsForGroup() {
    return group.head().equals(id);
  }

  /**
   * Whether any of its uses is for a product, of sequences that are not known to be human, and of a
   * material (dna, rna, protein) that is an item of a list.
   */
  public boolean usesForProducts(@Names(ParameterRole.LIST) String materials) {
    return uses.stream().anyMatch(use -> isForProduct(use, materials));
  }

  /** As {@link #usesForProducts}, and no other treaty governs that use. */
  public boolean usesForProductsUnderNoOtherTreaty(@Names(ParameterRole.LIST) String materials) {
    return uses.stream()
        .anyMatch(use -> isForProduct(use, materials) && use.instrument().isEmpty());
  }

  private boolean isForProduct(UseRow use, String materials) {
    return use.isCommercial()
        && !Boolean.TRUE.equals(use.sequences().human())
        && thresholds.lists(materials, use.material());
  }

  /**
   * Whether it uses DSI, as {@code dsi_user} says or else {@code dsi_attribution}: {@code yes}
   * where a part of its business rests on DSI, {@code no} where none does, {@code unknown} where
   * nobody knows. Where only those are asked that use it, what is supposed of unknown figures is
   * supposed of it, too.
   */
  public String usesDsi() {
    boolean isSupposed = supposed != ThresholdStatus.UNKNOWN && hasUntoldUse();
    return Known.of(isSupposed ? Boolean.valueOf(supposed == ThresholdStatus.ABOVE) : dsiUser);
  }

  /** Whether it is taken to use DSI since it does not show that it uses none. */
  public boolean isPresumedToUse() {
    return dsiUser == null && thresholds.useIsPresumed();
  }

  /** Whether it decides whether the payer is asked that nobody knows whether it uses DSI. */
  public boolean hasUntoldUse() {
    return dsiUser == null && thresholds.useDecides();
  }

  /** The word in a column of a scenario's own; unknown where nobody knows it. */
  public String word(@NamesColumn(OwnColumn.Kind.WORD) String column) {
    return own.word(column);
  }

  /** Whether a column of a scenario's own says so: yes, no or unknown. */
  public String flag(@NamesColumn(OwnColumn.Kind.FLAG) String column) {
    return own.word(column);
  }

  /** Whether the sector is an item of a list. */
  public boolean listed(@Names(ParameterRole.LIST) String list) {
    return thresholds.lists(list, sector);
  }

  /** Whether the type is an item of a list. */
  public boolean typeListed(@Names(ParameterRole.LIST) String list) {
    return thresholds.lists(list, type);
  }

  /** Whether the home's ISO code is an item of a list. */
  public boolean homeListed(@Names(ParameterRole.LIST) String list) {
    return thresholds.lists(list, home.code().iso3());
  }

  /** Whether a figure of the home is known and exceeds a limit; at the limit it does not. */
  public boolean homeAbove(Criterion criterion, @Names(ParameterRole.NUMBER) String limit) {
    Fraction figure = home.figure(criterion);
    return figure != null && figure.compareTo(thresholds.number(limit)) > 0;
  }

  /** Whether a figure of the home is known. */
  public boolean homeKnows(Criterion criterion) {
    return home.figure(criterion) != null;
  }

  /** The part of its sector that it works in; {@link Known#UNKNOWN} where nobody says. */
  public String subsector() {
    return own.word(Particulars.SUBSECTOR);
  }

  /** How many years the year is behind a first one: zero in it, below zero before it. */
  public int yearsSince(@Names(ParameterRole.COUNT) String first) {
    return year - Math.toIntExact(thresholds.number(first).roundHalfEven());
  }

  /** How many of the named thresholds the payer is known to exceed. */
  public int exceeded(@Names(ParameterRole.THRESHOLD) String... names) {
    return count(ThresholdStatus.ABOVE, names);
  }

  /** How many of the named thresholds cannot be tested, since the figure is unknown. */
  public int unknown(@Names(ParameterRole.THRESHOLD) String... names) {
    return count(ThresholdStatus.UNKNOWN, names);
  }

  /** How many of the named thresholds the payer exceeds or may exceed. */
  public int exceededOrUnknown(@Names(ParameterRole.THRESHOLD) String... names) {
    return exceeded(names) + unknown(names);
  }

  /** Whether something decides that is not known: a figure that a threshold tests, or its use. */
  public boolean hasUntoldStanding() {
    return supposed == ThresholdStatus.UNKNOWN
        && !isRepresented()
        && (thresholds.anyUntold(measured) || hasUntoldUse());
  }

  /** How the payer's figure stands to a threshold. */
  public ThresholdStatus standing(@Names(ParameterRole.THRESHOLD) String threshold) {
    ThresholdStatus standing = thresholds.standing(threshold, measured);
    return standing == ThresholdStatus.UNKNOWN ? supposed : standing;
  }

  private int count(ThresholdStatus wanted, String... names) {
    int count = 0;
    for (String name : names) {
      if (standing(name) == wanted) {
        count++;
      }
    }
    return count;
  }
}
