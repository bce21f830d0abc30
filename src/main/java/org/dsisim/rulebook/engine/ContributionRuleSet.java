package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Counted;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.Force;
import org.dsisim.model.fact.InKind;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DatabaseDuty;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.policy.Status;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.description.Description;
import org.dsisim.rulebook.engine.record.CreditRecorder;
import org.dsisim.rulebook.engine.record.InKindRecorder;
import org.dsisim.rulebook.kept.AnswerForms;
import org.dsisim.rulebook.lint.Switches;
import org.dsisim.rulebook.lint.vocabulary.NamesInRules;
import org.dsisim.rulebook.why.FactSet;
import org.jspecify.annotations.Nullable;

/** Contribution rules that are a folder of Drools rules. */
public final class ContributionRuleSet implements ContributionRules {

  private final Description description;
  private final Map<String, Parameter> parameters;
  private final NamesInRules names;
  private final CompiledRuleFile obligations;
  private final @Nullable CompiledRuleFile burdens;
  private final @Nullable CompiledRuleFile inKind;
  private final @Nullable CompiledRuleFile credits;
  private final ObligationAnswers owed;
  private final @Nullable BurdenAnswers burdened;
  private final @Nullable FactAnswers<InKindRecorder> given;
  private final @Nullable FactAnswers<CreditRecorder> credited;

  /** The rules of a folder, file by file; null for one that it does not have. */
  public ContributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      NamesInRules names,
      CompiledRuleFile obligations,
      @Nullable CompiledRuleFile burdens,
      @Nullable CompiledRuleFile inKind,
      @Nullable CompiledRuleFile credits) {
    this(description, parameters, names, obligations, burdens, inKind, credits, MemoryLimits.USUAL);
  }

  private ContributionRuleSet(
      Description description,
      Map<String, Parameter> parameters,
      NamesInRules names,
      CompiledRuleFile obligations,
      @Nullable CompiledRuleFile burdens,
      @Nullable CompiledRuleFile inKind,
      @Nullable CompiledRuleFile credits,
      MemoryLimits limits) {
    this.description = description;
    this.parameters = parameters;
    this.names = names;
    this.obligations = obligations;
    this.burdens = burdens;
    this.inKind = inKind;
    this.credits = credits;
    this.owed = new ObligationAnswers(obligations, limits);
    this.burdened = burdens == null ? null : new BurdenAnswers(burdens, limits);
    this.given = inKind == null ? null : new FactAnswers<>(inKind, InKindRecorder::new);
    this.credited = credits == null ? null : new FactAnswers<>(credits, CreditRecorder::new);
  }

  /** The same rules with another memory, empty at first: their answers are the same. */
  public ContributionRuleSet remembering(MemoryLimits limits) {
    return new ContributionRuleSet(
        description, parameters, names, obligations, burdens, inKind, credits, limits);
  }

  @Override
  public List<RowByRow> askedRowByRow() {
    List<RowByRow> reasons = new ArrayList<>(obligations.situations().rowByRow());
    boolean full = owed.isFull();
    if (burdened != null) {
      reasons.addAll(burdened.rowByRow());
      full |= burdened.isFull();
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
  public boolean sharesSums() {
    return obligations.sharesSums();
  }

  @Override
  public boolean isDecidedBy(ParameterValue parameter) {
    return switch (parameter.value().unit()) {
      case CHOICE, TEXT, BOOLEAN, COUNT, YEARS, LIST -> true;
      // Rules hold figures against thresholds, and sales against any sum of money.
      case USD -> true;
      // Which entry holds is found where an amount is worked out.
      case TABLE, TABLE_OF_USD -> false;
      case PERCENT, SHARE, NUMBER, MONTHS ->
          AssessmentBase.ofThreshold(parameter.name()) != null
              || names.limits().contains(parameter.name());
    };
  }

  @Override
  public boolean addsUpUses() {
    return names.bases().stream().anyMatch(AssessmentBase::isOfUsesTogether);
  }

  @Override
  public boolean leavesOutPermits() {
    return description.leftOut().notModelled().contains(PERMITS);
  }

  @Override
  public List<DatabaseDuty> databaseDuties() {
    return description.databaseDuties();
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
  public Set<String> sectors(ParameterValues values) {
    return names.sectors().in(values);
  }

  @Override
  public @Nullable Object situation(Payer payer) {
    return burdened == null ? owed.situation(payer) : null;
  }

  @Override
  public List<Ruling> assess(ParameterValues values, List<? extends Subject> subjects) {
    return owed.of(values, subjects);
  }

  @Override
  public List<Considered> considered(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer) {
    List<RuleReference> rules = new ArrayList<>(obligations.references());
    if (burdens != null) {
      rules.addAll(burdens.references());
    }
    return obligations
        .kept()
        .of(
            () ->
                obligations
                    .question("considered")
                    .with(Switches.of(values))
                    .with(List.of(subject))
                    .with(ofPayer),
            ofPayer.size(),
            rules,
            List.of(),
            AnswerForms.CONSIDERED,
            said -> consider(values, subject, ofPayer),
            new Problems());
  }

  private List<Considered> consider(
      ParameterValues values, Subject subject, List<? extends Subject> ofPayer) {
    List<Subject> above = above(subject);
    List<Object> holding = Switches.of(values);
    holding.addAll(above);
    List<Subject> others = new ArrayList<>(ofPayer);
    others.removeIf(other -> other.equals(subject) || above.contains(other));
    FactSet factSet = new FactSet(holding, List.of(subject), List.copyOf(others));
    List<Subject> all = new ArrayList<>(above);
    all.add(subject);
    all.addAll(others);
    List<Considered> considered = new ArrayList<>(owed.considered(factSet, all));
    if (burdened != null) {
      considered.addAll(burdened.considered(factSet));
    }
    return List.copyOf(considered);
  }

  @Override
  public void prepareExplanations() {
    obligations.prepareExplanations();
    if (burdens != null) {
      burdens.prepareExplanations();
    }
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
  public List<Formality> formalities(ParameterValues values, List<? extends Subject> subjects) {
    return burdened == null ? List.of() : burdened.formalities(values, subjects);
  }

  @Override
  public List<Tagging> taggings(ParameterValues values, List<? extends Subject> subjects) {
    return burdened == null ? List.of() : burdened.taggings(values, subjects);
  }

  @Override
  public List<Counted> inKind(ParameterValues values, List<InKind> cooperation) {
    return given == null ? List.of() : given.of(values, cooperation).counted(cooperation);
  }

  @Override
  public List<Considered> considered(ParameterValues values, InKind cooperation) {
    return given == null ? List.of() : given.considered(values, cooperation);
  }

  @Override
  public boolean hasCredits() {
    return credits != null;
  }

  @Override
  public List<Credit> credits(ParameterValues values, List<OwedTwice> twice) {
    return credited == null ? List.of() : credited.of(values, twice).credits(twice);
  }

  @Override
  public List<Considered> considered(ParameterValues values, OwedTwice twice) {
    return credited == null ? List.of() : credited.considered(values, twice);
  }
}
