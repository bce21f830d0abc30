package org.dsisim.report.training;

import java.util.List;
import java.util.Objects;
import org.dsisim.model.world.user.User;

/**
 * All that a room has handed in, at one moment.
 *
 * @param code that lets participants in
 * @param isOpen whether somebody can still come in
 * @param most so many participants at most
 * @param participants in the order in which they came
 * @param spread one for each criterion that is asked for; none where no scores are
 */
public record Gathered(
    String code,
    boolean isOpen,
    int most,
    TrainingQuestion question,
    List<GatheredParticipant> participants,
    List<CriterionSpread> spread) {

  /** Copies the lists. */
  public Gathered {
    participants = List.copyOf(participants);
    spread = List.copyOf(spread);
  }

  /** The companies that were handed in, as users of a scenario. */
  public List<User> users() {
    return participants.stream()
        .map(GatheredParticipant::company)
        .filter(Objects::nonNull)
        .map(HandedInCompany::user)
        .toList();
  }

  /** How many participants have scored what is asked now. */
  public long scored() {
    return participants.stream().filter(GatheredParticipant::hasScored).count();
  }
}
