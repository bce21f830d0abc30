package org.dsisim.report.file.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.Message;
import org.dsisim.report.content.table.Cell;
import org.dsisim.report.content.table.Column;
import org.dsisim.report.content.table.ResultTable;
import org.dsisim.value.Fraction;
import org.dsisim.value.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** One table as CSV and as JSON: the same content in each. */
class TableFilesTest {

  private record Row(String name, @Nullable Integer rank, @Nullable Long cents) {

    @Nullable Fraction half() {
      return rank == null ? null : Fraction.of(rank, 2);
    }

    @Nullable Money money() {
      return cents == null ? null : Money.ofCents(Fraction.of(cents));
    }

    @Nullable Message note() {
      return rank == null ? null : Message.of("indicator.months-longest");
    }

    ResultValue months() {
      return ResultValue.quantity(half(), "months");
    }
  }

  private static final ResultTable<Row> TABLE =
      new ResultTable<>(
          List.of(
              Column.word("name", Row::name),
              Column.whole("rank", "", Row::rank),
              Column.truth("ranked", row -> row.rank() != null),
              Column.share("share", Row::half),
              Column.measure("score", Row::half),
              Column.usd("amount_usd", Row::money),
              Column.value("quantity", Row::months),
              Column.cell("before", row -> new Cell.Whole(row.name().length())),
              Column.sentence("note", Row::note)),
          rows -> {
            rows.accept(new Row("Kenya", 1, 1_050L));
            rows.accept(new Row("", null, null));
          });

  @Test
  void inCsvWhatNobodyKnowsIsAnEmptyCell() {
    assertThat(TableFiles.csv(TABLE).text())
        .isEqualTo(
            """
            name,rank,ranked,share,score,amount_usd,quantity,before,note
            Kenya,1,true,0.500000000000,0.5,10.50,0.5,5,of one use
            ,,false,,,,,0,
            """);
  }

  @Test
  void writtenAsBytesOfManyRowsItIsTheSameAsText() throws IOException {
    String title = "a title that needs quotes, as é";
    ResultTable<Row> many =
        new ResultTable<>(
            TABLE.columns(),
            rows -> {
              for (int i = 0; i < 3_000; i++) {
                String name = i % 3 == 0 ? "=name " + i : title;
                rows.accept(new Row(name, i % 5 == 0 ? null : i / 7, i - 1_500L));
              }
            });
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TableFiles.csv(many).writeTo(bytes);
    assertThat(bytes.size()).isGreaterThan(2 << 16);
    assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(TableFiles.csv(many).text());
  }

  @Test
  void inJsonNumbersAreNumbersAndWhatNobodyKnowsIsNull() {
    ArrayNode array = new ObjectMapper().createArrayNode();
    TableFiles.json(TABLE, array);
    assertThat(array)
        .hasToString(
            "[{\"name\":\"Kenya\",\"rank\":1,\"ranked\":true,\"share\":0.500000000000,\"score\":0.5,"
                + "\"amount_usd\":10.50,\"quantity\":0.5,\"before\":5,\"note\":\"of one use\"},"
                + "{\"name\":\"\",\"rank\":null,\"ranked\":false,\"share\":null,\"score\":null,"
                + "\"amount_usd\":null,\"quantity\":null,\"before\":0,\"note\":\"\"}]");
  }

  @Test
  void columnsSayTheirUnit() {
    assertThat(TABLE.columns())
        .extracting(Column::name, Column::unit)
        .contains(tuple("amount_usd", "USD"), tuple("share", "share"), tuple("quantity", ""));
    assertThat(TABLE.columns()).extracting(Column::kind).contains(Column.Kind.values());
  }
}
