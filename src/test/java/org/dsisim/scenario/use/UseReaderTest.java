package org.dsisim.scenario.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.model.world.use.NumberedIds;
import org.dsisim.model.world.use.Origins;
import org.dsisim.model.world.use.PackedUses;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.scenario.Reading;
import org.dsisim.table.Cell;
import org.dsisim.table.FirstScan;
import org.dsisim.table.PartLimits;
import org.dsisim.table.Row;
import org.dsisim.table.Table;
import org.dsisim.value.CountryCode;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code uses.csv} and its origins: what is read, and every message. */
class UseReaderTest {

  private static final String SUM_IS_OFF =
      "\n  Maybe the rest is unknown: add UNKNOWN with what is missing.";

  @TempDir Path folder;

  private @Nullable Reading reading;

  @Test
  void aUseIsRead() {
    List<UseRow> uses =
        uses(
            "id,user,purpose,year,database,material,human,sequences,origins,product_sales_usd,tk_holders",
            "cream,seeds,commercial,2024,ena,protein,false,4,KEN:3|UNKNOWN:1,12.5,KEN:2|BRA:1");
    assertThat(said()).isEmpty();
    assertThat(uses).hasSize(1);
    assertThat(uses.get(0).sequences().origins().unknown()).isEqualTo(Fraction.of(1, 4));
    assertThat(uses.get(0).tkHolders())
        .containsEntry(new CountryCode("KEN"), 2)
        .containsEntry(new CountryCode("BRA"), 1);
  }

