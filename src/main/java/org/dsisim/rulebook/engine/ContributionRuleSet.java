package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Recipient;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.formula.RuleWords;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.policy.Status;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.lint.SectorNames;
import org.dsisim.rulebook.lint.Switches;
import org.dsisim.rulebook.situation.RecipientWord;
import org.dsisim.rulebook.why.FactSet;
import org.jspecify.annotations.Nullable;

/** Contribution rules that are a folder of Drools rules. */
public final class ContributionRuleSet implements ContributionRules {

  private static final OneAnswer<Ruling> WHAT_IS_OWED =
      new OneAnswer<>(
          Ruling::subject,
          ContributionRuleSet::recipient,
          ruling -> ruling.rules().get(0),
          (first, second) -> whatIsOwed(second));

  private static final OneAnswer<Formality> WHAT_IS_NEEDED =
      new OneAnswer<>(
          Formality::origin,
          formality -> String.valueOf(formality.procedure().isWithCommunities()),
          Formality::rule,
          (first, second) -> whatIsNeeded(second));

  private static final OneAnswer<Tagging> WHAT_IS_TAGGED =
      new OneAnswer<>(
          Tagging::subject,
          tagging -> OneAnswer.ALL,
          Tagging::rule,
          (first, second) ->
              Message.of("engine.question.tagged", "subject", second.subject().inWords()));

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final SectorNames sectors;
  private final CompiledRuleFile obligations;
  private final @Nullable CompiledRuleFile burdens;
  private final @Nullable CompiledRuleFile inKind;
  private final @Nullable CompiledRuleFile credits;
  private final RememberedAnswers<Ruling> owed;
  private final @Nullable RememberedAnswers<Formality> needed;
  private final @Nullable RememberedAnswers<Tagging> tagged;

