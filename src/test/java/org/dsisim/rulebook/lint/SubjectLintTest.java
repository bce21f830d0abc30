package org.dsisim.rulebook.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A rule of a contribution is asked about one payer, its uses and their origins. */
class SubjectLintTest {

  private static final String ONE =
      "a rule is asked about one payer, its uses and their origins; what depends on others is a"
          + " pool.";

  @TempDir private Path root;

  private String conditions(String conditions) {
    return conditions(conditions, "findings.owes( $payer, fixed( \"fee\" ), THE_FUND );");
  }

  private String conditions(String conditions, String finding) {
    return withoutWarnings(
        SmallRuleSet.contribution(root)
            .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
            .rule("obligations.drl", conditions, finding)
            .lint());
  }

  private static String withoutWarnings(String said) {
    return said.lines()
        .filter(line -> !line.contains(": warning: "))
        .filter(line -> !line.startsWith("  Maybe add "))
        .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$payer : Payer( type == \"company\" )\n not Payer( sector == \"cosmetics\" )",
        "$payer : Payer()\n exists Payer( this != $payer )",
        "$payer : Payer()\n exists( Payer( home == $payer.home ) and Choice( value == \"x\" ) )",
        "$payer : Payer()\n Payer( id == $payer.id )"
      })
  void aSecondPayerIsRefusedHoweverItIsJoined(String conditions) {
    assertThat(conditions(conditions))
        .contains(
            """
            obligations.drl:5: a second Payer cannot be asked for: %s
              Maybe its condition in the parentheses of the one Payer, or partOf( … ) for a shared sum.\
            """
                .formatted(ONE));
  }

  @Test
  void aPayerBeforeTheOneWhomTheRuleIsAboutIsRefused() {
    assertThat(conditions("not Payer( sector == \"cosmetics\" )\n  $payer : Payer()"))
        .startsWith(
            "obligations.drl:4: a Payer whom the rule is not about cannot be asked for: " + ONE);
  }

  @Test
  void aUseOfOthersIsRefused() {
    assertThat(conditions("$payer : Payer()\n  not Use( patented == \"yes\" )"))
        .isEqualTo(
            """
            obligations.drl:5: 'Use( … )' would look at those of other payers as well: %s
              Maybe Use( payer == $payer, … )\
            """
                .formatted(ONE));
    assertThat(
            conditions("$payer : Payer()\n  exists Use( patented == \"yes\" || payer == $payer )"))
        .isEqualTo(
            """
            obligations.drl:5: 'Use( … )' would look at those of other payers as well: %s
              Maybe Use( payer == $payer, … )\
            """
                .formatted(ONE));
  }

  @Test
  void anOriginOfOthersIsRefusedAndTheJoinIsThatOfTheFirstFact() {
    String finding = "findings.owes( $use, fixed( \"fee\" ), THE_FUND );";
    assertThat(conditions("$use : Use()\n  exists Origin( home )", finding))
        .isEqualTo(
            """
            obligations.drl:5: 'Origin( … )' would look at those of other payers as well: %s
              Maybe Origin( payer == $use.payer, … )\
            """
                .formatted(ONE));
    assertThat(conditions("$use : Use()\n  not Payer( home.party )", finding))
        .isEqualTo(
            """
            obligations.drl:5: 'Payer( … )' would look at those of other payers as well: %s
              Maybe Payer( this == $use.payer, … )\
            """
                .formatted(ONE));
  }

  @Test
  void forallOfOnePatternAsksEverybody() {
    assertThat(conditions("$payer : Payer()\n  forall( Use( payer == $payer, commercial ) )"))
        .isEqualTo(
            """
            obligations.drl:5: 'forall( Use( … ) )' would ask it of every Use, and not of the payer's alone: %s
              Maybe not Use( payer == $payer, … ), with the opposite.\
            """
                .formatted(ONE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$payer : Payer()\n exists Use( payer == $payer, patented == \"yes\" )",
        "$payer : Payer()\n not Use( patented == \"yes\", payer.id == $payer.id )",
        "$payer : Payer( $id : id )\n exists Origin( home && $id == payer.id )",
        "$payer : Payer()\n not( Use( payer == $payer, $u : this ) and Origin( use == $u ) )",
        "$payer : Payer()\n forall( $u : Use( payer == $payer ) Use( this == $u, commercial ) )",
        "( $payer : Payer( type == \"company\" ) or $payer : Payer( home.party ) )",
        "$payer : Payer()\n exists( Use( payer == $payer ) or Origin( use.payer == $payer ) )"
      })
  void whatBelongsToThePayerMayBeLookedAt(String conditions) {
    assertThat(conditions(conditions)).isEmpty();
  }

  @Test
  void usesAndOriginsAreJoinedToEachOther() {
    assertThat(
            conditions(
                "$origin : Origin()\n not Use( this == $origin.use, research )",
                "findings.owes( $origin, fixed( \"fee\" ), countryOf( $origin ) );"))
        .isEmpty();
    assertThat(
            conditions(
                "$use : Use( $p : payer )\n exists Payer( this == $p, home.party )",
                "findings.owes( $use, fixed( \"fee\" ), THE_FUND );"))
        .isEmpty();
  }

  @Test
  void theSameHoldsOfBurdens() {
    assertThat(
            withoutWarnings(
                SmallRuleSet.contribution(root)
                    .write(
                        "option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
                    .rule(
                        "burdens.drl",
                        "$origin : Origin()\n  not Origin( home )",
                        "findings.needs( $origin, PERMIT );")
                    .lint()))
        .isEqualTo(
            """
            burdens.drl:5: 'Origin( … )' would look at those of other payers as well: %s
              Maybe Origin( payer == $origin.payer, … )\
            """
                .formatted(ONE));
  }

  @Test
  void whatIsGivenInKindAndWhatIsOwedTwiceAreAskedAboutOneAtATime() {
    assertThat(
            withoutWarnings(
                SmallRuleSet.contribution(root)
                    .rule(
                        "in-kind.drl",
                        "$given : InKind()\n  not InKind( domestic )",
                        "findings.counts( $given );")
                    .rule(
                        "credits.drl",
                        "$twice : OwedTwice()\n  not OwedTwice( owed.toFund )",
                        "findings.creditsOwed( $twice, \"sales_rate\", \"profit_rate\" );")
                    .lint()))
        .isEqualTo(
            """
            credits.drl:5: a second OwedTwice cannot be asked for: a rule of credits.drl is asked about one OwedTwice at a time.
            in-kind.drl:5: a second InKind cannot be asked for: a rule of in-kind.drl is asked about one InKind at a time.\
            """);
  }

  @Test
  void distributionRulesSeeAllParties() {
    assertThat(
            withoutWarnings(
                SmallRuleSet.distribution(root)
                    .rule(
                        "weights.drl",
                        "Eligible( $party : party )\n  not Eligible( party.country.ldc )",
                        "findings.weighs( $party, THE_REST, EQUALLY );")
                    .lint()))
        .isEmpty();
  }

  @Test
  void theContributionOfEveryoneIsNotStatedForOne() {
    assertThat(
            conditions(
                "exists Payer( type == \"company\" )",
                "findings.theContributionIs( fixed( \"fee\" ) );"))
        .contains(
            """
            obligations.drl:6: 'theContributionIs( … )' is the contribution of everyone, but this rule asks about one Payer.
              Maybe findings.owes( … ) here; or no Payer( … ) in this rule, and who is liable in another.\
            """);
  }
}
