package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.dsisim.Shipped;
import org.dsisim.cases.CasesResult;
import org.dsisim.cases.WorkedCases;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.DelegatingRules;
import org.dsisim.model.answer.Entitlements;
import org.dsisim.model.answer.FailedCondition;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Eligible;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.RuleFolderCompiler;
import org.dsisim.rulebook.description.RuleSetKind;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.dsisim.rulebook.drl.RuleSubject;
import org.dsisim.rulebook.drl.RuleText;
import org.dsisim.rulebook.engine.record.BurdenRecorder;
import org.dsisim.rulebook.engine.record.ContributionRecorder;
import org.dsisim.rulebook.engine.record.CreditRecorder;
import org.dsisim.rulebook.engine.record.DistributionRecorder;
import org.dsisim.rulebook.engine.record.FiredRule;
import org.dsisim.rulebook.lint.Switches;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of the rules in every worked case that is shipped, held against the engine. */
class ConsideredInCasesTest {

  private static final Map<String, CompiledRuleFile> COMPILED = new ConcurrentHashMap<>();

  /** Conditions that were looked up where they are said to stand. */
  private static final Set<String> STANDING = ConcurrentHashMap.newKeySet();

  static List<String> contributions() {
    return Shipped.rulebook().ids(RuleSetKind.CONTRIBUTION);
  }

  static List<String> formulas() {
    return Shipped.rulebook().ids(RuleSetKind.DISTRIBUTION);
  }