  /** The rules of a folder, chapter by chapter; null for one that it does not have. */
  public ContributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      SectorNames sectors,
      CompiledRuleFile obligations,
      @Nullable CompiledRuleFile burdens,
      @Nullable CompiledRuleFile inKind,
      @Nullable CompiledRuleFile credits) {
    this(
        description,
        parameters,
        sectors,
        obligations,
        burdens,
        inKind,
        credits,
        MemoryLimits.USUAL);
  }

  private ContributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      SectorNames sectors,
      CompiledRuleFile obligations,
      @Nullable CompiledRuleFile burdens,
      @Nullable CompiledRuleFile inKind,
      @Nullable CompiledRuleFile credits,
      MemoryLimits limits) {
    this.description = description;
    this.parameters = parameters;
    this.sectors = sectors;
    this.obligations = obligations;
    this.burdens = burdens;
    this.inKind = inKind;
    this.credits = credits;
    this.owed =
        new RememberedAnswers<>(
            obligations,
            WHAT_IS_OWED,
            (switches, subjects, problems) -> rulings(obligations, switches, subjects, problems),
            ContributionRuleSet::about,
            limits);
    this.needed =
        burdens == null
            ? null
            : new RememberedAnswers<>(
                burdens,
                WHAT_IS_NEEDED,
                (switches, subjects, problems) ->
                    burdens(burdens, switches, subjects).formalities(),
                (found, word, other) ->
                    new Formality((Origin) other, found.procedure(), found.rule()),
                limits);
    this.tagged =
        burdens == null
            ? null
            : new RememberedAnswers<>(
                burdens,
                WHAT_IS_TAGGED,
                (switches, subjects, problems) -> burdens(burdens, switches, subjects).taggings(),
                (found, word, other) -> new Tagging(other, found.records(), found.rule()),
                limits);
  }

  /** The same rules with another memory, empty at first: their answers are the same. */
  public ContributionRuleSet remembering(MemoryLimits limits) {
    return new ContributionRuleSet(
        description, parameters, sectors, obligations, burdens, inKind, credits, limits);
  }

  @Override
  public List<RowByRow> askedRowByRow() {
    List<RowByRow> reasons = new ArrayList<>(obligations.situations().rowByRow());
    boolean full = owed.isFull();
    if (burdens != null) {
      reasons.addAll(burdens.situations().rowByRow());
      full |= needed != null && needed.isFull();
      full |= tagged != null && tagged.isFull();
    }
    if (full) {
      reasons.add(new RowByRow(RowByRow.Reason.FULL, "", ""));
    }
    return List.copyOf(reasons);
  }

  @Override
  public String id() {
    return description.id();
  }

  @Override
  public String title() {
    return description.title();
  }

  @Override
  public Force force() {
    return description.force();
  }

  @Override
  public Status status() {
    return description.status();
  }

  @Override
  public boolean statesObligations() {
    return !obligations.isEmpty();
  }

  @Override
  public boolean leavesOutPermits() {
    return description.notModelled().contains(PERMITS);
  }

  @Override
  public SubjectKind subjects() {
    return description.subjects();
  }

  @Override
  public Set<String> assumptions() {
    Set<String> names = new LinkedHashSet<>(Set.of(force().assumption()));
    names.addAll(description.assumptions());
    return names;
  }

  @Override
  public Collection<Parameter> parameters() {
    return parameters.values();
  }

  @Override
  public Set<String> sectors(ParameterValues terms) {
    return sectors.in(terms);
  }

  @Override
  public List<Ruling> assess(ParameterValues terms, List<? extends Subject> subjects) {
    return owed.of(terms, subjects);
  }

  private static List<Ruling> rulings(
      CompiledRuleFile obligations,
      List<Object> switches,
      List<? extends Subject> subjects,
      Problems problems) {
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    fire(obligations, switches, subjects, fired, recorder);
    return recorder.rulings();
  }

  private static BurdenRecorder burdens(
      CompiledRuleFile burdens, List<Object> switches, List<? extends Subject> subjects) {
    FiredRule fired = new FiredRule();
    BurdenRecorder recorder = new BurdenRecorder(fired);
    fire(burdens, switches, subjects, fired, recorder);
    return recorder;
  }

  private static void fire(
      CompiledRuleFile chapter,
      List<Object> switches,
      List<?> about,
      FiredRule fired,
      Object recorder) {
    List<Object> facts = new ArrayList<>(switches);
    facts.addAll(about);
    chapter.fire(facts, fired, recorder);
  }

  /** What was found of one subject, of another in the same situation. */
  private static Ruling about(Ruling found, RecipientWord word, Subject other) {
    if (!(found instanceof Ruling.Owes owes)) {
      return new Ruling.Exempt(other, found.rules());
    }
    Recipient recipient =
        switch (word) {
          case FIXED -> owes.recipient();
          case COUNTRY_OF -> RuleWords.countryOf((Origin) other);
          case COMMUNITIES_OF -> RuleWords.communitiesOf((Origin) other);
        };
    return new Ruling.Owes(other, owes.obligation(), recipient, owes.rules());
  }

  @Override
  public List<Considered> considered(
      ParameterValues terms, Subject subject, List<? extends Subject> ofPayer) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    List<Subject> above = above(subject);
    List<Object> holding = Switches.of(terms);
    holding.addAll(above);
    List<Subject> others = new ArrayList<>(ofPayer);
    others.removeIf(other -> other.equals(subject) || above.contains(other));
    FactSet asked = new FactSet(holding, List.of(subject), List.copyOf(others));
    List<Considered> considered = new ArrayList<>(obligations.consider(asked, fired, recorder));
    List<Subject> all = new ArrayList<>(above);
    all.add(subject);
    all.addAll(others);
    WHAT_IS_OWED.inOrder(all, recorder.rulings(), problems);
    problems.throwIfErrors();
    if (burdens != null) {
      considered.addAll(burdens.consider(asked, fired, new BurdenRecorder(fired)));
    }
    return List.copyOf(considered);
  }

  /** What it is a part of: of a use the user, of an origin the use too. */
  private static List<Subject> above(Subject subject) {
    Payer payer = subject.payer();
    if (subject instanceof Origin origin) {
      return List.of(payer, origin.use());
    }
    return subject.equals(payer) ? List.of() : List.of(payer);
  }

  @Override
  public List<Formality> formalities(ParameterValues terms, List<? extends Subject> subjects) {
    return needed == null ? List.of() : needed.of(terms, subjects);
  }

  @Override
  public List<Tagging> taggings(ParameterValues terms, List<? extends Subject> subjects) {
    return tagged == null ? List.of() : tagged.of(terms, subjects);
  }

  @Override
  public List<Counted> inKind(ParameterValues terms, List<InKind> given) {
    return inKind == null
        ? List.of()
        : recorded(inKind, terms, given, InKindRecorder::new).counted(given);
  }

  @Override
  public List<Considered> considered(ParameterValues terms, InKind given) {
    return inKind == null ? List.of() : considered(inKind, terms, given, InKindRecorder::new);
  }

  @Override
  public boolean hasCredits() {
    return credits != null;
  }

  @Override
  public List<Credit> credits(ParameterValues terms, List<OwedTwice> twice) {
    return credits == null
        ? List.of()
        : recorded(credits, terms, twice, CreditRecorder::new).credits(twice);
  }

  @Override
  public List<Considered> considered(ParameterValues terms, OwedTwice twice) {
    return credits == null ? List.of() : considered(credits, terms, twice, CreditRecorder::new);
  }

  /** Makes the findings of one call, which report a second answer. */
  private interface Recording<R> {
    R of(FiredRule fired, Problems problems);
  }

  /** What the rules of a chapter find of some facts. */
  private static <R> R recorded(
      CompiledRuleFile chapter, ParameterValues terms, List<?> about, Recording<R> recording) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    R recorder = recording.of(fired, problems);
    fire(chapter, Switches.of(terms), about, fired, recorder);
    problems.throwIfErrors();
    return recorder;
  }

  /** What becomes of each rule of a chapter for one fact. */
  private static List<Considered> considered(
      CompiledRuleFile chapter, ParameterValues terms, Object fact, Recording<?> recording) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    FactSet asked = new FactSet(Switches.of(terms), List.of(fact), List.of());
    List<Considered> considered = chapter.consider(asked, fired, recording.of(fired, problems));
    problems.throwIfErrors();
    return considered;
  }

  private static String recipient(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes ? owes.recipient().toString() : OneAnswer.ALL;
  }

  private static Message whatIsOwed(Ruling ruling) {
    Subject subject = ruling.subject();
    return Message.of(
        "engine.question.owed",
        "subject",
        subject.inWords(),
        "to",
        to(ruling),
        "year",
        subject.payer().year());
  }

  private static String to(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes
        ? owes.recipient().inWords()
        : new Recipient.Fund().inWords();
  }

  private static Message whatIsNeeded(Formality formality) {
    return Message.of(
        formality.procedure().isWithCommunities()
            ? "engine.question.needed-of-communities"
            : "engine.question.needed-of-state",
        "origin",
        formality.origin().inWords());
  }
}
