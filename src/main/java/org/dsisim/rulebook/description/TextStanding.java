package org.dsisim.rulebook.description;

import org.dsisim.message.Message;
import org.dsisim.model.policy.Status;

/**
 * How a text stands.
 *
 * @param note what is to be said of that, as {@code by COP16; rates indicative}; or empty
 * @param after the id of the rule set that it is a changed copy of; or empty
 * @param lawAsOf the date of the newest legal text, or empty
 */
public record TextStanding(Status status, String note, String after, String lawAsOf) {

  /** The same for people. */
  Message inWords() {
    Message adopted =
        after.isEmpty()
            ? Message.plain(status.word())
            : Message.of("description.status-after", "status", status.word(), "after", after);
    return note.isEmpty()
        ? adopted
        : Message.of("description.status-note", "status", adopted, "note", note);
  }
}
