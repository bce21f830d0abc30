package org.dsisim.rulebook.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.dsisim.model.fact.Choice;
import org.dsisim.model.fact.Count;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.rulebook.engine.record.OneAnswer;
import org.dsisim.rulebook.lint.Switches;
import org.dsisim.rulebook.situation.RecipientWord;
import org.dsisim.rulebook.situation.SituationKey;
import org.dsisim.rulebook.situation.Situations;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a rule file to one question, remembered by situation: of subjects in the same one,
 * the first is asked. Whatever cannot be answered so is asked row by row, with the same result: a
 * refusal too, which is never remembered. Safe for use by several threads.
 */
final class RememberedAnswers<A> {

  /** Asks the rules in one session. */
  interface Session<A> {
    /**
     * What they find, in the order in which they find it.
     *
     * @param problems told what they contradict each other in
     * @throws org.dsisim.message.InvalidInput when a rule fails
     */
    List<A> found(List<Object> switches, List<? extends Subject> subjects, Problems problems);
  }

  /** Makes an answer to one of the same kind about another subject. */
  interface Refilling<A> {
    A about(A found, RecipientWord recipient, Subject other);
  }

  /** Subjects asked about together, with what is known of them or the key to find it by. */
  private record Asked<A>(
      List<? extends Subject> group,
      @Nullable List<Template<A>> templates,
      @Nullable SituationKey unseen) {}

  private final CompiledRuleFile file;
  private final OneAnswer<A> question;
  private final Session<A> session;
  private final Refilling<A> refilling;
  private final String finding;
  private final MemoryLimits limits;
  private final AtomicLong asked = new AtomicLong();
  private final Memories<List<Template<A>>> memories;

  /**
   * Answers of a file.
   *
   * @param finding the word by which rules give such an answer: those of a file without it give
   *     none
   */
  RememberedAnswers(
      CompiledRuleFile file,
      OneAnswer<A> question,
      Session<A> session,
      Refilling<A> refilling,
      String finding,
      MemoryLimits limits) {
    this.file = file;
    this.question = question;
    this.session = session;
    this.refilling = refilling;
    this.finding = finding;
    this.limits = limits;
    this.memories = new Memories<>(limits);
  }

  /** Whether more situations have come than are remembered. */
  boolean isFull() {
    return memories.isFull();
  }

  /** The situation of a payer; null where rules are asked row by row, or about several together. */
  @Nullable Object situation(Payer payer) {
    Situations situations = file.situations();
    if (!situations.rowByRow().isEmpty() || situations.joins()) {
      return null;
    }
    try {
      SituationKey key = new SituationKey();
      situations.write(payer, key);
      return key.copy();
    } catch (RuntimeException failure) {
      // A test of the key may fail for a payer where no rule comes to it.
      return null;
    }
  }

  /**
   * The answers in the order of the subjects.
   *
   * @throws org.dsisim.message.InvalidInput when a rule fails, or two answer the same question
   */
  List<A> of(ParameterValues values, List<? extends Subject> subjects) {
    // Where somebody has found out already what the rules read, to remember costs nothing more.
    boolean worthwhile =
        asked.addAndGet(subjects.size()) > limits.worthwhile()
            || (limits.situations() > 0 && file.areSituationsKnown());
    if (worthwhile && file.situations().rowByRow().isEmpty()) {
      if (!file.situations().mayFind(finding)) {
        return List.of();
      }
      List<A> remembered = remembered(values, subjects);
      if (remembered != null) {
        return remembered;
      }
    }
    return rowByRow(values, subjects);
  }

  private List<A> rowByRow(ParameterValues values, List<? extends Subject> subjects) {
    Problems problems = new Problems();
    List<A> found = session.found(Switches.of(values), subjects, problems);
    List<A> answers = question.inOrder(subjects, found, problems);
    problems.throwIfErrors();
    return answers;
  }

  /** Null where something is wrong, which row by row is told of the first row that has it. */
  private @Nullable List<A> remembered(ParameterValues values, List<? extends Subject> subjects) {
    try {
      Situations situations = file.situations();
      List<Object> switches = Switches.of(values);
      Map<SituationKey, List<Template<A>>> known = memories.of(read(switches, situations));
      if (!situations.joins()) {
        return oneByOne(switches, subjects, situations, known);
      }
      Map<SituationKey, List<? extends Subject>> unseen = new LinkedHashMap<>();
      List<Asked<A>> groups = lookUp(subjects, situations, known, unseen);
      if (groups == null) {
        return null;
      }
      Map<SituationKey, List<Template<A>>> learned = learn(switches, unseen, situations);
      memories.keep(known, learned);
      return filled(groups, learned);
    } catch (RuntimeException failure) {
      // A test of the key may fail for a row where no rule comes to it.
      return null;
    }
  }

  /**
   * The answers where each subject is asked about by itself: a table of a million uses asks about
   * some millions of origins, of which no object is made on the way.
   */
  private @Nullable List<A> oneByOne(
      List<Object> switches,
      List<? extends Subject> subjects,
      Situations situations,
      Map<SituationKey, List<Template<A>>> known) {
    List<Subject> about = new ArrayList<>();
    List<List<Template<A>>> found = new ArrayList<>();
    Map<SituationKey, List<Template<A>>> learned = new LinkedHashMap<>();
    Map<SituationKey, Subject> unseen = new LinkedHashMap<>();
    SituationKey key = new SituationKey();
    for (Subject subject : subjects) {
      if (!situations.asksAbout(subject)) {
        continue;
      }
      situations.write(subject, key);
      List<Template<A>> templates = known.get(key);
      if (templates == null) {
        templates = learned.get(key);
      }
      if (templates == null) {
        SituationKey kept = key.copy();
        // Filled when the rules have been asked.
        templates = new ArrayList<>(1);
        learned.put(kept, templates);
        unseen.put(kept, subject);
        about.add(subject);
        found.add(templates);
      } else if (!templates.isEmpty() || !unseen.isEmpty()) {
        about.add(subject);
        found.add(templates);
      }
    }
    if (!unseen.isEmpty()) {
      IdentityHashMap<Subject, List<Template<A>>> answers = new IdentityHashMap<>();
      unseen.forEach(
          (of, subject) -> answers.put(subject, Objects.requireNonNull(learned.get(of))));
      note(switches, List.copyOf(unseen.values()), situations, answers);
      memories.keep(known, learned);
    }
    return filled(about, found);
  }

