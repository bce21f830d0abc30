package org.dsisim.workspace.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.random.RandomGenerator;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.report.training.CriterionSpread;
import org.dsisim.report.training.Gathered;
import org.dsisim.report.training.GatheredParticipant;
import org.dsisim.report.training.HandedInCompany;
import org.dsisim.report.training.ParticipantJson;
import org.dsisim.report.training.ScoresAsked;
import org.dsisim.report.training.TrainingQuestion;
import org.dsisim.workspace.training.NotAdmitted.Reason;
import org.dsisim.workspace.training.TrainingTables.CheckedCompany;
import org.dsisim.workspace.training.TrainingTables.TypedScore;
import org.jspecify.annotations.Nullable;

/**
 * A room's numbers put together. Participants come in with the code, hand in what the trainer asks
 * for, and mend it; the trainer sees all of it and can remove anybody. For several threads.
 */
public final class Training {

  private static final String COMPANY = "company";
  private static final String SCORES = "scores";

  /** What a participant can hand in. */
  public static final List<String> HANDED_IN = List.of(COMPANY, SCORES);

  private static final int MOST_PARTICIPANTS = 100;
  private static final int BYTES_OF_TOKEN = 16;

  /** Years for which rules and countries say something. */
  private static final int FIRST_YEAR = 2010;

  private static final int LAST_YEAR = 2050;

  private final TrainingTables tables;
  private final RandomGenerator chance;
  private final Door door;
  private final Map<String, Participant> byToken = new LinkedHashMap<>();
  private TrainingQuestion question;
  private int last;

  private Training(
      TrainingTables tables, RandomGenerator chance, LongSupplier milliseconds, int year) {
    this.tables = tables;
    this.chance = chance;
    this.door = new Door(chance, milliseconds);
    this.question = new TrainingQuestion(true, year, null);
  }

  /**
   * Begins a session in which each participant is asked for a company.
   *
   * @param chance of which codes are drawn, such that nobody can foretell them
   * @param milliseconds a clock that only goes on
   * @param year the fiscal year of the companies' figures, until the trainer says another
   */
  public static Training begin(
      TrainingTables tables, RandomGenerator chance, LongSupplier milliseconds, int year) {
    return new Training(tables, chance, milliseconds, year);
  }

  /**
   * Lets a participant in.
   *
   * @param name of the group; empty for none
   * @param address from where it comes
   * @return what the participant shows from now on
   * @throws NotAdmitted with another code, or when there are too many
   * @throws InvalidInput when that is no name
   */
  public synchronized String join(String code, String name, String address) {
    door.enter(code, address);
    String plain = Participant.expectName(name);
    if (byToken.size() >= MOST_PARTICIPANTS) {
      throw new NotAdmitted(Reason.FULL, Message.of("training.full", "most", MOST_PARTICIPANTS));
    }
    byte[] drawn = new byte[BYTES_OF_TOKEN];
    chance.nextBytes(drawn);
    String token = HexFormat.of().formatHex(drawn);
    byToken.put(token, new Participant(++last, plain));
    return token;
  }

  private Participant participant(String token) {
    Participant known = byToken.get(token);
    if (known == null) {
      throw new NotAdmitted(Reason.UNKNOWN, Message.of("training.unknown"));
    }
    return known;
  }

  /**
   * Expects a participant.
   *
   * @throws NotAdmitted when it is none
   */
  public synchronized void expect(String token) {
    participant(token);
  }

  /** The fiscal year of the companies' figures. */
  public synchronized int year() {
    return question.year();
  }

  /** What a participant is asked, with what that one has handed in, as JSON. */
  public synchronized String asked(String token) {
    Participant one = participant(token);
    return ParticipantJson.asked(
        question, one.number(), one.name(), one.company(), one.scores(question.scores()));
  }

  /**
   * Takes the company of a participant, in the place of an earlier one.
   *
   * @param cells as they were typed, by column
   * @return what was recognised, and what is hardly true
   * @throws InvalidInput with all that is wrong; an earlier one stays then
   */
  public List<Problem> handInCompany(String token, Map<String, String> cells) {
    Participant one;
    int year;
    synchronized (this) {
      one = participant(token);
      year = question.year();
      expectAsked(question.companies(), COMPANY);
    }
    String id = "participant-" + one.number();
    String name =
        one.name().isEmpty()
            ? Message.of("training.participant", "number", String.valueOf(one.number())).inEnglish()
            : one.name();
    CheckedCompany checked = tables.company(id, name, year, cells);
    synchronized (this) {
      participant(token).handIn(checked.company());
    }
    return checked.said();
  }

