package org.dsisim.rulebook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.dsisim.model.Considered;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Counted;
import org.dsisim.model.Credit;
import org.dsisim.model.Force;
import org.dsisim.model.Formality;
import org.dsisim.model.InKind;
import org.dsisim.model.Origin;
import org.dsisim.model.OwedTwice;
import org.dsisim.model.Payer;
import org.dsisim.model.Recipient;
import org.dsisim.model.Ruling;
import org.dsisim.model.Status;
import org.dsisim.model.Subject;
import org.dsisim.model.SubjectKind;
import org.dsisim.model.Tagging;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.Terms;
import org.dsisim.table.Problems;
import org.jspecify.annotations.Nullable;

/** Contribution rules that are a folder of Drools rules. */
final class ContributionRuleSet implements ContributionRules {

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
          (first, second) -> "which records of " + second.subject().inWords() + " are tagged");

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final SectorNames sectors;
  private final CompiledChapter obligations;
  private final @Nullable CompiledChapter burdens;
  private final @Nullable CompiledChapter inKind;
  private final @Nullable CompiledChapter credits;

  /** The rules of a folder, chapter by chapter; null for one that it does not have. */
  ContributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      SectorNames sectors,
      CompiledChapter obligations,
      @Nullable CompiledChapter burdens,
      @Nullable CompiledChapter inKind,
      @Nullable CompiledChapter credits) {
    this.description = description;
    this.parameters = parameters;
    this.sectors = sectors;
    this.obligations = obligations;
    this.burdens = burdens;
    this.inKind = inKind;
    this.credits = credits;
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
  public Set<String> sectors(Terms terms) {
    return sectors.in(terms);
  }

  @Override
  public List<Ruling> assess(Terms terms, List<? extends Subject> subjects) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    List<Object> facts = Switches.of(terms);
    facts.addAll(subjects);
    obligations.fire(facts, fired, recorder);
    List<Ruling> rulings = WHAT_IS_OWED.inOrder(subjects, recorder.rulings(), problems);
    problems.throwIfErrors();
    return rulings;
  }

  @Override
  public List<Considered> considered(
      Terms terms, Subject subject, List<? extends Subject> ofPayer) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    ContributionRecorder recorder = new ContributionRecorder(fired, problems);
    List<Subject> above = above(subject);
    List<Object> holding = Switches.of(terms);
    holding.addAll(above);
    List<Subject> others = new ArrayList<>(ofPayer);
    others.removeIf(other -> other.equals(subject) || above.contains(other));
    Asked asked = new Asked(holding, List.of(subject), List.copyOf(others));
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
  public List<Formality> formalities(Terms terms, List<? extends Subject> subjects) {
    return whatIsFound(terms, subjects, WHAT_IS_NEEDED, BurdenRecorder::formalities);
  }

  @Override
  public List<Tagging> taggings(Terms terms, List<? extends Subject> subjects) {
    return whatIsFound(terms, subjects, WHAT_IS_TAGGED, BurdenRecorder::taggings);
  }

  private <A> List<A> whatIsFound(
      Terms terms,
      List<? extends Subject> subjects,
      OneAnswer<A> question,
      Function<BurdenRecorder, List<A>> findings) {
    if (burdens == null) {
      return List.of();
    }
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    BurdenRecorder recorder = new BurdenRecorder(fired);
    List<Object> facts = Switches.of(terms);
    facts.addAll(subjects);
    burdens.fire(facts, fired, recorder);
    List<A> found = question.inOrder(subjects, findings.apply(recorder), problems);
    problems.throwIfErrors();
    return found;
  }

  @Override
  public List<Counted> inKind(Terms terms, List<InKind> given) {
    return inKind == null
        ? List.of()
        : recorded(inKind, terms, given, InKindRecorder::new).counted(given);
  }

  @Override
  public List<Considered> considered(Terms terms, InKind given) {
    return inKind == null ? List.of() : considered(inKind, terms, given, InKindRecorder::new);
  }

  @Override
  public boolean hasCredits() {
    return credits != null;
  }

  @Override
  public List<Credit> credits(Terms terms, List<OwedTwice> twice) {
    return credits == null
        ? List.of()
        : recorded(credits, terms, twice, CreditRecorder::new).credits(twice);
  }

  @Override
  public List<Considered> considered(Terms terms, OwedTwice twice) {
    return credits == null ? List.of() : considered(credits, terms, twice, CreditRecorder::new);
  }

  /** Makes the findings of one call, which report a second answer. */
  private interface Recording<R> {
    R of(FiredRule fired, Problems problems);
  }

  /** What the rules of a chapter find of some facts. */
  private static <R> R recorded(
      CompiledChapter chapter, Terms terms, List<?> about, Recording<R> recording) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    R recorder = recording.of(fired, problems);
    List<Object> facts = Switches.of(terms);
    facts.addAll(about);
    chapter.fire(facts, fired, recorder);
    problems.throwIfErrors();
    return recorder;
  }

  /** What becomes of each rule of a chapter for one fact. */
  private static List<Considered> considered(
      CompiledChapter chapter, Terms terms, Object fact, Recording<?> recording) {
    Problems problems = new Problems();
    FiredRule fired = new FiredRule();
    Asked asked = new Asked(Switches.of(terms), List.of(fact), List.of());
    List<Considered> considered = chapter.consider(asked, fired, recording.of(fired, problems));
    problems.throwIfErrors();
    return considered;
  }

  private static String recipient(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes ? owes.recipient().toString() : OneAnswer.ALL;
  }

  private static String whatIsOwed(Ruling ruling) {
    Subject subject = ruling.subject();
    return "what %s owes %s in %d".formatted(subject.inWords(), to(ruling), subject.payer().year());
  }

  private static String to(Ruling ruling) {
    return ruling instanceof Ruling.Owes owes
        ? owes.recipient().inWords()
        : new Recipient.Fund().inWords();
  }

  private static String whatIsNeeded(Formality formality) {
    String with = formality.procedure().isWithCommunities() ? "communities" : "the State";
    return "what " + formality.origin().inWords() + ", needs of " + with;
  }
}
