package org.dsisim.scenario.country;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dsisim.model.world.CountryStatus;
import org.dsisim.model.world.figure.Known;
import org.jspecify.annotations.Nullable;

/** What {@code law.csv} can say of a country, and the status that each of its words stands for. */
@SuppressWarnings("ImmutableEnumChecker") // the map is Map.of, which nobody can change
enum LawMatter {
  /** Whether its law requires consent to access. */
  CONSENT(
      "consent",
      List.of(Known.YES, Known.PARTLY, Known.NO, Known.UNKNOWN),
      Map.of(
          Known.YES, CountryStatus.CONSENT_REQUIRED,
          Known.PARTLY, CountryStatus.CONSENT_PARTLY,
          Known.NO, CountryStatus.CONSENT_NOT_REQUIRED)),
  /** Whether its law covers DSI; one that is proposed covers nothing yet. */
  DSI(
      "dsi",
      List.of(Known.YES, Known.PARTLY, "proposed", Known.NO, Known.UNKNOWN),
      Map.of(
          Known.YES,
          CountryStatus.LAW_COVERS_DSI,
          Known.PARTLY,
          CountryStatus.LAW_COVERS_DSI_PARTLY,
          "proposed",
          CountryStatus.LAW_LEAVES_DSI_OUT,
          Known.NO,
          CountryStatus.LAW_LEAVES_DSI_OUT)),
  /** Whether it is a Party to the Nagoya Protocol. */
  NAGOYA("nagoya", Known.WORDS, Map.of(Known.YES, CountryStatus.NAGOYA_PARTY));

  /** The words of all. */
  static final List<String> WORDS = Arrays.stream(values()).map(matter -> matter.word).toList();

  private final String word;
  private final List<String> answers;
  private final Map<String, CountryStatus> statuses;

  LawMatter(String word, List<String> answers, Map<String, CountryStatus> statuses) {
    this.word = word;
    this.answers = answers;
    this.statuses = statuses;
  }

  /** The matter with a word of {@link #WORDS}. */
  static LawMatter of(String word) {
    return values()[WORDS.indexOf(word)];
  }

  /** What can be said of it. */
  List<String> answers() {
    return answers;
  }

  /** The status of a country of which this is said; null for none. */
  @Nullable String status(String answer) {
    CountryStatus status = statuses.get(answer);
    return status == null ? null : status.word();
  }

  /** Whether a status is about this matter. */
  boolean has(String status) {
    return statuses.values().stream().anyMatch(one -> one.word().equals(status));
  }
}