  /**
   * Takes the scores of a participant, in the place of earlier ones.
   *
   * @param by the framework that the participant saw
   * @param option the option that the participant saw
   * @param typed by criterion
   * @throws InvalidInput with all that is wrong; earlier ones stay then
   */
  public void handInScores(String token, String by, String option, Map<String, TypedScore> typed) {
    ScoresAsked asked;
    synchronized (this) {
      participant(token);
      asked = question.scores();
      expectAsked(asked != null && asked.isOf(by, option), SCORES);
    }
    ScoresAsked same = Objects.requireNonNull(asked);
    Map<String, ScoreRange> scores = tables.scores(same, typed);
    synchronized (this) {
      participant(token).handIn(same, scores);
    }
  }

  private static void expectAsked(boolean isAsked, String what) {
    if (!isAsked) {
      throw InvalidInput.of(
          Place.ofCommandLine(what),
          Message.of("training.not-asked"),
          Message.of("training.not-asked.maybe"));
    }
  }

  /**
   * A participant takes back what was handed in.
   *
   * @param what one of {@link #HANDED_IN}
   */
  public synchronized void takeBack(String token, String what) {
    Participant one = participant(token);
    ScoresAsked asked = question.scores();
    if (what.equals(COMPANY)) {
      one.handIn(null);
    } else if (asked != null) {
      one.handIn(asked, Map.of());
    }
  }

  /**
   * The trainer asks for something; what was handed in stays.
   *
   * @param by the id of a framework; null for no scores
   * @param option the option to be scored; null for no scores
   * @throws InvalidInput when that cannot be asked
   */
  public void ask(boolean companies, int year, @Nullable String by, @Nullable String option) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw InvalidInput.of(
          Place.ofCommandLine("year"),
          Message.of("training.no-year", "first", FIRST_YEAR, "last", LAST_YEAR),
          null);
    }
    ScoresAsked scores = by == null || option == null ? null : tables.scoresAsked(by, option);
    TrainingQuestion asked = new TrainingQuestion(companies, year, scores);
    synchronized (this) {
      boolean isOtherYear = year != question.year();
      question = asked;
      if (isOtherYear) {
        byToken.values().forEach(one -> one.handIn(inYear(one, year)));
      }
    }
  }

  /** The company with the same figures in another year: the trainer has said which they are of. */
  private @Nullable HandedInCompany inYear(Participant one, int year) {
    HandedInCompany company = one.company();
    return company == null
        ? null
        : tables
            .company(company.user().id(), company.user().name(), year, company.cells())
            .company();
  }

  /**
   * The trainer removes a participant, with all that one has handed in.
   *
   * @throws InvalidInput when there is none with the number
   */
  public synchronized void remove(int number) {
    if (!byToken.values().removeIf(one -> one.number() == number)) {
      throw InvalidInput.of(
          Place.ofCommandLine("participant"),
          Message.of("training.no-participant", "number", String.valueOf(number)),
          null);
    }
  }

  /** The trainer lets nobody else in. */
  public synchronized void close() {
    door.close();
  }

  /** The trainer lets participants in, with another code. */
  public synchronized void open() {
    door.open();
  }

  /** All that was handed in. */
  public synchronized Gathered gathered() {
    List<GatheredParticipant> participants =
        byToken.values().stream().map(one -> one.gathered(question)).toList();
    return new Gathered(
        door.code(), door.isOpen(), MOST_PARTICIPANTS, question, participants, spread());
  }

  private List<CriterionSpread> spread() {
    ScoresAsked asked = question.scores();
    if (asked == null) {
      return List.of();
    }
    Map<String, List<ScoreRange>> given = new HashMap<>();
    for (Participant one : byToken.values()) {
      one.scores(asked)
          .forEach(
              (criterion, range) ->
                  given.computeIfAbsent(criterion, key -> new ArrayList<>()).add(range));
    }
    return asked.criteria().stream()
        .map(one -> new CriterionSpread(one, given.getOrDefault(one.id(), List.of())))
        .toList();
  }
}
