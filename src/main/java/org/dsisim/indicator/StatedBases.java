package org.dsisim.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.message.Message;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.Amount;
import org.dsisim.model.formula.Obligation;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.reckoning.liability.Due;
import org.dsisim.reckoning.liability.Liability;
import org.dsisim.reckoning.liability.PayerOutcome;
import org.dsisim.simulation.payer.ColumnSum;
import org.dsisim.simulation.payer.PayerColumns;
import org.jspecify.annotations.Nullable;

/** The bases of amounts in words, as the formulas that rules stated have them. */
final class StatedBases implements ColumnSum<StatedBases> {

  /** By what is said of them when none is named. */
  private final Map<Message, Basis> bases = new HashMap<>();

  private final Set<Stated> seen = new HashSet<>();
  private boolean isOpen;

  /** The same by what rules stated: the very same of many payers, and long to compare. */
  private final IdentityHashMap<Obligation, Stated> before = new IdentityHashMap<>();

  /**
   * Figures of which the same is said.
   *
   * @param sentence what is said of them
   */
  private record Basis(Function<List<Message>, Message> sentence, Set<Message> figures) {}

  /** What is said of many payers, uses and origins, and needs to be looked at once. */
  private record Stated(Obligation obligation, Each each, boolean straight, boolean ownOfUses) {}

  /** Of nobody yet. */
  StatedBases() {}

  @Override
  public void add(PayerOutcome payer) {
    List<Due> dues = payer.dues();
    for (int i = 0; i < dues.size(); i++) {
      isOpen |= dues.get(i).liability() == Liability.UNDECIDED;
      due(dues.get(i));
    }
  }

  @Override
  public void add(PayerColumns payers) {
    payers.forEachSituation(
        (situation, totals) -> {
          isOpen |= situation.liability() == Liability.UNDECIDED;
          if (totals.owing() + totals.untold() > 0
              && situation.ruling() instanceof Ruling.Owes owed) {
            stated(owed);
          }
        });
  }

  @Override
  public void addAll(StatedBases behind) {
    behind.bases.values().forEach(basis -> add(basis.sentence(), basis.figures()));
    seen.addAll(behind.seen);
    isOpen |= behind.isOpen;
  }

  private void add(Function<List<Message>, Message> sentence, Set<Message> figures) {
    bases
        .computeIfAbsent(sentence.apply(List.of()), of -> new Basis(sentence, new HashSet<>()))
        .figures()
        .addAll(figures);
  }

  /**
   * Those of payers that owe something, or an amount that nobody can tell: in the order of the
   * alphabet in English, whatever language they are said in.
   */
  List<Message> all() {
    List<Message> all = new ArrayList<>();
    bases.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(Comparator.comparing(Message::inEnglish)))
        .forEach(one -> all.add(sentence(one.getValue())));
    return all;
  }

  /** Whether an unknown figure decides about one of those payers. */
  boolean isOpen() {
    return isOpen;
  }

  private static Message sentence(Basis basis) {
    return basis
        .sentence()
        .apply(basis.figures().stream().sorted(Comparator.comparing(Message::inEnglish)).toList());
  }

  private void due(Due due) {
    boolean owes = !due.owed().isZero() || !due.unknown().isEmpty();
    if (owes && due.ruling() instanceof Ruling.Owes owed) {
      stated(owed);
    }
  }

  private void stated(Ruling.Owes owed) {
    boolean straight =
        !(owed.recipient() instanceof Recipient.Fund)
            && !(owed.recipient() instanceof Recipient.OfPurpose);
    Each each = Each.of(owed.subject());
    boolean ownOfUses = Subject.useOf(owed.subject()) != null && !owed.payer().bases().hasOwn();
    Stated last = before.get(owed.obligation());
    if (last == null
        || last.straight() != straight
        || last.each() != each
        || last.ownOfUses() != ownOfUses) {
      Stated stated = new Stated(owed.obligation(), each, straight, ownOfUses);
      before.put(owed.obligation(), stated);
      if (seen.add(stated)) {
        add(stated);
      }
    }
  }

  private void add(Stated stated) {
    stated
        .obligation()
        .accept(new Bases(stated.each(), stated.straight(), stated.ownOfUses()))
        .forEach(basis -> add(basis.sentence(), basis.figures()));
  }

  /** Of what each something is stated. */
  private enum Each {
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

  /**
   * The bases of what is stated of each such payer, use or origin.
   *
   * @param straight whether it is owed to countries, past the fund
   * @param ownOfUses whether figures in columns of the scenario's own are those of uses
   */
  private record Bases(Each each, boolean straight, boolean ownOfUses)
      implements Obligation.Visitor<List<Basis>>, Amount.Visitor<List<Basis>> {

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
}
