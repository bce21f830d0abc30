package org.dsisim.workspace.training;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.model.answer.ScoreRange;
import org.dsisim.report.training.GatheredParticipant;
import org.dsisim.report.training.HandedInCompany;
import org.dsisim.report.training.ScoresAsked;
import org.dsisim.report.training.TrainingQuestion;
import org.jspecify.annotations.Nullable;

/** One who was let in, and what was handed in. For the one thread that holds its training. */
final class Participant {

  /** Scores of so many questions are kept, the latest. */
  private static final int MOST_SCORED = 8;

  private static final int LONGEST_NAME = 40;

  private final int number;
  private final String name;
  private @Nullable HandedInCompany company;
  private final Map<Scored, Map<String, ScoreRange>> scores = new LinkedHashMap<>();

  private record Scored(String by, String option) {

    static Scored of(ScoresAsked asked) {
      return new Scored(asked.by(), asked.option());
    }
  }

  Participant(int number, String name) {
    this.number = number;
    this.name = name;
  }

  /**
   * A name as it is kept.
   *
   * @throws InvalidInput when it is none
   */
  static String expectName(String typed) {
    String name = typed.strip();
    if (name.length() > LONGEST_NAME || name.chars().anyMatch(Participant::isNoSign)) {
      throw InvalidInput.of(
          Place.ofCommandLine("joining.name"),
          Message.of("training.no-name", "most", LONGEST_NAME),
          null);
    }
    return name;
  }

  /** Line breaks, and what is not seen or turns the rest around. */
  private static boolean isNoSign(int sign) {
    int type = Character.getType(sign);
    return Character.isISOControl(sign)
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  int number() {
    return number;
  }

  String name() {
    return name;
  }

  @Nullable HandedInCompany company() {
    return company;
  }

  void handIn(@Nullable HandedInCompany other) {
    company = other;
  }

  /** The scores under what is asked, by criterion. */
  Map<String, ScoreRange> scores(@Nullable ScoresAsked asked) {
    return asked == null ? Map.of() : scores.getOrDefault(Scored.of(asked), Map.of());
  }

  /** Scores in the place of those that were given to the same question before. */
  void handIn(ScoresAsked asked, Map<String, ScoreRange> others) {
    scores.remove(Scored.of(asked));
    if (!others.isEmpty()) {
      scores.put(Scored.of(asked), Map.copyOf(others));
    }
    if (scores.size() > MOST_SCORED) {
      Iterator<Scored> earliest = scores.keySet().iterator();
      earliest.next();
      earliest.remove();
    }
  }

  /** As the trainer sees it. */
  GatheredParticipant gathered(TrainingQuestion question) {
    return new GatheredParticipant(number, name, company, !scores(question.scores()).isEmpty());
  }
}
