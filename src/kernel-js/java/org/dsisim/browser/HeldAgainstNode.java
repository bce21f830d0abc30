package org.dsisim.browser;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.model.formula.Amount;
import org.dsisim.parameter.DatedValue;
import org.dsisim.parameter.Parameter;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Unit;
import org.dsisim.parameter.Value;
import org.dsisim.table.Cell;
import org.dsisim.value.NamedValues;

/**
 * Writes random settings with what the kernel says of them on the JVM, so that they can be held
 * against what its JavaScript says. Here their values pass through the program's own parameters.
 */
public final class HeldAgainstNode {

  private static final int SETTINGS = 1000;

  /** What fewer of the settings would leave hardly tried. */
  private static final int LEAST = SETTINGS / 20;

  /** What formulas arrange beside weights, and how windows are sized. */
  private static final List<String> ARRANGED =
      List.of(
          "window ",
          "window-by-number ",
          "as-if-eligible ",
          "envelope ",
          "falls ",
          "direct ",
          "through-government ",
          "passes-on ");

  /** What comes of options: uses that are dropped and that are not, credits, what cannot be. */
  private static final List<String> SAID_OF_OPTIONS =
      List.of(
          " dropped\n",
          " happens\n",
          " lost ",
          " credited ",
          "unsettled credits ",
          " EXEMPT ",
          " unknown SALES");

  private static final Place TABLE = Place.ofFile("chance.csv");

  private HeldAgainstNode() {}

  /**
   * A setting and what comes of it.
   *
   * @param asked the function of the kernel
   */
  private record Case(String asked, String setting, String answer) {}

  /**
   * Writes the settings.
   *
   * @param file the JSON file to write: an array of objects with {@code asked}, {@code setting} and
   *     {@code answer}
   * @throws IOException when it cannot be written
   */
  public static void main(String... file) throws IOException {
    List<Case> cases = new ArrayList<>();
    for (long seed = 0; seed < SETTINGS; seed++) {
      String setting = RandomSetting.of(seed);
      Setting inTables = Setting.read(setting, HeldAgainstNode::inTable);
      expectReadAsWritten(inTables.amount());
      cases.add(new Case("reckon", setting, Answer.of(inTables)));
    }
    expect("undistributed 0\n", cases);
    expect("refused ", cases);
    expect(" unknown ", cases);
    expect(" direct unknown", cases);
    for (String line : ARRANGED) {
      expectAsked(line, cases);
    }
    List<Case> all = new ArrayList<>(cases);
    all.addAll(ofOptions());
    new ObjectMapper().writeValue(Path.of(file[0]).toFile(), all);
  }

  private static List<Case> ofOptions() {
    List<Case> cases = new ArrayList<>();
    for (long seed = 0; seed < SETTINGS; seed++) {
      String setting = RandomOption.of(seed);
      OptionSetting inTables = OptionSetting.read(setting, HeldAgainstNode::inTable);
      cases.add(new Case("reckonOption", setting, OptionAnswer.of(inTables)));
    }
    for (String said : SAID_OF_OPTIONS) {
      expect(said, cases);
    }
    expectAsked("credits ", cases);
    expectAsked("member ", cases);
    expectAsked("part ", cases);
    return cases;
  }

  /** The same values as the program reads them from a table. */
  private static NamedValues inTable(PlainValues values) {
    Problems problems = new Problems();
    List<Parameter> parameters = new ArrayList<>();
    for (String name : values.names()) {
      Unit unit = Objects.requireNonNull(Unit.of(values.unit(name)), name);
      Cell cell = Cell.of(name, values.word(name), TABLE);
      Value value = unit.read(name, cell, List.of(), problems);
      problems.throwIfErrors();
      Value read = Objects.requireNonNull(value, name);
      DatedValue row = new DatedValue(read, null, null, null, List.of(), null, "", TABLE);
      parameters.add(new Parameter(name, unit, List.of(row), ""));
    }
    ParameterValues inForce =
        ParameterValues.inForce("chance", parameters, values.year(), List.of(), problems);
    problems.throwIfErrors();
    return inForce;
  }

  /** Each word for an amount can be written, and is read as the same again. */
  private static void expectReadAsWritten(Amount amount) {
    String text = AmountText.of(amount);
    Amount read = new FormulaWords(new StringTokenizer(text)).amount();
    if (!read.equals(amount)) {
      throw new IllegalStateException("'" + text + "' is read as '" + AmountText.of(read) + "'.");
    }
  }

  private static void expectAsked(String line, List<Case> cases) {
    long how = cases.stream().filter(one -> one.setting().contains("\n" + line)).count();
    if (how < LEAST) {
      throw new IllegalStateException(how + " settings alone have a line '" + line + "'.");
    }
  }

  private static void expect(String said, List<Case> cases) {
    long how = cases.stream().filter(one -> one.answer().contains(said)).count();
    if (how < LEAST) {
      throw new IllegalStateException(how + " settings alone have an answer with '" + said + "'.");
    }
  }
}
