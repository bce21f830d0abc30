package org.dsisim.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.model.world.Country;
import org.dsisim.model.world.figure.Criterion;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.model.world.user.Account;
import org.dsisim.table.PartLimits;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Columns of a scenario's own: what is read of them, and every message. */
class OwnColumnReaderTest {

  private static final String SHEET =
      """
      title: Mine
      description: Two users.
      years: [2024]
      price_year: 2024
      basis: nominal
      sources:
        - {title: Own, publisher: us, licence: CC0, attribution: none needed}
      columns:
        - {name: hectares, table: users.csv, unit: number, meaning: Land., source: us}
        - {name: seeds_usd, table: users.csv, unit: USD, meaning: Seeds sold., source: us}
        - {name: organic, table: users.csv, unit: boolean, meaning: Certified., source: us}
        - {name: model, table: users.csv, unit: text, meaning: How., source: us, words: [shop, farm]}
        - {name: samples, table: uses.csv, unit: count, meaning: Kept., source: us}
        - {name: threatened, table: countries.csv, unit: count, meaning: Species., source: us}
        - {name: aid_usd, table: countries.csv, unit: USD, meaning: Aid., source: us}
      """;

  private static final String USERS =
      """
      id,name,type,sector,home,year,sales_usd,hectares,seeds_usd,organic,model
      a,Alpha,company,biotechnology,KEN,2024,5,1.25,10.50,true,farm
      b,Beta,ngo,biotechnology,BRA,2024,,0,,,
      """;

  @TempDir Path folder;

  private @Nullable Reading reading;

  @BeforeEach
  void writesAScenario() throws IOException {
    write("scenario.yaml", SHEET);
    write("users.csv", USERS);
    write("uses.csv", "id,user,purpose,year,samples\nu,a,research,2024,7\n");
    write("countries.csv", "iso3,name_en,threatened,aid_usd\nKEN,Kenya,800,1000\nBRA,Brazil,,\n");
    write(
        "assumptions.csv",
        "name,value,unit,reference,description\nuptake,0.25,share,illustrative: none,Part.\n");
  }

  @Test
  void whatIsKnownIsReadAndWhatIsNotIsUnknownAndNotZero() {
    ScenarioFolder read = Objects.requireNonNull(read());
    assertThat(said()).isEmpty();
    Account alpha = read.scenario().users().get(0).accounts().get(0);
    assertThat(alpha.figures().of(Criterion.figure("hectares"))).isEqualTo(Fraction.of(5, 4));
    assertThat(alpha.figures().of(Criterion.figure("seeds_usd"))).isEqualTo(Fraction.of(1050));
    assertThat(alpha.own().word("organic")).isEqualTo("yes");
    assertThat(alpha.own().word("model")).isEqualTo("farm");
    Account beta = read.scenario().users().get(1).accounts().get(0);
    assertThat(beta.figures().of(Criterion.figure("hectares"))).isEqualTo(Fraction.ZERO);
    assertThat(beta.figures().knows(Criterion.figure("seeds_usd"))).isFalse();
    assertThat(beta.own().word("organic")).isEqualTo("unknown");
    UseRow use = read.scenario().uses().rows().get(0);
    assertThat(use.own().figures().of(Criterion.figure("samples"))).isEqualTo(Fraction.of(7));
    Country kenya = country(read, "KEN");
    assertThat(kenya.figure(Criterion.figure("threatened"))).isEqualTo(Fraction.of(800));
    // As a criterion in dollars, as a base of an amount in cents.
    assertThat(kenya.figure(Criterion.figure("aid_usd"))).isEqualTo(Fraction.of(1000));
    assertThat(kenya.own().figures().of(Criterion.figure("aid_usd")))
        .isEqualTo(Fraction.of(100_000));
    assertThat(kenya.figure(Criterion.GDP)).isNotNull();
    assertThat(country(read, "BRA").figure(Criterion.figure("threatened"))).isNull();
  }

