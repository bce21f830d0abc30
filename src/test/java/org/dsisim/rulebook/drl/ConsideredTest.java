package org.dsisim.rulebook.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dsisim.Uses;
import org.dsisim.benchmark.GeneratedUsers;
import org.dsisim.benchmark.ShippedRules;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.Considered;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.fact.Party;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.model.policy.DistributionRules;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.figure.Figures;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterOverride;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.measure.Measurement;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.dsisim.rulebook.engine.RuleFileCompiler;
import org.dsisim.rulebook.lint.Switches;
import org.dsisim.rulebook.why.FactSet;
import org.dsisim.rulebook.why.Probes;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of rules that did not fire: the condition, its line, what was there instead. */
class ConsideredTest {

  private static final String FILE = "rules/contribution/mine/obligations.drl:";

  @TempDir private Path root;

  private Figures figures = Payers.figures();
  private Country home = Payers.country("KEN", "cbd-party");

  /** What is said of the one rule with these conditions, which begin on line 4. */
  private String ruleWith(String conditions) {
    SmallRuleSet.contribution(root)
        .rule(
            "obligations.drl",
            conditions,
            conditions.contains("$p : ")
                ? "findings.exempt( $p );"
                : "findings.theContributionIs( fixed( \"fee\" ) );");
    return said();
  }

  private String rules(String text) {
    SmallRuleSet.contribution(root).write("obligations.drl", text);
    return said();
  }

  private String said() {
    Problems problems = new Problems();
    ContributionRules rules = rulebook(problems).contribution("mine", problems);
    ParameterValues values =
        ParameterValues.inForce(
            "mine",
            Objects.requireNonNull(rules, () -> problems.all().toString()).parameters(),
            2024,
            List.of(),
            problems);
    problems.throwIfErrors();
    Payer company = Payers.company("a", home, figures, values);
    return inWords(rules.considered(values, company)).replace(FILE, "line ");
  }

  private Rulebook rulebook(Problems problems) {
    return new Rulebook(root, "rules", step -> {}, problems);
  }

