package org.dsisim.rulebook.description;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.description.InlineText.Written;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InlineTextTest {

  private static final Place PLACE = Place.ofCommandLine("-o");

  private final Problems problems = new Problems();

  private @Nullable InlineText parsed(String text) {
    return InlineText.parse(text, PLACE, problems);
  }

  private String said(String text) {
    assertThat(parsed(text)).isNull();
    return problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n"));
  }

  @Test
  void anOptionWithoutBracesIsItself() {
    assertThat(parsed(" cali-fund+bilateral:iusaf@strict "))
        .isEqualTo(new InlineText("cali-fund+bilateral:iusaf@strict", List.of()));
  }

  @Test
  void valuesBelongToThePartThatTheyStandBehind() {
    assertThat(parsed("cali-fund{sales_rate=0.2, basis=higher}+bilateral:iusaf@strict{floor=0.1}"))
        .isEqualTo(
            new InlineText(
                "cali-fund+bilateral:iusaf@strict",
                List.of(
                    new Written("cali-fund", "", "sales_rate", "0.2"),
                    new Written("cali-fund", "", "basis", "higher"),
                    new Written("iusaf", "", "floor", "0.1"))));
  }

  @Test
  void aValueCanNameItsOwnerAndBeAPathOrAList() {
    assertThat(parsed("cali-fund{assumption.uptake_path=2025:0.05;2030:0.25,exempt_types=ngo;x}"))
        .isEqualTo(
            new InlineText(
                "cali-fund",
                List.of(
                    new Written("cali-fund", "assumption", "uptake_path", "2025:0.05;2030:0.25"),
                    new Written("cali-fund", "", "exempt_types", "ngo;x"))));
  }

  @Test
  void ofTwoValuesOfOneNameTheLaterHoldsAndThatIsSaid() {
    InlineText text =
        Objects.requireNonNull(
            parsed("cali-fund{sales_rate=0.1,sales_rate=0.2}:iusaf{sales_rate=1}"));

    assertThat(text.values()).extracting(Written::value).containsExactly("0.1", "0.2", "1");
    assertThat(problems.all())
        .extracting(Problem::toString)
        .containsExactly(
            """
            -o: warning: sales_rate is given twice, as 0.1 and as 0.2: the later one holds.
              Maybe leave one out, or compare two options.""");
  }

  @Test
  void quotesEncloseWhatWouldEndAValue() {
    assertThat(parsed("a{b=\"1,}{ \"\"x\"\"\"}"))
        .isEqualTo(new InlineText("a", List.of(new Written("a", "", "b", "1,}{ \"x\""))));
  }

  @Test
  void commasWithinBracesAndQuotesSeparateNoOptions() {
    assertThat(InlineText.several("a, b{x=1,y=\"},\"}:c ,ALL"))
        .containsExactly("a", "b{x=1,y=\"},\"}:c", "ALL");
  }

  @Test
  void whatIsNotClosedIsReported() {
    assertThat(said("cali-fund{sales_rate=0.2"))
        .isEqualTo("-o: 'cali-fund{sales_rate=0.2' has a brace or a quote that is not closed.");
  }

  @Test
  void aBraceWithinBracesIsReported() {
    assertThat(said("a{b={1}}"))
        .isEqualTo("-o: 'a{b={1}}' has a brace or a quote that is not closed.");
  }

  @Test
  void whatStandsBehindBracesIsReported() {
    assertThat(said("cali-fund{a=1}x:iusaf"))
        .isEqualTo(
            "-o: 'x:iusaf' stands behind the braces of 'cali-fund{a=1}x:iusaf': only + and : can.");
  }

  @Test
  void whatIsNoValueIsReported() {
    assertThat(said("cali-fund{sales_rate}"))
        .isEqualTo(
            """
            -o: 'sales_rate' is not NAME=VALUE.
              Maybe cali-fund{NAME=VALUE}, with quotes around a value that has a comma?\
            """);
  }

  @Test
  void quotesWithinAValueThatDoNotEncloseItAreReported() {
    assertThat(said("a{b=x\"y\"}")).startsWith("-o: 'b=x\"y\"' is not NAME=VALUE.");
  }

  @Test
  void whateverIsWrittenIsReadBack() {
    Random random = new Random(11);
    String letters = "ab1;:=.,{}\" é@+";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder value = new StringBuilder();
      for (int length = random.nextInt(8); length > 0; length--) {
        value.append(letters.charAt(random.nextInt(letters.length())));
      }
      Written one = new Written("part", random.nextBoolean() ? "" : "owner", "n", value.toString());
      Written other = new Written("part", "", "m", "2");
      String text = "part{" + one.text() + "," + other.text() + "}:f";
      assertThat(InlineText.several("x," + text)).as(text).containsExactly("x", text);
      assertThat(InlineText.parse(text, PLACE, problems))
          .as(text)
          .isEqualTo(new InlineText("part:f", List.of(one, other)));
    }
  }
}
