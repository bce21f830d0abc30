package org.dsisim.report.content.study;

import java.util.ArrayList;
import java.util.List;
import org.dsisim.message.Message;
import org.dsisim.message.WordList;
import org.dsisim.report.content.AllocatedFund;
import org.dsisim.report.content.Caveats;
import org.dsisim.report.content.Run;
import org.jspecify.annotations.Nullable;

/** What is tried under many values. */
public sealed interface StudySubject {

  /**
   * Where uptake is the same throughout, for it is no answer of payers to what is asked of them.
   */
  Message UPTAKE_HELD = Message.of("content.uptake-held");

  /** What it is called in tables: the option, or the formula as the user wrote it. */
  String name();

  /** The year that is looked at. */
  int year();

  /** What stands in every row of its tables; null for nothing. */
  @Nullable Message note();

  /** Whether somebody pays, so that a part of what is owed is assumed to come in. */
  boolean hasPayers();

  /**
   * An option on a year of a scenario.
   *
   * @param run of it as it is
   */
  record OfOption(Run run) implements StudySubject {

    @Override
    public String name() {
      return run.options().get(0).name();
    }

    @Override
    public int year() {
      return run.outcomes().get(0).years().get(0).year();
    }

    @Override
    public @Nullable Message note() {
      return Caveats.note(run.results().options().get(0), run.descriptions());
    }

    @Override
    public boolean hasPayers() {
      return !run.options().get(0).contributions().isEmpty();
    }
  }

  /**
   * A formula alone on a fund of a given size.
   *
   * @param fund given out by it as it is
   */
  record OfFormula(AllocatedFund fund) implements StudySubject {

    @Override
    public String name() {
      return fund.formula();
    }

    @Override
    public int year() {
      return fund.values().year();
    }

    @Override
    public @Nullable Message note() {
      return Caveats.note(fund.values(), fund.descriptions());
    }

    @Override
    public boolean hasPayers() {
      return false;
    }
  }

  /** Whether uptake is the same throughout while some values change. */
  default boolean holdsUptake(List<String> varied) {
    return hasPayers() && varied.stream().noneMatch(one -> one.startsWith("assumption.uptake"));
  }

  /**
   * What stands in a row of one of its tables.
   *
   * @param varied what is varied
   * @param why the row has no result; null where it has one
   */
  default Message note(List<String> varied, @Nullable Message why) {
    List<Message> notes = new ArrayList<>();
    if (why != null) {
      notes.add(why);
    }
    Message always = note();
    if (always != null) {
      notes.add(always);
    }
    if (holdsUptake(varied)) {
      notes.add(UPTAKE_HELD);
    }
    return WordList.apart(notes);
  }
}