  @ParameterizedTest
  @MethodSource("contributions")
  void aPayerIsToldWhichRulesFiredAndWhyTheOthersDidNot(String id) {
    RuleFolder folder = folder(id);
    ContributionRules rules =
        Shipped.clean(problems -> Shipped.rulebook().contribution(id, problems));
    CasesResult result =
        WorkedCases.run(
            folder, new CheckedContribution(rules, folder), Shipped.reference(), new Problems());
    assertThat(result.results()).isNotEmpty();
    assertThat(result.passed()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("formulas")
  void aPartyIsToldWhichRulesFiredAndWhyTheOthersDidNot(String id) {
    RuleFolder folder = folder(id);
    DistributionRules rules = Shipped.clean(problems -> Shipped.rulebook().formula(id, problems));
    CasesResult result =
        WorkedCases.run(
            folder, new CheckedFormula(rules, folder), Shipped.reference(), new Problems());
    assertThat(result.results()).isNotEmpty();
    assertThat(result.passed()).isTrue();
  }

  private static RuleFolder folder(String id) {
    return Shipped.clean(problems -> Shipped.rulebook().folder(id, problems));
  }

  /** Asks a contribution twice: for the case, and what is said of the rules. */
  private static final class CheckedContribution extends DelegatingRules {

    private final RuleFolder folder;

    CheckedContribution(ContributionRules rules, RuleFolder folder) {
      super(rules);
      this.folder = folder;
    }

    @Override
    public List<Ruling> assess(ParameterValues parameterValues, List<? extends Subject> subjects) {
      for (Subject subject : subjects) {
        List<Object> facts = Switches.of(parameterValues);
        facts.add(subject);
        FiredRule firing = new FiredRule();
        Set<String> fired =
            new HashSet<>(
                fired(
                    folder,
                    RuleFileKind.OBLIGATIONS,
                    facts,
                    firing,
                    new ContributionRecorder(firing, new Problems())));
        if (folder.ruleFiles().contains(RuleFileKind.BURDENS)) {
          FiredRule burdening = new FiredRule();
          fired.addAll(
              fired(folder, RuleFileKind.BURDENS, facts, burdening, new BurdenRecorder(burdening)));
        }
        check(folder, about(folder, subject), fired, considered(parameterValues, subject));
      }
      List<Ruling> rulings = super.assess(parameterValues, subjects);
      for (Ruling ruling : rulings) {
        assertThat(considered(parameterValues, ruling.subject()))
            .filteredOn(Considered::fired)
            .extracting(Considered::rule)
            .containsAll(ruling.rules());
      }
      return rulings;
    }

    @Override
    public List<Credit> credits(ParameterValues parameterValues, List<OwedTwice> twice) {
      for (OwedTwice pair : twice) {
        List<Object> facts = Switches.of(parameterValues);
        facts.add(pair);
        FiredRule firing = new FiredRule();
        CreditRecorder recorder = new CreditRecorder(firing, new Problems());
        Set<String> fired = fired(folder, RuleFileKind.CREDITS, facts, firing, recorder);
        check(folder, titles(folder), fired, considered(parameterValues, pair));
      }
      return super.credits(parameterValues, twice);
    }
  }

  /** Asks a formula twice: for the case, and what is said of the rules. */
  private record CheckedFormula(DistributionRules rules, RuleFolder folder)
      implements DistributionRules {

    /** Cases on the whole reference table ask the same of nearly two hundred Parties. */
    private static final int MANY = 40;

    /** Of many Parties every so many. */
    private static final int EVERY = 13;

    @Override
    public Entitlements decide(ParameterValues parameterValues, List<Party> parties) {
      Entitlements entitlements = rules.decide(parameterValues, parties);
      int every = parties.size() > MANY ? EVERY : 1;
      for (int i = 0; i < parties.size(); i += every) {
        Party party = parties.get(i);
        List<Object> facts = Switches.of(parameterValues);
        facts.add(party);
        Set<String> fired = fired(RuleFileKind.ELIGIBILITY, facts);
        if (entitlements.eligibility().stream()
            .anyMatch(answer -> answer.isWeighed() && answer.party().equals(party))) {
          facts.add(new Eligible(party));
        }
        fired.addAll(fired(RuleFileKind.WEIGHTS, facts));
        check(folder, titles(folder), fired, considered(parameterValues, parties, party));
      }
      return entitlements;
    }

    private Set<String> fired(RuleFileKind kind, List<Object> facts) {
      FiredRule firing = new FiredRule();
      return ConsideredInCasesTest.fired(
          folder, kind, facts, firing, new DistributionRecorder(firing));
    }

    @Override
    public List<Considered> considered(
        ParameterValues parameterValues, List<Party> parties, Party party) {
      return rules.considered(parameterValues, parties, party);
    }

    @Override
    public String id() {
      return rules.id();
    }

    @Override
    public String title() {
      return rules.title();
    }

    @Override
    public Collection<Parameter> parameters() {
      return rules.parameters();
    }
  }

  /** The titles of the rules that state something about these facts, heard by the findings. */
  private static Set<String> fired(
      RuleFolder folder, RuleFileKind kind, List<Object> facts, FiredRule firing, Object recorder) {
    Set<String> titles = new TreeSet<>();
    Object listening =
        Proxy.newProxyInstance(
            kind.findings().getClassLoader(),
            new Class<?>[] {kind.findings()},
            (proxy, method, values) -> {
              titles.add(firing.rule().title());
              try {
                return method.invoke(recorder, values);
              } catch (InvocationTargetException failed) {
                throw Objects.requireNonNull(failed.getCause());
              }
            });
    compiled(folder, kind).fire(facts, firing, listening);
    return titles;
  }

  private static CompiledRuleFile compiled(RuleFolder folder, RuleFileKind kind) {
    return COMPILED.computeIfAbsent(
        folder.id() + kind,
        key ->
            Shipped.clean(
                problems ->
                    new RuleFolderCompiler(folder, Shipped.compiled(), () -> {})
                        .compile(kind, problems)));
  }

  private static List<String> titles(RuleFolder folder) {
    return new ArrayList<>(folder.titles());
  }

  /** The rules about such a subject; what is owed in kind or credited is asked by itself. */
  private static List<String> about(RuleFolder folder, Subject subject) {
    List<String> titles = new ArrayList<>();
    for (RuleFileKind kind : folder.description().kind().ruleFiles()) {
      if (folder.ruleFiles().contains(kind)) {
        for (RuleText rule : folder.file(kind).rules()) {
          Class<? extends Subject> of = RuleSubject.of(rule);
          if (of == null || of.isInstance(subject)) {
            titles.add(rule.title());
          }
        }
      }
    }
    return titles;
  }

  private static void check(
      RuleFolder folder, List<String> titles, Set<String> fired, List<Considered> considered) {
    assertThat(considered).extracting(each -> each.rule().title()).isEqualTo(titles);
    assertThat(considered)
        .filteredOn(Considered::fired)
        .extracting(each -> each.rule().title())
        .containsExactlyInAnyOrderElementsOf(fired);
    for (Considered each : considered) {
      FailedCondition failed = each.failed();
      if (failed != null) {
        standsThere(folder, failed);
        // That a fact is there which must not be, or none that must be, the condition says itself.
        String text = failed.text().inEnglish();
        if (!text.startsWith("not ") && !text.startsWith("exists ")) {
          assertThat(failed.found()).as(failed.toString()).isNotNull();
        }
      }
    }
  }

  /** The condition begins on the line that is stated; of hundreds of Parties it is the same. */
  private static void standsThere(RuleFolder folder, FailedCondition failed) {
    if (!STANDING.add(failed.place() + " " + failed.text().inEnglish())) {
      return;
    }
    String file = failed.place().file();
    assertThat(file).startsWith(folder.description().folder() + "/");
    for (RuleFileKind kind : folder.description().kind().ruleFiles()) {
      if (file.endsWith("/" + kind.file())) {
        List<String> lines = folder.file(kind).text().lines().toList();
        String from =
            onOneLine(String.join(" ", lines.subList(failed.place().line() - 1, lines.size())));
        String first = onOneLine(lines.get(failed.place().line() - 1));
        String inside =
            failed.text().inEnglish().substring(failed.text().inEnglish().indexOf("( ") + 2);
        String constraint = inside.substring(0, inside.length() - 2);
        // A condition about a fact as such begins with the fact, any other with itself.
        boolean ofFact = from.startsWith(failed.text().inEnglish());
        assertThat(ofFact ? 0 : from.indexOf(constraint))
            .as(failed.toString())
            .isBetween(0, first.length() + 1);
        return;
      }
    }
    throw new AssertionError(file);
  }

  private static String onOneLine(String text) {
    return text.trim().replaceAll("\\s+", " ");
  }
}