  private static String inWords(List<Considered> considered) {
    return considered.stream()
        .map(
            each ->
                each.rule().title()
                    + (each.failed() == null
                        ? " fired"
                        : ", "
                            + each.failed().place()
                            + ": "
                            + each.failed().text().inEnglish()
                            + (each.failed().found() == null
                                ? ""
                                : ": " + each.failed().found().inEnglish())))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void aRuleThatFiredHasNoFailedCondition() {
    assertThat(ruleWith("$p : Payer( type == \"company\", home.party )")).isEqualTo("A fired");
  }

  @Test
  void aRuleWithoutConditionsFires() {
    assertThat(ruleWith("")).isEqualTo("A fired");
  }

  @Test
  void aFileWithoutRulesHasNothingToSay() {
    assertThat(rules("// no rule\n")).isEmpty();
  }

  @Test
  void aSwitchIsNamedAndItsOwnWordIsAskedFor() {
    assertThat(ruleWith("Choice( name == \"basis\", value == \"higher\" )"))
        .isEqualTo("A, line 4: Choice( value == \"higher\" ): basis is \"lower\"");
    assertThat(ruleWith("Choice( value == \"higher\", name == \"basis\" )"))
        .isEqualTo("A, line 4: Choice( value == \"higher\" ): basis is \"lower\"");
    assertThat(ruleWith("Choice( name == \"basis\" && value == \"higher\" )"))
        .isEqualTo(
            "A, line 4: Choice( name == \"basis\" && value == \"higher\" ): basis is \"lower\"");
    assertThat(ruleWith("Count( name == \"needed\", value == 0 )"))
        .isEqualTo("A, line 4: Count( value == 0 ): needed is 2");
  }

  @Test
  void aPropertyIsSaidWithItsValue() {
    assertThat(ruleWith("$p : Payer( home.party, type == \"academic\" )"))
        .isEqualTo("A, line 4: Payer( type == \"academic\" ): type is \"company\"");
    assertThat(ruleWith("$p : Payer( type in ( \"academic\", \"ngo\" ) )"))
        .isEqualTo("A, line 4: Payer( type in ( \"academic\", \"ngo\" ) ): type is \"company\"");
    assertThat(ruleWith("$p : Payer( $t : type == \"academic\", name != $t )"))
        .isEqualTo("A, line 4: Payer( $t : type == \"academic\" ): type is \"company\"");
    assertThat(ruleWith("$p : Payer( $t : type in ( \"academic\" ) )"))
        .isEqualTo("A, line 4: Payer( $t : type in ( \"academic\" ) ): type is \"company\"");
    assertThat(ruleWith("$p : Payer( home.ldc )"))
        .isEqualTo("A, line 4: Payer( home.ldc ): home.ldc is false");
  }

  @Test
  void whatIsLookedUpInAListIsSaid() {
    SmallRuleSet.contribution(root)
        .parameters("types,academic;ngo,list,,,")
        .rule("obligations.drl", "$p : Payer( typeListed( \"types\" ) )", "findings.exempt( $p );");
    assertThat(said())
        .isEqualTo("A, line 4: Payer( typeListed( \"types\" ) ): type is \"company\"");
    assertThat(ruleWith("$p : Payer( ! listed( \"sectors\" ) )"))
        .isEqualTo("A, line 4: Payer( ! listed( \"sectors\" ) ): sector is \"pharmaceuticals\"");
    assertThat(ruleWith("$p : Payer( homeListed( \"sectors\" ) )"))
        .isEqualTo("A, line 4: Payer( homeListed( \"sectors\" ) ): home.code is \"KEN\"");
  }

  @Test
  void whatACountCameToIsSaidWithTheNumberItIsComparedWith() {
    figures = Payers.figures(1, 60_000_000, 1);
    assertThat(
            ruleWith(
                """
                Count( name == "needed", $needed : value )
                  $p : Payer(
                    home.party,
                    exceeded( "sales_threshold" )
                      >= $needed )
                """))
        .isEqualTo(
            "A, line 7: Payer( exceeded( \"sales_threshold\" ) >= $needed ): exceeded( … ) is 1,"
                + " $needed is 2");
  }

  @Test
  void anUnknownFigureIsCounted() {
    assertThat(ruleWith("$p : Payer( unknown( \"sales_threshold\" ) == 0 )"))
        .isEqualTo("A, line 4: Payer( unknown( \"sales_threshold\" ) == 0 ): unknown( … ) is 1");
    assertThat(ruleWith("$p : Payer( standing( \"sales_threshold\" ) == Standing.ABOVE )"))
        .isEqualTo(
            "A, line 4: Payer( standing( \"sales_threshold\" ) == Standing.ABOVE ): standing( … ) is"
                + " UNKNOWN");
    assertThat(ruleWith("$p : Payer( home.figure( unScale( \"2025-2027\" ) ) != null )"))
        .isEqualTo(
            "A, line 4: Payer( home.figure( unScale( \"2025-2027\" ) ) != null ): home.figure( … )"
                + " is unknown");
  }

  @Test
  void aNameOfAnotherFactIsSaidWithItsValue() {
    assertThat(
            ruleWith("Choice( name == \"basis\", $basis : value ) $p : Payer( sector == $basis )"))
        .isEqualTo(
            "A, line 4: Payer( sector == $basis ): sector is \"pharmaceuticals\", $basis is"
                + " \"lower\"");
  }

  @Test
  void bothHalvesOfAnOrAreSaid() {
    assertThat(
            ruleWith(
                "Choice( name == \"basis\", $basis : value )"
                    + " $p : Payer( $basis == \"higher\" || ! home.party )"))
        .isEqualTo(
            "A, line 4: Payer( $basis == \"higher\" || ! home.party ): $basis is \"lower\","
                + " home.party is true");
    assertThat(ruleWith("$p : Payer( type == \"academic\" || == \"ngo\" )"))
        .isEqualTo("A, line 4: Payer( type == \"academic\" || == \"ngo\" ): type is \"company\"");
    assertThat(ruleWith("$p : Payer( home.is( \"ldc\" ) || ! home.is( \"cbd-party\" ) )"))
        .isEqualTo(
            "A, line 4: Payer( home.is( \"ldc\" ) || ! home.is( \"cbd-party\" ) ):"
                + " home.is(\"ldc\") is false, home.is(\"cbd-party\") is true");
    assertThat(ruleWith("$p : Payer( home.party && home.ldc )"))
        .isEqualTo(
            "A, line 4: Payer( home.party && home.ldc ): home.party is true, home.ldc is false");
  }

  @Test
  void aNegationIsSaidAsWhatIsThere() {
    assertThat(ruleWith("$p : Payer( ! home.party )"))
        .isEqualTo("A, line 4: Payer( ! home.party ): home.party is true");
    assertThat(ruleWith("not Choice( name == \"basis\", value == \"lower\" )"))
        .isEqualTo(
            "A, line 4: not Choice( name == \"basis\", value == \"lower\" ): basis is \"lower\"");
  }

  @Test
  void conditionsThatBelongTogetherAreOne() {
    assertThat(
            ruleWith(
                "Count( name == \"needed\" )\n  ( Choice( name == \"basis\", value == \"higher\" )"
                    + " or Choice( name == \"flag\", value == \"false\" ) )"))
        .isEqualTo(
            "A, line 5: ( Choice( name == \"basis\", value == \"higher\" )"
                + " or Choice( name == \"flag\", value == \"false\" ) )");
    String higher = "Choice( name == \"basis\", value == \"higher\" )";
    assertThat(ruleWith("exists( " + higher + " and Count( name == \"needed\" ) )"))
        .isEqualTo("A, line 4: exists ( " + higher + " and Count( name == \"needed\" ) )");
    assertThat(ruleWith("forall( Choice( name == \"basis\" ) " + higher + " )"))
        .isEqualTo("A, line 4: forall( Choice( name == \"basis\" ) " + higher + " )");
  }

  @Test
  void whatAnotherRuleStatesIsThereForTheRulesThatJoinIt() {
    String rules =
        """
        rule "The contribution"
          @law( "L" )
        when
          Choice( name == "basis", value == "%s" )
        then
          findings.theContributionIs( fixed( "fee" ) );
        end
        rule "Who owes it"
          @law( "L" )
        when
          Contribution( $c : amount )
          $p : Payer( home.%s )
        then
          findings.owes( $p, $c, THE_FUND );
        end
        """;
    assertThat(rules(rules.formatted("lower", "party")))
        .isEqualTo("The contribution fired\nWho owes it fired");
    assertThat(rules(rules.formatted("lower", "ldc")))
        .isEqualTo(
            "The contribution fired\nWho owes it, line 12: Payer( home.ldc ): home.ldc is false");
    assertThat(rules(rules.formatted("higher", "party")))
        .isEqualTo(
            "The contribution, line 4: Choice( value == \"higher\" ): basis is \"lower\"\n"
                + "Who owes it, line 11: Contribution( $c : amount ): there is no Contribution");
  }

  @Test
  void aFigureIsSaidToBeKnownAndNeverWithoutItsUnit() {
    home = Payers.country("KEN", Map.of("un_scale_2025_2027_pct", Fraction.of(37, 1000)));
    assertThat(ruleWith("$p : Payer( home.figure( unScale( \"2025-2027\" ) ) == null )"))
        .isEqualTo(
            "A, line 4: Payer( home.figure( unScale( \"2025-2027\" ) ) == null ): home.figure( … )"
                + " is known");
  }

  /** A rule of a rule set that is asked about uses, whose rules join what belongs together. */
  private String aboutUses(String conditions, String subject) {
    SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
        .rule("obligations.drl", conditions, "findings.exempt( %s );".formatted(subject));
    Problems problems = new Problems();
    ContributionRules rules = rulebook(problems).contribution("mine", problems);
    ParameterValues values =
        ParameterValues.inForce(
            "mine",
            Objects.requireNonNull(rules, () -> problems.all().toString()).parameters(),
            2024,
            List.of(),
            problems);
    problems.throwIfErrors();
    Payer company = Payers.company("a", figures, values);
    Use patented =
        Use.of(Uses.row("patented", "user=a", "origins=KEN:1", "patented=true"), company, null);
    Use other = Use.of(Uses.row("other", "user=a", "patented=false"), company, null);
    List<Subject> all = new ArrayList<>(List.of(company, patented, other));
    Map<CountryCode, Country> countries = Map.of(new CountryCode("KEN"), company.home());
    all.addAll(patented.origins(countries));
    StringBuilder said = new StringBuilder();
    for (Subject asked : all) {
      said.append(asked.inWords().inEnglish())
          .append(": ")
          .append(inWords(rules.considered(values, asked, all)).replace(FILE, "line "))
          .append('\n');
    }
    return said.toString();
  }

  @Test
  void aRuleOnAUseIsAskedOfUsesAndFindsWhatTheyAre() {
    assertThat(aboutUses("$use : Use( patented == \"yes\", payer.home.party )", "$use"))
        .isEqualTo(
            """
            a:\s
            patented: A fired
            other: A, line 4: Use( patented == "yes" ): patented is "no"
            patented, from KEN:\s
            """);
  }

  @Test
  void aRuleThatJoinsAPayerItsUseAndAnOriginIsAboutTheOrigin() {
    String joined =
        "$p : Payer( home.party ) $use : Use( payer == $p, commercial )"
            + " $o : Origin( use == $use, home%s )";
    assertThat(aboutUses(joined.formatted(""), "$o"))
        .contains("a: \n", "patented: \n", "patented, from KEN: A fired\n");
    assertThat(aboutUses(joined.formatted(", ofKnowledge"), "$o"))
        .contains("patented, from KEN: A, line 4: Origin( ofKnowledge ): ofKnowledge is false\n");
  }

  @Test
  void commentsAndLineBreaksAreLeftOut() {
    assertThat(
            ruleWith(
                """
                $p : Payer( // who
                    home.party /* of the Convention */,
                    name == "a  // b"
                      || // or
                      home.ldc )
                """))
        .isEqualTo(
            "A, line 6: Payer( name == \"a  // b\" || home.ldc ): name is \"Company a\", home.ldc is"
                + " false");
  }

  @Test
  void aValueThatCannotBeReadIsLeftOut() {
    assertThat(
            ruleWith(
                "Choice( name == \"basis\", $period : value )"
                    + " $p : Payer( home.figure( unScale( $period ) ) != null )"))
        .isEqualTo("A, line 4: Payer( home.figure( unScale( $period ) ) != null )");
    assertThat(ruleWith("$p : Payer( home == null )"))
        .isEqualTo("A, line 4: Payer( home == null )");
  }

  @Test
  void aRuleThatUsesTheNamesOfTheProbesIsAskedWithoutValues() {
    assertThat(ruleWith("$p : Payer( $found_1 : name, type == \"academic\" )"))
        .isEqualTo("A, line 4: Payer( type == \"academic\" )");
  }

  @Test
  void aPartyIsToldOfItselfAndNotOfOthers() {
    SmallRuleSet.distribution(root)
        .write(
            "eligibility.drl",
            """
            rule "In"
              @law( "L" )
            when
              $p : Party( country.ldc )
            then
              findings.eligible( $p );
            end
            rule "Out"
              @law( "L" )
            when
              $p : Party( ! country.ldc )
            then
              findings.notEligible( $p );
            end
            """)
        .write(
            "weights.drl",
            """
            rule "Weight"
              @law( "L" )
            when
              Eligible( $p : party )
              exists Party( country.sids )
            then
              findings.weighs( $p, THE_REST, EQUALLY );
            end
            """);
    Problems problems = new Problems();
    DistributionRules rules = Objects.requireNonNull(rulebook(problems).formula("ours", problems));
    ParameterValues values =
        ParameterValues.inForce("ours", rules.parameters(), 2024, List.of(), problems);
    Party in = new Party(Payers.country("XAA", "cbd-party", "ldc"), values);
    Party out = new Party(Payers.country("XAB", "cbd-party", "sids"), values);
    String folder = "rules/distribution/ours/";
    assertThat(inWords(rules.considered(values, List.of(in, out), in)))
        .isEqualTo(
            "In fired\nOut, "
                + folder
                + "eligibility.drl:11: Party( ! country.ldc ): country.ldc is true\nWeight fired");
    assertThat(inWords(rules.considered(values, List.of(in, out), out)))
        .isEqualTo(
            "In, "
                + folder
                + "eligibility.drl:4: Party( country.ldc ): country.ldc is false\nOut fired\n"
                + "Weight, "
                + folder
                + "weights.drl:4: Eligible( $p : party ): there is no Eligible");
    assertThat(inWords(rules.considered(values, List.of(in), in)))
        .endsWith("Weight, " + folder + "weights.drl:5: exists Party( country.sids )");
  }

  @Test
  void twoAnswersAreRefusedAsInARun() {
    String rule =
        """
        rule "%s"
          @law( "L" )
        when
          $p : Payer( home.party )
        then
          findings.exempt( $p );
        end
        """;
    assertThatThrownBy(() -> rules(rule.formatted("A") + rule.formatted("B")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("\"A\"")
        .hasMessageContaining("\"B\"");
  }

  @Test
  void probesThatContradictTheEngineAreAFaultOfOursAndNoReason() {
    SmallRuleSet.contribution(root)
        .rule("obligations.drl", "$p : Payer( home.party )", "findings.exempt( $p );");
    Problems problems = new Problems();
    RuleFolder folder = Objects.requireNonNull(rulebook(problems).folder("mine", problems));
    ParameterValues values =
        ParameterValues.inForce("mine", folder.parameters().values(), 2024, List.of(), problems);
    Probes probes = probes(folder.file(RuleFileKind.OBLIGATIONS));
    FactSet asked = asked(values, Payers.company("a", figures, values));
    assertThat(probes.consider(asked, Set.of("A"))).hasSize(1);
    assertThatThrownBy(() -> probes.consider(asked, Set.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(FILE + "1: rule \"A\" did not fire, although each of its conditions holds.");
    FactSet stranger = asked(values, Payers.company("a", Payers.country("XAA"), figures, values));
    assertThatThrownBy(() -> probes.consider(stranger, Set.of("A")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(FILE + "1: rule \"A\" fired, although Payer( home.party ) fails.");
  }

  @Test
  void aRuleThatCannotBeTakenApartIsSaidAsAWhole() {
    Problems problems = new Problems();
    RuleFile file =
        RuleFile.parse(
            "mine",
            RuleFileKind.OBLIGATIONS,
            "obligations.drl",
            """
            rule "A" when Payer( home.ldc ) then end
            rule "B" when $p : Payer() Country( ldc ) from $p.home then end
            rule "C" when Payer( home.nowhere ) then end
            """,
            problems);
    assertThat(problems.all()).isEmpty();
    ParameterValues values = Parameters.values();
    FactSet asked = asked(values, Payers.company("a", figures, values));
    assertThat(inWords(probes(file).consider(asked, Set.of())))
        .isEqualTo(
            """
            A, obligations.drl:1: Payer( home.ldc ): home.ldc is false
            B, obligations.drl:2: the condition as a whole
            C, obligations.drl:3: the condition as a whole""");
    assertThat(inWords(probes(file).consider(asked, Set.of("B", "C"))))
        .endsWith("B fired\nC fired");
  }

  private static FactSet asked(ParameterValues values, Object... subject) {
    return new FactSet(Switches.of(values), List.of(subject), List.of());
  }

  private static Probes probes(RuleFile file) {
    return new Probes(
        () -> file,
        source -> {
          RuleFileCompiler.Compiled compiled = RuleFileCompiler.compileProbes(file, source);
          return compiled == null ? null : compiled.base();
        });
  }

  @Test
  void theAnswersAgreeWithTheEngineForAnybodyOnSeveralThreads() {
    ContributionRules rules = ShippedRules.contribution("cali-fund");
    Map<CountryCode, Country> countries = ShippedRules.countries();
    List<User> users = GeneratedUsers.of(200, List.copyOf(countries.keySet()));
    Problems problems = new Problems();
    for (String unknown : List.of("not-exceeded", "exceeded", "exempt")) {
      List<ParameterOverride> settings =
          List.of(
              new ParameterOverride("cali-fund", "unknown_figures", unknown, Place.ofFile("test")));
      ParameterValues values =
          ParameterValues.inForce("cali-fund", rules.parameters(), 2024, settings, problems);
      problems.throwIfErrors();
      List<Payer> payers = new Measurement(values).payers(users, countries);
      Map<String, Ruling> rulings =
          rules.assess(values, payers).stream()
              .collect(Collectors.toMap(ruling -> ruling.payer().id(), ruling -> ruling));
      assertThat(rulings).hasSizeBetween(1, payers.size() - 1);
      payers.parallelStream()
          .forEach(
              payer -> {
                List<RuleReference> fired =
                    rules.considered(values, payer).stream()
                        .filter(Considered::fired)
                        .map(Considered::rule)
                        .toList();
                Ruling ruling = rulings.get(payer.id());
                // What the contribution is, fires for everybody.
                assertThat(fired).hasSize(ruling == null ? 1 : 2);
                assertThat(fired).containsAll(ruling == null ? List.of() : ruling.rules());
              });
    }
  }
}
