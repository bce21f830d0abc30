package org.dsisim.model.fact;

import org.dsisim.message.Message;
import org.dsisim.model.world.figure.Figures;
import org.jspecify.annotations.Nullable;

/**
 * What a contribution rule set is asked about, and what its answers are about: a payer in a year, a
 * use of sequences, or one country of origin of a use.
 */
public sealed interface Subject permits Payer, Use, Origin {

  /** Who would owe: the user of DSI, or the country that pays through its government. */
  Payer payer();

  /** The figures on which amounts are based. */
  Figures bases();

  /** The use that a subject is, or of which it is an origin; null for a payer. */
  static @Nullable Use useOf(Subject subject) {
    if (subject instanceof Use use) {
      return use;
    }
    return subject instanceof Origin origin ? origin.use() : null;
  }

  /** The id of {@link #useOf the use}; empty for a payer. */
  static String idOfUse(Subject subject) {
    Use use = useOf(subject);
    return use == null ? "" : use.id();
  }

  /** In a few words, for messages and explanations: {@code bayer}, {@code maize, from KEN}. */
  Message inWords();
}
