package org.dsisim.limitation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dsisim.message.FirstFew;
import org.dsisim.message.Message;
import org.dsisim.model.fact.SubjectKind;
import org.dsisim.model.world.TableYears;
import org.dsisim.model.world.figure.PayerKind;
import org.dsisim.model.world.user.User;
import org.dsisim.simulation.Outcome;
import org.dsisim.simulation.YearOutcome;

/** What is in a scenario's tables and in no figure of an option that asks about such, named. */
public final class NotInFigures {

  private NotInFigures() {}

  /** In sentences; none where nothing is left out. */
  public static List<Message> of(Outcome outcome) {
    SentencesByYear sentences = new SentencesByYear(outcome.years().size());
    say(outcome, sentences);
    return sentences.all();
  }

  static void say(Outcome outcome, SentencesByYear to) {
    if (outcome.option().contributions().stream().anyMatch(r -> r.payers() == PayerKind.USERS)) {
      outcome.years().forEach(year -> users(outcome, year, to));
    }
    if (outcome.option().contributions().stream().anyMatch(r -> r.subjects() == SubjectKind.USES)) {
      uses(outcome, to);
    }
  }

  private static void users(Outcome outcome, YearOutcome year, SentencesByYear to) {
    List<User> users = outcome.scenario().users();
    if (year.users().size() == users.size()) {
      return;
    }
    int accounts = TableYears.of(users, List.of()).ofAccounts(year.year());
    FirstFew found = new FirstFew();
    for (User user : users) {
      if (user.account(accounts) == null) {
        found.add(() -> Message.plain(user.name() + " (" + user.id() + ")"));
      }
    }
    if (found.count() > 0) {
      to.sayOfYears(
          year.year(),
          years ->
              Message.of(
                  "limitation.no-account",
                  "count",
                  found.count(),
                  "years",
                  years,
                  "users",
                  found.inWords()));
    }
  }

  private static void uses(Outcome outcome, SentencesByYear to) {
    int rows = outcome.scenario().uses().rows().size();
    if (outcome.years().size() == 1 && outcome.years().get(0).uses().size() == rows) {
      return;
    }
    Set<String> there = new HashSet<>();
    outcome.years().forEach(year -> year.uses().forEach(use -> there.add(use.row().id())));
    List<String> ids =
        outcome.scenario().uses().rows().stream()
            .filter(use -> !there.contains(use.id()))
            .map(use -> "%s (%d)".formatted(use.id(), use.year()))
            .toList();
    if (!ids.isEmpty()) {
      to.say(Message.of("scenario.left-out.uses", "count", ids.size(), "uses", FirstFew.of(ids)));
    }
  }
}