  @Test
  void aCellThatIsNoFigureOrNoWordOfTheListIsRefused() throws IOException {
    write(
        "users.csv",
        USERS
            .replace("1.25,10.50,true,farm", "much,-5,perhaps,frm")
            .replace(",0,,,", ",-1,,,unknown"));
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:2: hectares is 'much', which is not a number.
            mine/users.csv:2: seeds_usd is '-5', which is below zero.
            mine/users.csv:2: organic is 'perhaps', which is neither true nor false.
              Maybe leave the cell empty: an empty cell means unknown.
            mine/users.csv:2: model is 'frm', which is not one of shop, farm.
              Maybe 'farm'?
            mine/users.csv:3: note: model: unknown read as no value, as is an empty cell.\
            """);
  }

  @Test
  void aCellThatMayNotBeEmptyIsRefused() throws IOException {
    write(
        "scenario.yaml",
        SHEET.replace(
            "meaning: Species., source: us",
            "meaning: Species., source: us, may_be_unknown: false"));
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/countries.csv:3: threatened is empty, and scenario.yaml says that it is known of all.
              Maybe may_be_unknown: true, where it is not.\
            """);
  }

  @Test
  void aColumnThatIsDeclaredAndMissingIsNamed() throws IOException {
    write("uses.csv", "id,user,purpose,year\nu,a,research,2024\n");
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:1: the column samples is missing, which scenario.yaml declares.
              Maybe add the column, or take it off the list in scenario.yaml.\
            """);
  }

  @Test
  void aColumnThatIsNotDeclaredIsAWarningAndTheRestIsRead() throws IOException {
    write(
        "users.csv",
        USERS
            .replace("organic,model", "organic,model,shoe")
            .replace("farm\n", "farm,41\n")
            .replace(",0,,,", ",0,,,,"));
    ScenarioFolder read = Objects.requireNonNull(read());
    assertThat(said())
        .isEqualTo(
            """
            mine/users.csv:1: warning: 'shoe' is not a column of users.csv, and scenario.yaml does not declare it: it is not read.
              Maybe declare it under columns in scenario.yaml, so that rules can ask for it.\
            """);
    assertThat(read.scenario().users()).hasSize(2);
  }

  @Test
  void aDeclarationThatCannotBeIsRefused() throws IOException {
    String head = SHEET.substring(0, SHEET.indexOf("columns:"));
    write(
        "scenario.yaml",
        head
            + """
            columns:
              - {name: sales_usd, table: users.csv, unit: USD, meaning: Sales., source: us}
              - {name: hectares, table: users.csv, unit: number, meaning: Land., source: us}
              - {name: hectares, table: uses.csv, unit: number, meaning: Land., source: us}
              - {name: Shoe-size, table: users.csv, unit: number, meaning: Shoes., source: us}
              - {name: employees, table: uses.csv, unit: number, meaning: Persons., source: us}
              - {name: sales, table: uses.csv, unit: number, meaning: Sales., source: us}
              - {name: seeds_usd, table: users.csv, unit: count, meaning: Seeds., source: us}
              - {name: fees, table: users.csv, unit: USD, meaning: Fees., source: us}
              - {name: model, table: user.csv, unit: words, meaning: How., source: us}
              - {name: grown, table: uses.csv, unit: count, meaning: How., source: us, words: [a]}
              - {name: shop, table: uses.csv, unit: text, meaning: "", source: us, words: [unknown]}
              - {name: lonely, table: uses.csv}
            """);
    write(
        "users.csv",
        """
        id,name,type,sector,home,year,sales_usd,hectares
        a,Alpha,company,biotechnology,KEN,2024,5,1
        """);
    write("uses.csv", "id,user,purpose,year,grown,shop\nu,a,research,2024,7,\n");
    write("countries.csv", "iso3,name_en\nKEN,Kenya\n");
    read();
    assertThat(said())
        .isEqualTo(
            """
            mine/scenario.yaml:9: name is 'sales_usd', which is a column of users.csv already.
              Maybe take it off the list: that column is read without it.
            mine/scenario.yaml:11: the column hectares is declared twice; the first is on line 10.
              Maybe another name: rules ask by the name alone, whatever the table.
            mine/scenario.yaml:12: name is 'Shoe-size', which is no name of a column.
              Maybe shoe_size: lower-case letters, digits and low lines.
            mine/scenario.yaml:13: name is 'employees', which is a column of users.csv already.
              Maybe take it off the list: that column is read without it.
            mine/scenario.yaml:14: name is 'sales', which thresholds have as the name of another figure.
              Maybe another name, as own_sales.
            mine/scenario.yaml:15: unit is 'count', but the name seeds_usd says that it is US dollars.
              Maybe 'USD'?
            mine/scenario.yaml:16: unit is 'USD', but the name fees does not say that it is US dollars.
              Maybe fees_usd: the names of columns of US dollars end so.
            mine/scenario.yaml:17: table is 'user.csv', which is not one of users.csv, uses.csv, countries.csv.
              Maybe 'users.csv'?
            mine/scenario.yaml:17: unit is 'words', which is not one of USD, count, number, percent, share, years, months, text, boolean.
            mine/scenario.yaml:18: grown has a list of words, and is of unit count.
              Maybe unit: text.
            mine/scenario.yaml:19: meaning is empty.
            mine/scenario.yaml:19: shop has unknown among its words, as if that were known.
              Maybe take it off the list: an empty cell means unknown.
            mine/scenario.yaml:20: unit, meaning, source are missing.\
            """);
  }

  private static Country country(ScenarioFolder read, String code) {
    return Objects.requireNonNull(read.scenario().countries().in(2024).get(new CountryCode(code)));
  }

  private @Nullable ScenarioFolder read() {
    return ScenarioFolder.read(
        "mine", folder, "mine", Shipped.reference(), PartLimits.usual(), reading().problems());
  }

  private Reading reading() {
    if (reading == null) {
      reading = new Reading(folder);
    }
    return reading;
  }

  private String said() {
    return reading().said();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