  @Test
  void countriesAreReadByTheirNamesAndWordsForNoValueAreUnknown() {
    List<UseRow> uses =
        uses(
            "id,user,purpose,year,sequences,origins,sample_country,tk_holders",
            "a,seeds,research,2024,4,Viet Nam:1|Côte d’Ivoire:1|missing: lab"
                + " stock:1|nan:1,N/A,UK:2",
            "b,seeds,research,2024,2,Bolivia (Plurinational State of):2,Iran,",
            "c,seeds,research,2024,2,not collected,,missing");
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:2: note: origins: 'missing: lab stock' read as no value.
            mine/uses.csv:2: note: origins: 'nan' read as no value.
            mine/uses.csv:2: note: origins: names of countries, 'Viet Nam' read as VNM.
            mine/uses.csv:2: note: sample_country: 'N/A' read as no value.
            mine/uses.csv:2: note: tk_holders: 'UK' read as GBR, United Kingdom of Great Britain \
            and Northern Ireland.
            mine/uses.csv:3: note: sample_country: 'Iran' read as IRN, Iran (Islamic Republic of).
            mine/uses.csv:4: note: origins: 'not collected' read as no value.
            mine/uses.csv:4: note: tk_holders: 'missing' read as no value.""");
    assertThat(uses.get(0).sequences().origins().unknown()).isEqualTo(Fraction.of(1, 2));
    assertThat(uses.get(0).sequences().origins().shares())
        .containsOnlyKeys(new CountryCode("CIV"), new CountryCode("VNM"));
    assertThat(uses.get(0).sample().country()).isNull();
    assertThat(uses.get(0).tkHolders()).containsEntry(new CountryCode("GBR"), 2);
    assertThat(uses.get(1).sequences().origins().shares()).containsOnlyKeys(new CountryCode("BOL"));
  }

  @Test
  void aSeaIsNoOrigin() {
    uses("id,user,purpose,year,sequences,origins", "a,seeds,research,2024,1,Pacific Ocean:1");
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:2: origins has 'Pacific Ocean', which is a sea, and no country.
              Maybe the State in whose waters it was taken; among origins also UNKNOWN.\
            """);
  }

  @Test
  void anEmptyFlagIsUnknownAndNotFalse() {
    List<UseRow> uses =
        uses(
            "id,user,purpose,year,human,physical_access,contract_covers_dsi,patented,open_for_research",
            "a,seeds,research,2024,true,false,true,false,true",
            "b,seeds,research,2024,,,,,");
    assertThat(said()).isEmpty();
    assertThat(uses)
        .extracting(
            use -> use.sequences().human(),
            use -> use.sample().taken(),
            use -> use.sample().contractCoversDsi(),
            use -> use.result().patented(),
            use -> use.result().openForResearch())
        .containsExactly(
            tuple(true, false, true, false, true), tuple(null, null, null, null, null));
  }

  @Test
  void aUseIsUnderTheBbnjAgreementOnceThatIsInForce() {
    uses(
        "id,user,purpose,year,instrument",
        "a,seeds,research,2025,bbnj-agreement",
        "b,seeds,research,2026,bbnj-agreement");
    assertThat(said())
        .isEqualTo(
            "mine/uses.csv:2: instrument is 'bbnj-agreement', which is in force since 17 January"
                + " 2026: no use of 2025 is under it.");
  }

  @Test
  void whatIsKnownOfTheResourcesIsReadAndUnknownIsNeitherYesNorNo() {
    UseRow use =
        uses(
                "id,user,purpose,year,transboundary,high_value_species,main_element,licence_fees_usd",
                "a,seeds,commercial,2024,true,false,,1500")
            .get(0);
    assertThat(said()).isEmpty();
    assertThat(use.resource()).isEqualTo(new UseRow.Resource(true, false, null, null));
    assertThat(use.result().licenceFees()).isEqualTo(Money.ofUsd(1500));
  }

  @Test
  void allThatIsWrongWithRowsIsSaidAtOnce() {
    uses(
        "id,user,purpose,year,database,material,human,sequences,origins,tagged_share,sample_country,product_sales_usd,instrument,tk_holders",
        "a,sedes,comercial,2024,gen-bank,dnaa,perhaps,-3,,1.5,KNE,-1,plant-teaty,KEN",
        "b,nobody-at-all,research,99999999999,,,,1.5,,,,1e30,,KEN:1|KEN:2|KNE:1",
        ",,,,,,,,,,,,,",
        "c,,research,2024,,,,,,,,,,KEN:99999999999",
        "d,seeds,research,2024,,,,,,,,,,KEN:99999999999",
        "d,seeds,research,2024,,,,,,,,,,");
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:2: user is 'sedes', who has no account in users.xlsx.
              Maybe 'seeds'?
            mine/uses.csv:2: purpose is 'comercial', which is not one of commercial, research.
              Maybe 'commercial'?
            mine/uses.csv:2: database is 'gen-bank', which is not one of ena, genbank.
              Maybe 'genbank'?
            mine/uses.csv:2: material is 'dnaa', which is not one of dna, rna, protein.
              Maybe 'dna'?
            mine/uses.csv:2: human is 'perhaps', which is neither true nor false.
              Maybe leave the cell empty: an empty cell means unknown.
            mine/uses.csv:2: sequences is '-3', which is below zero.
            mine/uses.csv:2: tagged_share is '1.5', which is not a share between 0 and 1.
              Maybe 0.015.
            mine/uses.csv:2: sample_country is 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            mine/uses.csv:2: product_sales_usd is '-1', which is below zero.
            mine/uses.csv:2: instrument is 'plant-teaty', which is not one of plant-treaty, pip-framework, bbnj-agreement.
              Maybe 'plant-treaty'?
            mine/uses.csv:2: tk_holders has 'KEN', which is not COUNTRY:COMMUNITIES.
              Maybe KEN:2|BRA:1: whole numbers, separated by a vertical bar.
            mine/uses.csv:3: user is 'nobody-at-all', who has no account in users.xlsx.
            mine/uses.csv:3: year is '99999999999', which is not a year from 1900 to 2200.
            mine/uses.csv:3: sequences is '1.5', which is not a whole number.
            mine/uses.csv:3: product_sales_usd is '1e30', which is more money than there is.
            mine/uses.csv:3: tk_holders has 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?
            mine/uses.csv:3: tk_holders names KEN twice.
            mine/uses.csv:5: user is empty.
            mine/uses.csv:6: tk_holders has 'KEN:99999999999', which is not COUNTRY:COMMUNITIES.
              Maybe KEN:2|BRA:1: whole numbers, separated by a vertical bar.
            mine/uses.csv:7: id is 'd', as on line 6.\
            """);
  }

  @Test
  void columnsThatAreMissingOrUnknownAreNamed() {
    assertThat(uses("id,user,purpos,year", "a,seeds,research,2024")).isEmpty();
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:1: 'purpos' is not a column of uses.csv.
              Maybe 'purpose'?
            mine/uses.csv:1: the column purpose is missing.\
            """);
  }

  @Test
  void originsAreCountsOrSharesAndUnknownIsAPartLikeAnyOther() {
    assertThat(origins("KEN:3|BRA:1|UNKNOWN:1", 5L))
        .isEqualTo(origins("BRA:0.2|KEN:0.6|unknown:0.2", 5L));
    assertThat(origins("KEN:1", 1L)).isEqualTo(origins("KEN:1", 7L));
    assertThat(origins("KEN:3|BRA:1", null)).isEqualTo(origins("KEN:0.75|BRA:0.25", null));
    assertThat(origins("", 5L).unknown()).isEqualTo(Fraction.ONE);
    assertThat(said()).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1}")
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        "KEN:3|BRA:1; 5; sum to 4, but sequences is 5.; +",
        "KEN:3|BRA:3; 5; sum to 6, but sequences is 5.; ",
        "KEN:0.5|BRA:0.2; 5; sum to 0.7, not to 1.; +",
        "KEN:0.5|BRA:0.6; 5; sum to 1.1, not to 1.; ",
        "KEN:0|BRA:0; 5; sum to 0.; ",
        "KEN:1|KEN:1; 2; names KEN twice.; "
      })
  void originsThatDoNotSumAreRefused(
      String text, long sequences, String message, @Nullable String hint) {
    origins(text, sequences);
    assertThat(said())
        .isEqualTo("mine/uses.csv:2: origins " + message + (hint == null ? "" : SUM_IS_OFF));
  }

  @Test
  void countsAndSharesAreNotMixed() {
    origins("KEN:3|BRA:0.5", 5L);
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:2: origins sum to 3.5, not to 1.
              Maybe counts and shares are mixed: write all as one or the other.\
            """);
  }

  @Test
  void everyPartThatCannotBeReadIsNamed() {
    assertThat(origins("KEN 3|BRA:one|KNE:1", 5L).unknown()).isEqualTo(Fraction.ONE);
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:2: origins has 'BRA:one', which is not COUNTRY:NUMBER.
              Maybe KEN:3|BRA:1|UNKNOWN:1: parts separated by a vertical bar.
            mine/uses.csv:2: origins has 'KEN 3', which is not COUNTRY:NUMBER.
              Maybe KEN:3|BRA:1|UNKNOWN:1: parts separated by a vertical bar.
            mine/uses.csv:2: origins has 'KNE', which is neither the ISO code nor a name of a country.
              Maybe KEN (Kenya)?\
            """);
  }

  @Test
  void sharesThatAreRoundedSumToOne() {
    assertThat(origins("KEN:0.3333333333|BRA:0.3333333333|UNKNOWN:0.3333333333", 3L).unknown())
        .isEqualTo(Fraction.of(1, 3));
    assertThat(said()).isEmpty();
  }

  @Test
  void aSumThatIsRefusedNeverLooksLikeOne() {
    origins("KEN:0.33333333|BRA:0.33333333|UNKNOWN:0.33333333", 3L);
    assertThat(said())
        .isEqualTo("mine/uses.csv:2: origins sum to 0.99999999, not to 1." + SUM_IS_OFF);
  }

  @Test
  void twoUnicodeFormsOfAnIdAreOne() {
    uses("id,user,purpose,year", "caf\u00e9,seeds,research,2024", "cafe\u0301,seeds,research,2024");
    assertThat(said()).isEqualTo("mine/uses.csv:3: id is 'caf\u00e9', as on line 2.");
  }

  @Test
  void wordsForNoValueAreNoneAndSaidOncePerColumn() {
    List<UseRow> uses =
        uses(
            "id,user,purpose,year,material,human,sequences,product_sales_usd",
            "a,seeds,research,2024,not collected,missing,N/A,nan",
            "b,seeds,research,2024,not collected,true,NA,5");
    assertThat(uses.get(0).material()).isEmpty();
    assertThat(uses.get(0).sequences().human()).isNull();
    assertThat(uses.get(1).sequences().count()).isNull();
    assertThat(said())
        .isEqualTo(
            """
            mine/uses.csv:2: note: material: not collected read as no value, as is an empty cell.
            mine/uses.csv:2: note: human: missing read as no value, as is an empty cell.
            mine/uses.csv:2: note: sequences: N/A read as no value, as is an empty cell.
            mine/uses.csv:2: note: product_sales_usd: nan read as no value, as is an empty cell.\
            """);
  }

  @Test
  void aCountOfSequencesHasAnEnd() {
    uses("id,user,purpose,year,sequences", "a,seeds,research,2024,1e18");
    assertThat(said())
        .isEqualTo("mine/uses.csv:2: sequences is '1e18', which is more than all databases hold.");
  }

  /** Parts of a few rows, some of which are odd, on two threads: all rows come in their order. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void aTableInPartsIsReadAsOneThatIsReadRowByRow(int seed) {
    Random random = new Random(seed);
    // The first tables have no odd row, the others have some.
    int odd = seed < 3 ? 0 : 25;
    List<String> lines =
        new ArrayList<>(
            List.of(
                "id,user,purpose,year,database,material,sequences,origins,tagged_share,"
                    + "product_sales_usd,human,tk_holders"));
    for (int i = 0; i < 400; i++) {
      int ken = random.nextInt(200);
      boolean isOdd = odd > 0 && random.nextInt(odd) == 0;
      lines.add(
          String.join(
              ",",
              isOdd && random.nextBoolean() ? "use-1" : "use-" + i,
              isOdd && random.nextInt(3) == 0
                  ? "laboratory"
                  : random.nextBoolean() ? "seeds" : "lab",
              random.nextBoolean() ? "commercial" : "research",
              isOdd && random.nextInt(3) == 0 ? "2024-01-01" : "202" + random.nextInt(9),
              random.nextInt(3) == 0 ? "" : "ena",
              isOdd && random.nextInt(3) == 0 ? "DNA" : "dna",
              random.nextInt(4) == 0 ? "" : String.valueOf(ken + 3),
              isOdd && random.nextBoolean()
                  ? "Kenya:" + ken + "|UNKNOWN:3"
                  : "KEN:" + ken + "|BRA:2|UNKNOWN:1",
              random.nextInt(4) == 0 ? "" : "0." + random.nextInt(100),
              random.nextInt(4) == 0 ? "" : random.nextInt(1_000_000) + ".5",
              isOdd && random.nextInt(3) == 0 ? "yes" : "false",
              random.nextInt(9) == 0 ? "KEN:2|BRA:1" : ""));
    }
    Path file = reading().file("uses.csv", lines.toArray(String[]::new));
    List<UseRow> inParts = reader(reading()).read(file, "mine/uses.csv", new PartLimits(2, 900));
    Reading other = new Reading(folder);
    List<Row> rows = Table.read(file, "mine/uses.csv", other.problems()).rows();
    List<UseRow> byRow = reader(other).read(rows);
    assertThat(inParts).hasSizeGreaterThan(300).isEqualTo(byRow);
    assertThat(said()).isEqualTo(other.said());
    assertThat(said().isEmpty()).isEqualTo(odd == 0);
  }

  /**
   * Uses are packed from the fourth on, and each is made anew as it was read: in the order of their
   * ids, whatever order their rows are in.
   */
  @ParameterizedTest
  @CsvSource({
    "in-order,true",
    "twice-in-a-part,true",
    "twice,true",
    "not-in-order,true",
    "not-ascii,false",
    "odd-cells,true"
  })
  void manyUsesArePackedAndStayAsTheyWere(String table, boolean packed) {
    List<String> lines =
        new ArrayList<>(
            List.of(
                "id,user,purpose,year,description,database,material,sequences,origins,tagged_share,"
                    + "product_sales_usd,human,tk_holders,sample_country,physical_access,"
                    + "transboundary,licence_fees_usd"));
    for (int i = 0; i < 300; i++) {
      String id = "use-%04d".formatted(i);
      boolean isOdd = i > 200 && i % 40 == 7;
      if (isOdd) {
        id =
            switch (table) {
              case "twice-in-a-part" -> "use-%04d".formatted(i - 1);
              case "twice" -> "use-0003";
              case "not-in-order" -> "use-%04d-b".formatted(i - 100);
              case "not-ascii" -> id + "é";
              default -> id;
            };
      }
      lines.add(
          String.join(
              ",",
              id,
              i % 3 == 0 ? "seeds" : "lab",
              i % 2 == 0 ? "commercial" : "research",
              "202" + i % 5,
              i % 10 == 0 ? "of no. " + i : "",
              i % 4 == 0 ? "" : "ena",
              "dna",
              i % 7 == 0 ? "" : String.valueOf(i % 11 + 3),
              isOdd && table.equals("odd-cells")
                  ? "Kenya:" + i % 11 + "|UNKNOWN:3"
                  : i % 5 == 0 ? "" : "KEN:" + i % 11 + "|BRA:2|UNKNOWN:1",
              i % 6 == 0 ? "" : i % 8 == 0 ? "0.123" : "0." + i % 100,
              i % 9 == 0 ? "" : i % 2 == 0 ? 17L * i + ".5" : "0",
              i % 13 == 0 ? "true" : "",
              i % 12 == 0 ? "KEN:2" : i % 25 == 0 ? "KEN:2|BRA:1" : "",
              i % 4 == 1 ? "IND" : "",
              i % 4 == 1 ? "true" : "",
              i % 17 == 0 ? "true" : "",
              i % 31 == 0 ? "12.5" : ""));
    }
    Path file = reading().file("uses.csv", lines.toArray(String[]::new));
    List<UseRow> uses = reader(reading()).read(file, "mine/uses.csv", new PartLimits(2, 900), 3);
    Reading other = new Reading(folder);
    List<Row> rows = Table.read(file, "mine/uses.csv", other.problems()).rows();
    List<UseRow> byRow = new ArrayList<>(reader(other).read(rows));
    byRow.sort(Comparator.comparing(UseRow::id));
    assertThat(uses).hasSizeGreaterThan(280).isEqualTo(byRow);
    assertThat(uses instanceof PackedUses).isEqualTo(packed);
    boolean isPutInOrder = table.equals("twice") || table.equals("not-in-order");
    assertThat(said().contains("They were put in order")).isEqualTo(isPutInOrder);
    assertThat(besideOrder(said())).isEqualTo(other.said());
    if (uses instanceof PackedUses many) {
      Map<String, List<UseRow>> byUser = many.byUser(2023);
      Map<String, List<UseRow>> expected = new TreeMap<>();
      for (UseRow use : byRow) {
        if (use.year() == 2023) {
          expected.computeIfAbsent(use.user(), user -> new ArrayList<>()).add(use);
        }
      }
      assertThat(byUser).isEqualTo(expected).doesNotContainKey("nobody");
      assertThat(many.lastYear()).isEqualTo(2024);
    }
  }

  /** A table without an odd cell is read from its bytes; with one, it is read once more. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "id=use-0100",
        "user=laboratory",
        "purpose=trade",
        "year=1889",
        "year=2024.5",
        "database=other",
        "material=DNA",
        "human=yes",
        "sequences=-3",
        "sequences=1e18",
        "origins=KEN:1|KEN:2",
        "origins=Kenya:3",
        "origins=KEN:1;BRA:2",
        "origins=KEN:0",
        "origins=KEN:0.5|BRA:0.5",
        "origins=missing",
        "origins=|",
        "tagged_share=0.123",
        "tagged_share=1.5",
        "product_sales_usd=-1",
        "product_sales_usd=1.234",
        "tk_holders=KEN:2|BRA:1",
        "tk_holders=KEN",
        "sample_country=Kenya",
        "physical_access=maybe",
        "instrument=bbnj-agreement",
        "instrument=dna",
        "licence_fees_usd=12.5",
        "description= a note ",
        "description=\"one, \"\"two\"\"\"",
        "main_element=N/A"
      })
  void aTableIsTheSameReadFromItsBytes(String odd) {
    List<String> columns =
        List.of(
            "id,user,purpose,year,description,database,material,human,sequences,origins,"
                + "tagged_share,physical_access,sample_country,contract_covers_dsi,"
                + "product_sales_usd,patented,open_for_research,instrument,tk_holders,emergency,"
                + "main_element,licence_fees_usd");
    List<String> names = List.of(columns.get(0).split(","));
    List<String> lines = new ArrayList<>(columns);
    String[] flags = {"", "true", "false"};
    for (int i = 0; i < 200; i++) {
      int ken = i % 11 + 1;
      List<String> cells =
          new ArrayList<>(
              List.of(
                  "use-%04d".formatted(i),
                  i % 3 == 0 ? "seeds" : "lab",
                  i % 2 == 0 ? "commercial" : "research",
                  "202" + i % 5,
                  i % 10 == 0 ? "of no. " + i : "",
                  i % 4 == 0 ? "" : "ena",
                  List.of("", "dna", "rna", "protein").get(i % 4),
                  flags[i % 3],
                  i % 7 == 0 ? "" : String.valueOf(ken + 3),
                  i % 5 == 0 ? "" : "UNKNOWN:1|KEN:" + ken + "|BRA:2",
                  i % 6 == 0 ? "" : "0." + i % 100,
                  flags[i / 3 % 3],
                  i % 4 == 1 ? "IND" : "",
                  flags[i / 9 % 3],
                  i % 9 == 0 ? "" : i % 2 == 0 ? 17L * i + ".5" : "0",
                  flags[i / 27 % 3],
                  flags[i % 5 % 3],
                  i % 8 == 0 ? "plant-treaty" : "",
                  i % 12 == 0 ? "KEN:2" : "",
                  flags[i % 7 % 3],
                  flags[i % 11 % 3],
                  ""));
      if (i == 150 && !odd.isEmpty()) {
        String[] parts = odd.split("=", 2);
        cells.set(names.indexOf(parts[0]), parts[1]);
      }
      lines.add(String.join(",", cells));
    }
    Path file = reading().file("uses.csv", lines.toArray(String[]::new));
    List<UseRow> uses = reader(reading()).read(file, "mine/uses.csv", new PartLimits(2, 900), 3);
    Reading other = new Reading(folder);
    List<Row> rows = Table.read(file, "mine/uses.csv", other.problems()).rows();
    assertThat(uses).hasSizeGreaterThan(198).isEqualTo(reader(other).read(rows));
    assertThat(besideOrder(said())).isEqualTo(other.said());
    FirstScan<UseScan.Read> scan =
        UseScan.of(
            "mine/uses.csv",
            new NumberedIds(List.of("seeds", "lab")),
            List.of("ena"),
            other.codes());
    Table.read(file, "mine/uses.csv", new PartLimits(2, 900), scan, other.problems());
    assertThat(scan.isDone()).isEqualTo(odd.isEmpty() || odd.startsWith("description"));
  }

  /** Shuffled rows, some of them odd, are read as those in order are. */
  @ParameterizedTest
  @ValueSource(ints = {1_000, 30, 5})
  void usesOutOfOrderAreThoseOfTheSameRowsInOrder(int odd) throws IOException {
    Random random = new Random(odd);
    for (int table = 0; table < 10; table++) {
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        boolean isOdd = random.nextInt(odd) == 0;
        lines.add(
            String.join(
                ",",
                "use-%04d".formatted(isOdd && random.nextInt(3) == 0 ? random.nextInt(200) : i),
                random.nextBoolean() ? "seeds" : "lab",
                isOdd && random.nextInt(3) == 0 ? "trade" : "research",
                "202" + random.nextInt(5),
                isOdd ? "\"of no. " + i + "\"" : "",
                isOdd && random.nextInt(3) == 0 ? "\"1,250.50\"" : random.nextInt(900) + ".5"));
      }
      Collections.shuffle(lines, random);
      lines.add(0, "id,user,purpose,year,description,product_sales_usd");
      Reading mine = new Reading(folder);
      Path file = mine.file("uses.csv", lines.toArray(String[]::new));
      Path temporary = Files.createDirectories(folder.resolve("temporary"));
      PartLimits limits = new PartLimits(1 + table % 3, 1 + random.nextInt(900), temporary);
      List<UseRow> uses = reader(mine).read(file, "mine/uses.csv", limits, 3);
      Reading other = new Reading(folder);
      List<Row> rows = Table.read(file, "mine/uses.csv", other.problems()).rows();
      List<UseRow> byRow = new ArrayList<>(reader(other).read(rows));
      byRow.sort(Comparator.comparing(UseRow::id));
      assertThat(uses).hasSizeGreaterThan(150).isEqualTo(byRow);
      assertThat(besideOrder(mine.said())).isEqualTo(other.said());
      assertThat(uses).isInstanceOf(PackedUses.class);
      assertThat(temporary).isEmptyDirectory();
    }
  }

  private static String besideOrder(String said) {
    return said.lines()
        .filter(line -> !line.contains("not in the order of their ids"))
        .filter(line -> !line.contains("sort the rows by id"))
        .collect(Collectors.joining("\n"));
  }

  private static UseReader reader(Reading reading) {
    return new UseReader(
        new UsersKnown("users.xlsx", List.of("seeds", "lab")),
        List.of("ena", "genbank"),
        reading.codes(),
        reading.problems());
  }

  @Test
  void sharesStandInTheOrderOfCodesHoweverTheyAreWritten() {
    Origins origins = origins("KEN:1|BRA:2|UNKNOWN:1|AUS:4", 8L);
    Map<CountryCode, Fraction> shares = new TreeMap<>();
    shares.put(new CountryCode("KEN"), Fraction.of(1, 8));
    shares.put(new CountryCode("BRA"), Fraction.of(1, 4));
    shares.put(new CountryCode("AUS"), Fraction.of(1, 2));
    assertThat(origins).isEqualTo(new Origins(shares, Fraction.of(1, 8)));
    assertThat(origins.shares().keySet()).containsExactlyElementsOf(shares.keySet());
    assertThat(origins.shares()).isEqualTo(shares).hasSize(3);
    assertThat(origins.shares().get(new CountryCode("CHE"))).isNull();
    assertThat(origins.shares().containsKey(new CountryCode("KEN"))).isTrue();
  }

  private Origins origins(String text, @Nullable Long sequences) {
    return new OriginsReader(reading().codes(), reading().problems())
        .read(
            Cell.of("origins", text, new Place("mine/uses.csv", 2, 9)),
            Cell.of("sequences", "", new Place("mine/uses.csv", 2, 8)),
            sequences);
  }

  private Reading reading() {
    if (reading == null) {
      reading = new Reading(folder);
    }
    return reading;
  }

  private List<UseRow> uses(String... lines) {
    return new UseReader(
            new UsersKnown("users.xlsx", List.of("seeds", "lab")),
            List.of("ena", "genbank"),
            reading().codes(),
            reading().problems())
        .read(reading().file("uses.csv", lines), "mine/uses.csv");
  }

  private String said() {
    return reading().said();
  }
}
