package org.dsisim.rulebook.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;
import org.dsisim.rulebook.SmallRuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RuleFileCompilerTest {

  @TempDir private Path root;

  private static String rule(String title, String condition, String consequence) {
    return """
    rule "%s"
      @law( "L" )
    when
      %s
    then
      %s
    end
    """
        .formatted(title, condition, consequence);
  }

  private String compiled(String... rules) {
    return SmallRuleSet.contribution(root)
        .write("obligations.drl", String.join("", rules))
        .compile()
        .lines()
        .filter(line -> !line.contains(": warning: "))
        .collect(java.util.stream.Collectors.joining("\n"));
  }

  @Test
  void everyRuleThatDoesNotCompileIsNamedAndTheGoodOnesAreNot() {
    assertThat(
            compiled(
                rule(
                    "Swapped",
                    "$p : Payer()",
                    "findings.owes( THE_FUND, share( \"profit_rate\", PROFIT ), $p );"),
                rule("Good", "$p : Payer()", "findings.exempt( $p );"),
                rule(
                    "Swapped inside",
                    "$p : Payer()",
                    "findings.owes( $p, share( PROFIT, \"profit_rate\" ), THE_FUND );"),
                rule(
                    "A text as amount",
                    "$p : Payer( $t : type )",
                    "findings.owes( $p, lowerOf( $t, fixed( \"fee\" ) ), THE_FUND );"),
                rule(
                    "A sum with a sign",
                    "$p : Payer()",
                    "findings.owes( $p, fixed( \"fee\" ) + fixed( \"fee\" ), THE_FUND );")))
        .isEqualTo(
            """
            obligations.drl:1: rule "Swapped" does not compile: 'owes( … )' needs Subject, Amount, Recipient, not Recipient, Amount, Payer.
            obligations.drl:15: rule "Swapped inside" does not compile: 'share( … )' needs text, Base, not Base, text.
            obligations.drl:22: rule "A text as amount" does not compile: 'lowerOf( … )' needs Amount …, not text, Amount.
            obligations.drl:29: rule "A sum with a sign" does not compile: '+' cannot be used on Amount, Amount.""");
  }

  @Test
  void faultsOfConditionsThatOnlyTheCompilerSeesAreNamed() {
    assertThat(
            compiled(
                rule("Contains", "$p : Payer( year contains \"x\" )", "findings.exempt( $p );"),
                rule("Is", "$p : Payer( home.is( home.party ) )", "findings.exempt( $p );"),
                rule(
                    "Before it is bound",
                    "$p : Payer( $basis == type )\n  Choice( name == \"basis\", $basis : value )",
                    "findings.exempt( $p );"),
                rule("Nothing", "$p : Payer( year == null )", "findings.exempt( $p );"),
                rule(
                    "Inside",
                    "exists( $c : Choice( name == \"basis\" ) )",
                    "findings.exempt( $c );")))
        .isEqualTo(
            """
            obligations.drl:1: rule "Contains" does not compile: 'contains' cannot be used on number, in 'year contains "x"'.
            obligations.drl:8: rule "Is" does not compile: 'is( … )' of Country cannot be given true or false.
            obligations.drl:15: rule "Before it is bound" does not compile: '$basis == type' names what is not bound above it, or is no condition.
            obligations.drl:23: rule "Nothing" does not compile: it compares number with nothing.
            obligations.drl:30: rule "Inside" does not compile: '$c' is not known there; what 'not' and 'exists' bind stays inside.""");
  }

  @Test
  void whatTheLintRefusesIsNotCompiled() {
    assertThat(compiled(rule("A", "$p : Payer()", "findings.owes( $p, 3 );")))
        .isEqualTo(
            """
            obligations.drl:6: 'owes( … )' takes 3 values, not 2.
              Maybe findings.owes( subject, amount, recipient ) or findings.owes( subject, part, recipient )?
            obligations.drl:6: figure 3 in a rule; figures belong in parameters.csv.
              Maybe add a line to parameters.csv and write its name here.""");
  }

  @Test
  void otherMessagesOfTheCompilerLoseItsPackagesOnly() {
    assertThat(Complaint.inWords("Cannot convert class org.dsisim.model.fact.Payer\n  File X.java"))
        .map(Message::inEnglish)
        .contains("Cannot convert Payer.");
    assertThat(Complaint.inWords("Java source of src/main/java/X.java in error:\npackage x;"))
        .isEmpty();
  }

  @Test
  void whatDoesNotCompileIsCompiledOnceHoweverManyOptionsNameIt() {
    SmallRuleSet.contribution(root)
        .write(
            "obligations.drl", rule("A", "$p : Payer( year == null )", "findings.exempt( $p );"));
    List<String> steps = new ArrayList<>();
    Problems problems = new Problems();
    Rulebook rulebook = new Rulebook(root, "rules", step -> steps.add(step.inEnglish()), problems);
    Problems again = new Problems();
    assertThat(rulebook.contribution("mine", problems)).isNull();
    assertThat(rulebook.contribution("mine", again)).isNull();
    assertThat(again.all()).isNotEmpty().isEqualTo(problems.all());
    assertThat(steps).containsExactly("compiling the rules of mine");
  }

  @Test
  void faultsOfFilesThatAreCompiledAtTheSameTimeAreNamedFileByFile() {
    SmallRuleSet.contribution(root)
        .write("option.yaml", "title: T\nstatus: in force\nforce: law\nsubjects: uses\n")
        .write("obligations.drl", rule("A", "$p : Payer( year == null )", "findings.exempt( $p );"))
        .write(
            "burdens.drl",
            rule("B", "$o : Origin( payer.year == null )", "findings.needs( $o, PERMIT );"));
    Thread here = Thread.currentThread();
    List<String> steps = new ArrayList<>();
    Problems problems = new Problems();
    Rulebook rulebook =
        new Rulebook(
            root,
            "rules",
            step -> steps.add(step.inEnglish() + (Thread.currentThread() == here ? "" : "?")),
            problems);
    assertThat(rulebook.contribution("mine", problems)).isNull();
    assertThat(
            problems.all().stream().map(Object::toString).filter(text -> text.contains("compile")))
        .containsExactly(
            "rules/contribution/mine/burdens.drl:1: rule \"B\" does not compile: it compares number"
                + " with nothing.",
            "rules/contribution/mine/obligations.drl:1: rule \"A\" does not compile: it compares"
                + " number with nothing.");
    assertThat(steps).containsExactly("compiling the rules of mine", "compiling the rules of mine");
  }
}