  private @Nullable List<A> filled(List<Subject> about, List<List<Template<A>>> found) {
    Problems problems = new Problems();
    List<A> answers = new ArrayList<>(about.size());
    for (int i = 0; i < found.size(); i++) {
      List<Template<A>> templates = found.get(i);
      Subject subject = about.get(i);
      if (templates.size() == 1) {
        answers.add(templates.get(0).filling().apply(subject));
      } else if (!templates.isEmpty()) {
        List<A> several = new ArrayList<>(templates.size());
        templates.forEach(template -> several.add(template.filling().apply(subject)));
        answers.addAll(question.inOrder(List.of(subject), several, problems));
      }
    }
    return problems.hasErrors() ? null : answers;
  }

  /** The switches that the rules read: no other can change what they answer. */
  private static List<Object> read(List<Object> switches, Situations situations) {
    List<Object> read = new ArrayList<>();
    for (Object fact : switches) {
      String name = fact instanceof Choice choice ? choice.name() : ((Count) fact).name();
      if (situations.switches().contains(name)) {
        read.add(fact);
      }
    }
    return read;
  }

  private @Nullable List<Asked<A>> lookUp(
      List<? extends Subject> subjects,
      Situations situations,
      Map<SituationKey, List<Template<A>>> known,
      Map<SituationKey, List<? extends Subject>> unseen) {
    List<Asked<A>> groups = new ArrayList<>();
    SituationKey key = new SituationKey();
    int to;
    for (int from = 0; from < subjects.size(); from = to) {
      to = endOfPayer(subjects, from);
      List<? extends Subject> group = subjects.subList(from, to);
      if (!situations.write(group, key)) {
        return null;
      }
      List<Template<A>> templates = known.get(key);
      if (templates == null) {
        SituationKey kept = key.copy();
        unseen.putIfAbsent(kept, group);
        groups.add(new Asked<>(group, null, kept));
      } else if (!templates.isEmpty()) {
        groups.add(new Asked<>(group, templates, null));
      }
    }
    return groups;
  }

  @SuppressWarnings(
      "ReferenceEquality") // the facts of one payer share it; comparing figures is slow
  private static int endOfPayer(List<? extends Subject> subjects, int from) {
    int to = from + 1;
    while (to < subjects.size() && subjects.get(to).payer() == subjects.get(from).payer()) {
      to++;
    }
    return to;
  }

  /** Asks about one group in each situation, each by itself, as rules join those of a group. */
  private Map<SituationKey, List<Template<A>>> learn(
      List<Object> switches,
      Map<SituationKey, List<? extends Subject>> unseen,
      Situations situations) {
    Map<SituationKey, List<Template<A>>> learned = new HashMap<>();
    IdentityHashMap<Subject, List<Template<A>>> answers = new IdentityHashMap<>();
    unseen.forEach(
        (key, group) -> {
          List<Template<A>> templates = new ArrayList<>();
          learned.put(key, templates);
          group.forEach(subject -> answers.put(subject, templates));
        });
    unseen.values().forEach(group -> note(switches, group, situations, answers));
    return learned;
  }

  private void note(
      List<Object> switches,
      List<? extends Subject> subjects,
      Situations situations,
      IdentityHashMap<Subject, List<Template<A>>> answers) {
    IdentityHashMap<Subject, Integer> places = new IdentityHashMap<>();
    for (int i = 0; i < subjects.size(); i++) {
      places.put(subjects.get(i), situations.joins() ? i : 0);
    }
    Map<RuleReference, Integer> findings = new HashMap<>();
    Problems problems = new Problems();
    List<A> all = session.found(switches, subjects, problems);
    problems.throwIfErrors();
    for (A found : all) {
      RuleReference rule = question.rule().apply(found);
      // The findings of a consequence come one after another, however often it is reached.
      int before = findings.merge(rule, 1, Integer::sum) - 1;
      List<RecipientWord> words = situations.recipients(rule.title());
      RecipientWord word = words.get(before % words.size());
      Subject subject = question.about().apply(found);
      // A finding about anything else cannot be remembered, and nor can its situation.
      Objects.requireNonNull(answers.get(subject))
          .add(
              new Template<>(
                  Objects.requireNonNull(places.get(subject)),
                  other -> refilling.about(found, word, other)));
    }
  }

  private @Nullable List<A> filled(
      List<Asked<A>> groups, Map<SituationKey, List<Template<A>>> learned) {
    Problems problems = new Problems();
    List<A> answers = new ArrayList<>(groups.size());
    for (Asked<A> one : groups) {
      List<Template<A>> templates =
          one.unseen() == null ? one.templates() : learned.get(one.unseen());
      List<A> ofGroup = new ArrayList<>(Objects.requireNonNull(templates).size());
      for (Template<A> template : templates) {
        ofGroup.add(template.filling().apply(one.group().get(template.position())));
      }
      answers.addAll(
          ofGroup.size() > 1 ? question.inOrder(one.group(), ofGroup, problems) : ofGroup);
    }
    return problems.hasErrors() ? null : answers;
  }
}
