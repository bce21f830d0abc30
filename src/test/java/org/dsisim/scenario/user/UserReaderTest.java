package org.dsisim.scenario.user;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.model.world.figure.AssessmentBase;
import org.dsisim.model.world.user.Account;
import org.dsisim.model.world.user.Particulars;
import org.dsisim.model.world.user.User;
import org.dsisim.scenario.Reading;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Table;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code users.csv}: what is read, and every message. */
class UserReaderTest {

  private static final String HEADER =
      "id,name,type,sector,home,year,assets_usd,sales_usd,profit_usd,dsi_attribution";

  @TempDir Path folder;

  private @Nullable Reading reading;

  @Test
  void rowsOfOneIdAreItsYearsInTheirOrder() {
    List<User> users =
        users(
            HEADER,
            "seeds,Seeds,company,biotechnology,KEN,2025,1,2,-3,0.25",
            "seeds,Seeds,company,biotechnology,KEN,2023,,2,,");
    assertThat(said()).isEmpty();
    assertThat(users).hasSize(1);
    assertThat(users.get(0).accounts()).extracting(Account::year).containsExactly(2023, 2025);
    assertThat(users.get(0).accounts().get(0).figures().known()).containsOnly(AssessmentBase.SALES);
  }

  @Test
  void allThatIsWrongWithRowsIsSaidAtOnce() {
    List<User> users =
        users(
            HEADER,
            "Seeds Ltd,Seeds,company,biotechnology,KEN,2024,1,2,3,",
            "b,Beta,compny,biotechnology,Keniia,2024,1,2,3,",
            "c,Gamma,company,farmaceuticals,KNE,20x4,61m,-2,3,25",
            "d,,company,,KEN,,1,2,3,",
            "e,Epsilon,company,biotechnology,KEN,1066,1,2,3,-0.1",
            "f,Phi,company,biotechnology,KEN,2024,1e30,2,-3,1",
            "f,Phi,company,biotechnology,KEN,2024,1,2,3,1",
            "f,Phi Inc,ngo,cosmetics,BRA,2025,1,2,3,1");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: id is 'Seeds Ltd', which is not an id: lower-case letters, digits and hyphens.
            mine/users.csv:3: type is 'compny', which is not one of company, public-research, academic, public-database, ngo.
              Maybe 'company'?
            mine/users.csv:3: home is 'Keniia', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            mine/users.csv:4: warning: sector is 'farmaceuticals', which no shipped rule set lists.
              Maybe 'pharmaceuticals'?
            mine/users.csv:4: home is 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            mine/users.csv:4: year is '20x4', which is not a number.
            mine/users.csv:4: assets_usd is '61m', which is not a number.
              Maybe 61000000: amounts are plain US dollars.
            mine/users.csv:4: sales_usd is '-2', which is below zero; only profit can be.
            mine/users.csv:4: dsi_attribution is '25', which is not a share between 0 and 1.
              Maybe 0.25.
            mine/users.csv:5: name is empty.
            mine/users.csv:5: sector is empty.
            mine/users.csv:5: year is empty.
            mine/users.csv:6: year is '1066', which is not a year from 1900 to 2200.
            mine/users.csv:6: dsi_attribution is '-0.1', which is not a share between 0 and 1.
            mine/users.csv:7: assets_usd is '1e30', which is more money than there is.
            mine/users.csv:8: 'f' has two rows for 2024; the first is on line 7.
            mine/users.csv:9: name is 'Phi Inc', but 'Phi' on line 7: 'f' must be the same in each of its years.
            mine/users.csv:9: type is 'ngo', but 'company' on line 7: 'f' must be the same in each of its years.
            mine/users.csv:9: sector is 'cosmetics', but 'biotechnology' on line 7: 'f' must be the same in each of its years.
            mine/users.csv:9: home is 'BRA', but 'KEN' on line 7: 'f' must be the same in each of its years.\
            """);
    assertThat(users).extracting(User::id).containsExactly("Seeds Ltd", "f");
  }

  @Test
  void aCompanyWithoutAnAccountIsAWarningAndOthersNeedNone() {
    users(
        HEADER,
        "a,Alpha,company,biotechnology,KEN,2024,,,,0.5",
        "b,Beta,ngo,biotechnology,KEN,2024,,,,",
        "c,Gamma,company,forestry,KEN,2024,,,0,");
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:2: warning: 1 account of a company has no figure, every cell is empty:"
                + " 'a' (2024).");
  }

  @Test
  void employeesAreWholeAndARequiredWordIsNotMissing() {
    users(
        "id,name,type,sector,home,year,employees",
        "a,Unknown,company,biotechnology,KEN,2024,1.500",
        "b,Beta,missing,biotechnology,KEN,N/A,1500.5");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: employees is '1.500', which can be read two ways.
              Maybe 1500 or 1.5: a count is a whole number, without any separator.
            mine/users.csv:3: type is empty.
            mine/users.csv:3: note: type: missing read as no value, as is an empty cell.
            mine/users.csv:3: year is empty.
            mine/users.csv:3: note: year: N/A read as no value, as is an empty cell.
            mine/users.csv:3: employees is '1500.5', which is not a whole number.\
            """);
  }

  @Test
  void whetherAUserUsesSequencesIsSaidApartFromHowMuchRestsOnThem() {
    List<User> users =
        users(
            HEADER + ",dsi_user",
            "a,Alpha,company,biotechnology,KEN,2024,1,2,3,,yes",
            "b,Beta,company,biotechnology,KEN,2024,1,2,3,,no",
            "c,Gamma,company,biotechnology,KEN,2024,1,2,3,,unknown",
            "d,Delta,company,biotechnology,KEN,2024,1,2,3,0,unknown",
            "e,Epsilon,company,biotechnology,KEN,2024,1,2,3,0.5,");
    assertThat(said()).isEmpty();
    assertThat(users)
        .extracting(user -> user.accounts().get(0).usesDsi())
        .containsExactly(true, false, null, false, true);
  }

  @Test
  void aGroupIsAWordLikeAnIdAndMayBeAnotherInEachYear() {
    List<User> users =
        users(
            HEADER + ",group",
            "a,Alpha,company,biotechnology,KEN,2023,1,2,3,,",
            "a,Alpha,company,biotechnology,KEN,2024,1,2,3,,alpina",
            "b,Beta,company,biotechnology,KEN,2024,1,2,3,,Alpina Holding");
    assertThat(said())
        .isEqualTo(
            "mine/users.csv:4: group is 'Alpina Holding', which is not an id: lower-case letters,"
                + " digits and hyphens.");
    assertThat(users.get(0).accounts())
        .extracting(account -> account.particulars().group())
        .containsExactly("", "alpina");
  }

  @Test
  void aPartOfASectorIsAWordLikeAnIdAndCommercialActivityAShare() {
    List<User> users =
        users(
            HEADER + ",subsector,commercial_share",
            "a,Alpha,ngo,biotechnology,KEN,2024,1,2,3,,artificial-intelligence,0.25",
            "b,Beta,ngo,biotechnology,KEN,2024,1,2,3,,,",
            "c,Gamma,ngo,biotechnology,KEN,2024,1,2,3,,Artificial Intelligence,25");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:4: subsector is 'Artificial Intelligence', which is not an id: lower-case letters, digits and hyphens.
            mine/users.csv:4: commercial_share is '25', which is not a share between 0 and 1.
              Maybe 0.25.\
            """);
    assertThat(users)
        .extracting(user -> user.accounts().get(0).particulars())
        .containsExactly(
            new Particulars(null, "", "artificial-intelligence", Fraction.of(1, 4)),
            Particulars.NONE,
            Particulars.NONE);
  }

  @Test
  void whatIsSaidOfUseMustBeAWordAndMayNotContradictThePart() {
    users(
        HEADER + ",dsi_user",
        "a,Alpha,company,biotechnology,KEN,2024,1,2,3,,true",
        "b,Beta,company,biotechnology,KEN,2024,1,2,3,0.25,no",
        "c,Gamma,company,biotechnology,KEN,2024,1,2,3,0,yes");
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: dsi_user is 'true', which is not one of yes, no, unknown.
            mine/users.csv:3: dsi_user is 'no', but dsi_attribution is '0.25'.
              Maybe yes, or leave one of the two cells empty.
            mine/users.csv:4: dsi_user is 'yes', but dsi_attribution is '0'.
              Maybe no, or leave one of the two cells empty.\
            """);
  }

  @Test
  void aTableWithoutUsersIsAnErrorWhateverElseWasSaid() {
    reading()
        .problems()
        .error(org.dsisim.message.Place.ofFile("mine/scenario.yaml"), Message.plain("is odd."));
    assertThat(users(HEADER)).isEmpty();
    assertThat(said())
        .isEqualTo(
            "mine/scenario.yaml: is odd.\nmine/users.csv:1: has no users: only a header line.");
  }

  @Test
  void rowsThatDoNotFitTheHeaderAreTheReasonWhyThereAreNoUsers() {
    assertThat(users(HEADER, "a,Alpha")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: has 2 cells, but the header has 10.
              Maybe a separator is missing: what is unknown is an empty cell, not a cell left out.\
            """);
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    assertThat(users("id,name,typ,sector,home,year,turnover", "a,A,ngo,x,KEN,2024,1")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:1: 'typ' is not a column of users.csv.
              Maybe 'type'?
            mine/users.csv:1: the column type is missing.
            mine/users.csv:1: warning: 'turnover' is not a column of users.csv, and scenario.yaml does not declare it: it is not read.
              Maybe declare it under columns in scenario.yaml, so that rules can ask for it.\
            """);
  }

  @Test
  void ofManyInMemoryThatAreNotInTheOrderOfTheirIdsItIsSaidWhatTheyTakeAndHowToHelpIt() {
    String[] lines = {
      "id,name,type,sector,home,year,sales_usd",
      "a,A,company,pharmaceuticals,KEN,2024,1",
      "c,C,company,pharmaceuticals,KEN,2024,2",
      "b,B,company,pharmaceuticals,KEN,2024,3"
    };
    assertThat(users(lines)).hasSize(3);
    assertThat(said()).isEmpty();
    UserReader reader = new UserReader(reading().codes(), reading().problems(), 2);
    String text = String.join("\n", lines);
    Table.readFrom(text, "mine/users.csv", reading().problems()).forEachRow(reader::add);
    assertThat(reader.readWithWarnings()).hasSize(3);
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:3: note: below this line ids are not in order: while so many users are read, \
            each takes some 250 bytes of memory.
              Maybe sort the rows by id: each then takes some 55.\
            """);
  }

  @Test
  void figuresHaveColumns() {
    assertThat(UserReader.base("sales_usd")).isEqualTo(AssessmentBase.SALES);
    assertThat(UserReader.base("dsi_attribution")).isNull();
  }

  private Reading reading() {
    if (reading == null) {
      reading = new Reading(folder);
    }
    return reading;
  }

  private List<User> users(String... lines) {
    return new UserReader(reading().codes(), reading().problems())
        .read(reading().file("users.csv", lines), "mine/users.csv", PartLimits.usual());
  }

  private String said() {
    return reading().said();
  }
}
