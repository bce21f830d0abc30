package org.dsisim.model.fact;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dsisim.model.world.figure.PayerKind;

/** What the rules of a contribution rule set are asked about. */
public enum SubjectKind {
  /** The users of DSI in the scenario: each is a {@link Payer}. */
  USERS(PayerKind.USERS),
  /** The users, and with them each {@link Use} and each {@link Origin} of a use. */
  USES(PayerKind.USERS),
  /** Countries, through their governments: each is a payer of type {@code country}. */
  COUNTRIES(PayerKind.COUNTRIES);

  private final PayerKind payers;

  SubjectKind(PayerKind payers) {
    this.payers = payers;
  }

  /** Who the payers are. */
  public PayerKind payers() {
    return payers;
  }

  /** The word in {@code option.yaml}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The words for all of them. */
  public static List<String> words() {
    return Arrays.stream(values()).map(SubjectKind::word).toList();
  }
}
