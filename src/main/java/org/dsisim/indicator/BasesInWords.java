package org.dsisim.indicator;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.jspecify.annotations.Nullable;

/**
 * The bases of what is stated of each payer, use or origin of a kind, in words.
 *
 * @param each of what it is stated
 * @param straight whether it is owed to countries, past the fund
 * @param ownOfUses whether figures in columns of the scenario's own are those of uses
 */
record BasesInWords(Each each, boolean straight, boolean ownOfUses)
    implements Obligation.Visitor<List<BasesInWords.Basis>>,
        Amount.Visitor<List<BasesInWords.Basis>> {

  /**
   * Figures of which the same is said.
   *
   * @param sentence what is said of them
   */
  record Basis(Function<List<Message>, Message> sentence, Set<Message> figures) {}

  /** Of what each something is stated. */
  enum Each {
    USER("indicator.basis.subject.user"),
    COUNTRY("indicator.basis.subject.country"),
    USE("indicator.basis.subject.use"),
    ORIGIN("indicator.basis.subject.origin");

    private final String key;

    Each(String key) {
      this.key = key;
    }

    static Each of(Subject subject) {
      if (subject instanceof Payer payer) {
        return payer.kind() == PayerKind.COUNTRIES ? COUNTRY : USER;
      }
      return subject instanceof Use ? USE : ORIGIN;
    }

    Message inWords() {
      return Message.of(key);
    }
  }

  /** Written out, as each start asks for it: what Java makes of a record takes milliseconds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof BasesInWords that
        && each == that.each
        && straight == that.straight
        && ownOfUses == that.ownOfUses;
  }

  @Override
  public int hashCode() {
    return each.hashCode() * 4 + (straight ? 2 : 0) + (ownOfUses ? 1 : 0);
  }

  /** Those of what a ruling states. */
  static BasesInWords of(Ruling.Owes owed, boolean straight) {
    return new BasesInWords(
        Each.of(owed.subject()),
        straight,
        Subject.useOf(owed.subject()) != null && !owed.payer().bases().hasOwn());
  }

  @Override
  public List<Basis> visit(Obligation.Own own) {
    return own.amount().accept(this);
  }

  @Override
  public List<Basis> visit(Obligation.PoolPart part) {
    AssessmentBase base = part.base();
    Message figure = base == null ? Message.of("indicator.basis.fixed-shares") : base.inWords();
    Message owners = owners(base);
    return one(
        figure,
        figures ->
            Message.of(
                straight ? "indicator.basis.pool-straight" : "indicator.basis.pool",
                "figures",
                figures,
                "owners",
                owners));
  }

  @Override
  public List<Basis> visit(Amount.ShareOf share) {
    return figure(share.base());
  }

  @Override
  public List<Basis> visit(Amount.PerUnit unit) {
    return figure(unit.base());
  }

  @Override
  public List<Basis> visit(Amount.PerUnitAbove unit) {
    return figure(unit.base());
  }

  @Override
  public List<Basis> visit(Amount.Banded bands) {
    if (bands.rated().equals(bands.base())) {
      return figure(bands.rated());
    }
    Message owners = owners(bands.rated());
    Message base = bands.base().inWords();
    Message ownersOfBase = owners(bands.base());
    return one(
        bands.rated().inWords(),
        figures ->
            Message.of(
                straight ? "indicator.basis.banded-straight" : "indicator.basis.banded",
                "figures",
                figures,
                "owners",
                owners,
                "base",
                base,
                "base_owners",
                ownersOfBase));
  }

  @Override
  public List<Basis> visit(Amount.PerUnitByBands unit) {
    return figure(unit.base());
  }

  @Override
  public List<Basis> visit(Amount.PartOfAmount part) {
    return part.whole().accept(this);
  }

  @Override
  public List<Basis> visit(Amount.ByTable table) {
    return table.amount().accept(this);
  }

  @Override
  public List<Basis> visit(Amount.FeeByBand fee) {
    Message owners = owners(fee.base());
    return one(
        fee.base().inWords(),
        figures ->
            Message.of(
                straight ? "indicator.basis.fee-straight" : "indicator.basis.fee",
                "figures",
                figures,
                "owners",
                owners));
  }

  @Override
  public List<Basis> visit(Amount.Fixed fixed) {
    return one(
        each.inWords(),
        subjects ->
            Message.of(
                straight ? "indicator.basis.fixed-fee-straight" : "indicator.basis.fixed-fee",
                "subjects",
                subjects));
  }

  @Override
  public List<Basis> visit(Amount.LowerOf lower) {
    return ofEach(lower.amounts());
  }

  @Override
  public List<Basis> visit(Amount.HigherOf higher) {
    return ofEach(higher.amounts());
  }

  @Override
  public List<Basis> visit(Amount.Sum sum) {
    return ofEach(sum.amounts());
  }

  @Override
  public List<Basis> visit(Amount.WithAdditions amount) {
    return ofEach(amount.parts());
  }

  /** What is taken off an amount is no base of it. */
  @Override
  public List<Basis> visit(Amount.WithDeductions amount) {
    return amount.amount().accept(this);
  }

  /** As of what other rules take off. */
  @Override
  public List<Basis> visit(Amount.Less less) {
    return less.amount().accept(this);
  }

  private List<Basis> ofEach(List<Amount> amounts) {
    return amounts.stream().flatMap(amount -> amount.accept(this).stream()).toList();
  }

  private List<Basis> figure(AssessmentBase base) {
    Message owners = owners(base);
    return one(
        base.inWords(),
        figures ->
            Message.of(
                straight ? "indicator.basis.figure-straight" : "indicator.basis.figure",
                "figures",
                figures,
                "owners",
                owners));
  }

  private static List<Basis> one(Message figure, Function<List<Message>, Message> sentence) {
    return List.of(new Basis(sentence, Set.of(figure)));
  }

  private Message owners(@Nullable AssessmentBase base) {
    if (base != null && (base.isOfAUse() || (base.isOwn() && ownOfUses))) {
      return Message.of("indicator.basis.owners.uses");
    }
    return each == Each.COUNTRY
        ? Message.of("indicator.basis.owners.countries")
        : Message.of("indicator.basis.owners.users");
  }
}
