package org.dsisim.explanation.condition;

import static org.assertj.core.api.Assertions.assertThat;

import org.dsisim.message.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of rules are said in words where they can be, and never in words that say less. */
class ConditionInWordsTest {

  private static String inWords(String condition) {
    Message words = ConditionInWords.of(condition, "basis", "cali-fund");
    return words == null ? "" : words.inEnglish();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "Choice( value == \"sales\" ) ; cali-fund.basis is sales",
        "Choice( value != \"sales\" ) ; cali-fund.basis is not sales",
        "Choice( ! ( value == \"sales\" ) ) ; cali-fund.basis is not sales",
        "Choice( value == \"a\" || value == \"b\" ) ; cali-fund.basis is a, or cali-fund.basis is b",
        "Party( country.highIncome ) ; the country is high-income",
        "Eligible( ! party.country.sids ) ; the country is not a small island developing State",
        "Payer( ! payer.home.party ) ; its home is not a Party to the Convention",
        "Payer( ! typeListed( \"exempt_types\" ) ) ; its type is not in cali-fund.exempt_types",
        "Party( countryListed( \"x\" ) ) ; the country is in cali-fund.x",
        "Eligible( party.above( unScale( $period ), \"limit\" ) )"
            + " ; its share in the UN scale is above cali-fund.limit",
        "Eligible( ! party.above( Criterion.LAND_AREA, \"limit\" ) )"
            + " ; its figure (land area) is not above cali-fund.limit",
        "Payer( exceeded( \"a\", \"b\" ) > 0 ) ; it exceeds one of cali-fund.a, cali-fund.b",
        "Origin( payer.exceededOrUnknown( \"a\" ) == 0 ) ; it surely exceeds none of cali-fund.a",
        "Use( use.commercial && ! underContract )"
            + " ; the use is commercial and no contract governs the use",
        "Payer( flag( \"organic\" ) != \"yes\" ) ; \"organic\" is not yes",
        "Origin( country.requiresConsent == \"yes\" ) ; \"consent required by its law\" is yes"
      })
  void aConditionIsAClause(String condition, String clause) {
    assertThat(inWords(condition)).isEqualTo(clause);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "not Choice( value == \"sales\" )",
        "Choice( $unknown == \"exceeded\" )",
        "Payer( exceeded( \"a\" ) >= $needed )",
        "Payer( exceeded( \"a\" ) > 1 )",
        "Party( ! ( country.sids || country.ldc ) )",
        "Party( country.highIncome, country.sids )",
        "Party( country.unheard )",
        "Party( country.highIncome || country.unheard )",
        "Payer( unheardListed( \"x\" ) )",
        "Payer( listed( $list ) )",
        "Payer( typeListed( \"x\" )",
        "Payer( sales * 2 > 3 )",
        "Payer( )",
        "Payer()",
        "the condition as a whole"
      })
  void whatHasNoWordsIsLeftToTheRule(String condition) {
    assertThat(inWords(condition)).isEmpty();
  }

  @Test
  void aFactThatIsMissingIsSaidToBeNeeded() {
    assertThat(ConditionInWords.ofMissing("Eligible")).isNotNull();
    assertThat(ConditionInWords.ofMissing("Origin")).isNull();
  }

  @Test
  void aSwitchWithoutItsNameIsLeftToTheRule() {
    assertThat(ConditionInWords.of("Choice( value == \"sales\" )", "", "cali-fund")).isNull();
  }
}
