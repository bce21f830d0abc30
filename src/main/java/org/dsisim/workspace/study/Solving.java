package org.dsisim.workspace.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.dsisim.indicator.figure.ResultValue;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.parameter.ParameterValue;
import org.dsisim.report.content.study.SolvedQuestion;
import org.dsisim.study.Finding;
import org.dsisim.study.StudiedFigure;
import org.dsisim.study.solving.Question;
import org.dsisim.study.solving.Solved;
import org.dsisim.study.solving.Solver;
import org.dsisim.table.Cell;
import org.dsisim.table.number.Quantity;
import org.dsisim.value.Fraction;
import org.dsisim.workspace.request.SolveRequest;
import org.dsisim.workspace.result.SolveResult;
import org.dsisim.workspace.session.Session;
import org.jspecify.annotations.Nullable;

/** Looks for the value of a parameter that brings what is asked for. */
public final class Solving {

  /** Places behind the point of an amount. */
  private static final int CENTS = 2;

  private static final Place TARGET = Place.ofCommandLine("--target");
  private static final Place BALANCE = Place.ofCommandLine("--balance");
  private static final Place VARY = Place.ofCommandLine("--vary");

  private final SolveRequest request;
  private final Session session;
  private final Problems problems = new Problems();
  private long tried;

  /** Answers a request with what the session has open. */
  public Solving(SolveRequest request, Session session) {
    this.request = request;
    this.session = session;
  }

  /**
   * Answers the request.
   *
   * @throws org.dsisim.message.InvalidInput where something that it names, or a table, is not as it
   *     must be
   */
  public SolveResult result() {
    if ((request.target() == null) == (request.balance() == null)) {
      throw InvalidInput.of(
          TARGET,
          Message.of("workspace.solve.no-question"),
          Message.of("workspace.solve.no-question.maybe"));
    }
    Studied studied = Studied.open(request.subject(), session);
    Finding asItIs = studied.experiment().under(List.of());
    ParameterValue parameterValue = varied(studied);
    Question question =
        request.target() != null
            ? target(request.target(), studied, asItIs)
            : balance(Objects.requireNonNull(request.balance()), studied, asItIs);
    VariedRange ranges =
        parameterValue == null ? null : VariedRange.of(request, parameterValue, problems);
    problems.throwIfErrors();
    if (parameterValue == null || question == null || ranges == null) {
      throw new IllegalStateException("A question that cannot be asked was not reported.");
    }
    String address = request.vary().trim();
    int dot = address.indexOf('.');
    Solver solver =
        new Solver(
            studied.experiment(),
            question,
            address.substring(0, dot),
            address.substring(dot + 1),
            ranges.written(),
            request.subject().threads(),
            this::told);
    Solved solved = solver.in(ranges.range(), ranges.beyond());
    return new SolveResult(
        new SolvedQuestion(
            studied.subject(),
            question,
            address,
            parameterValue,
            solver.at(new BigDecimal(parameterValue.value().text())),
            solved));
  }

  private void told() {
    session.expectWanted();
    session.progress().doing(Message.of("workspace.trying-values", "values", ++tried));
  }

  private @Nullable ParameterValue varied(Studied studied) {
    ParameterValue parameterValue = studied.inForce(request.vary(), VARY, problems);
    if (parameterValue != null && !parameterValue.parameter().unit().isNumeric()) {
      problems.error(
          VARY,
          Message.of(
              "workspace.solve.no-number",
              "address",
              request.vary().trim(),
              "unit",
              parameterValue.parameter().unit().word()),
          Message.of("workspace.solve.no-number.maybe", "address", request.vary().trim()));
      return null;
    }
    return parameterValue;
  }

  /** A figure and what it is to come to; the last equals sign is between them. */
  private @Nullable Question target(String text, Studied studied, Finding asItIs) {
    int equals = text.lastIndexOf('=');
    if (equals < 0) {
      problems.error(
          TARGET,
          Message.of("workspace.solve.no-target", "text", text),
          Message.of("workspace.solve.no-target.maybe"));
      return null;
    }
    StudiedFigure figure = studied.figure(text.substring(0, equals), TARGET, problems);
    if (figure == null) {
      return null;
    }
    String unit = asItIs.value(figure).unit();
    Cell cell = Cell.of(figure.id(), text.substring(equals + 1), TARGET);
    boolean money = unit.equals("USD");
    BigDecimal number =
        cell.required(problems)
            ? cell.number(money ? Quantity.USD : Quantity.NUMBER, problems)
            : null;
    if (number == null || (money && isTooExact(number, cell))) {
      return null;
    }
    return Question.target(figure, Fraction.of(number));
  }

  /** Whether an amount has parts of a cent, which none comes to. */
  private boolean isTooExact(BigDecimal dollars, Cell cell) {
    if (dollars.stripTrailingZeros().scale() <= CENTS) {
      return false;
    }
    cell.refuse(
        problems,
        Message.of("workspace.solve.too-exact"),
        Message.of(
            "nearest.one", "word", dollars.setScale(CENTS, RoundingMode.HALF_UP).toPlainString()));
    return true;
  }

  private @Nullable Question balance(String text, Studied studied, Finding asItIs) {
    List<String> sides = List.of(text.split("=", -1));
    if (sides.size() != 2) {
      problems.error(
          BALANCE,
          Message.of("workspace.solve.no-balance", "text", text),
          Message.of("workspace.solve.no-balance.maybe"));
      return null;
    }
    StudiedFigure one = studied.figure(sides.get(0), BALANCE, problems);
    StudiedFigure other = studied.figure(sides.get(1), BALANCE, problems);
    if (one == null || other == null) {
      return null;
    }
    ResultValue first = asItIs.value(one);
    ResultValue second = asItIs.value(other);
    if (one.equals(other) || !first.unit().equals(second.unit())) {
      problems.error(
          BALANCE,
          one.equals(other)
              ? Message.of("workspace.solve.same-figure", "figure", one.id())
              : Message.of(
                  "workspace.solve.other-unit",
                  "one",
                  one.id(),
                  "unit",
                  first.unit(),
                  "other",
                  other.id(),
                  "another",
                  second.unit()));
      return null;
    }
    return Question.balance(one, other);
  }
}
