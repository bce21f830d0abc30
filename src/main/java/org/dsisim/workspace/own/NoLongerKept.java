package org.dsisim.workspace.own;

import java.util.List;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Message;
import org.dsisim.message.Place;
import org.dsisim.message.Problem;
import org.dsisim.message.Severity;

/** A scenario was given once, here or elsewhere; to be asked about it has to be given again. */
public final class NoLongerKept extends InvalidInput {

  private static final long serialVersionUID = 1L;

  NoLongerKept() {
    super(
        List.of(
            new Problem(
                Severity.ERROR,
                Place.ofCommandLine("scenario"),
                Message.of("workspace.own.not-kept"),
                Message.of("workspace.own.not-kept.maybe"))));
  }
}
