package org.dsisim.server;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dsisim.message.Message;
import org.jspecify.annotations.Nullable;

/** The windows that ask, and what each waits for: of one question, only the latest. */
final class Pages {

  private static final int MOST = 200;
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,64}");

  private final Map<String, Requested> waiting = new LinkedHashMap<>(16, 1, true);

  /**
   * A page asks a question: the same of the same page, if it still waits, is no longer wanted.
   *
   * @param page its name for itself; null for nobody's, which supersedes nothing
   * @throws Refused when that is no name
   */
  Requested asks(@Nullable String page, String question) {
    Requested requested = new Requested();
    if (page == null) {
      return requested;
    }
    if (!NAME.matcher(page).matches()) {
      throw new Refused(400, Message.of("server.refused.page"));
    }
    synchronized (waiting) {
      Requested before = waiting.put(page + " " + question, requested);
      if (before != null) {
        before.cancel();
      }
      Iterator<String> longestUnused = waiting.keySet().iterator();
      if (waiting.size() > MOST) {
        longestUnused.next();
        longestUnused.remove();
      }
    }
    return requested;
  }
}
