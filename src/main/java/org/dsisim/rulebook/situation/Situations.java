package org.dsisim.rulebook.situation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dsisim.model.fact.Origin;
import org.dsisim.model.fact.Payer;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.fact.Use;
import org.dsisim.model.formula.TableKey;
import org.dsisim.model.policy.RowByRow;
import org.dsisim.model.policy.RowByRow.Reason;
import org.dsisim.rulebook.drl.AskedColumns;
import org.dsisim.rulebook.drl.RuleFile;
import org.dsisim.rulebook.drl.RuleText;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of a file read of those whom they are asked about. Two groups of subjects with the
 * same key get the same answers, each about the subject in the same place, while the switches that
 * the file reads are the same. Safe for use by several threads.
 */
public final class Situations {

  private static final int BITS_OF_TYPE = 2;
  private static final int BITS_OF_POSITION = Integer.SIZE;

  private final List<RowByRow> rowByRow;
  private final boolean joins;
  private final Set<String> switches;
  private final Map<String, List<RecipientWord>> recipients;
  private final List<String> consequences;
  private final SituationTest @Nullable [] ofPayer;
  private final SituationTest @Nullable [] ofUse;
  private final SituationTest @Nullable [] ofOrigin;
  private final @Nullable OriginTests origins;
  private final ReadTests read;

  Situations(
      List<RowByRow> rowByRow,
      boolean joins,
      Set<String> switches,
      Map<String, List<RecipientWord>> recipients,
      List<String> consequences,
      ReadTests read) {
    Map<Aspect, List<SituationTest>> tests = read.all();
    this.read = read;
    this.consequences = consequences;
    this.rowByRow = rowByRow;
    this.joins = joins;
    this.switches = switches;
    this.recipients = recipients;
    this.ofPayer = array(tests.get(Aspect.PAYER));
    this.ofUse = array(tests.get(Aspect.USE));
    this.ofOrigin = array(tests.get(Aspect.ORIGIN));
    List<SituationTest> testsOfOrigins = tests.get(Aspect.ORIGIN);
    this.origins = testsOfOrigins == null ? null : new OriginTests(testsOfOrigins);
  }

  private static SituationTest @Nullable [] array(@Nullable List<SituationTest> tests) {
    return tests == null ? null : tests.toArray(SituationTest[]::new);
  }

  /** Reads a file whose rules the lint has let pass. */
  public static Situations of(RuleFile file) {
    List<RowByRow> rowByRow = new ArrayList<>();
    Map<String, List<RecipientWord>> recipients = new HashMap<>();
    Set<String> switches = new LinkedHashSet<>();
    ReadTests tests = new ReadTests();
    boolean joins = false;
    boolean owesToNamed = false;
    List<RowByRow> changes = new ArrayList<>();
    if (file.tree() == null) {
      rowByRow.add(new RowByRow(Reason.FORM, "", ""));
    }
    for (RuleText rule : file.rules()) {
      RuleReader reader = new RuleReader(rule, tests);
      try {
        recipients.put(rule.title(), reader.run());
      } catch (NotSituational found) {
        rowByRow.add(new RowByRow(found.reason(), rule.title(), found.what()));
      }
      joins |= reader.joins();
      owesToNamed |= reader.owesToNamed();
      if (reader.changesByWord() != null) {
        changes.add(new RowByRow(Reason.CONSEQUENCE, rule.title(), reader.changesByWord()));
      }
      switches.addAll(reader.switches());
    }
    if (owesToNamed) {
      // For subjects of that one country the part belongs to what is owed to it, for others not.
      rowByRow.addAll(changes);
    }
    file.rules().forEach(rule -> keys(rule, tests));
    return new Situations(
        List.copyOf(rowByRow),
        joins,
        Set.copyOf(switches),
        Map.copyOf(recipients),
        file.rules().stream().map(Situations::consequence).toList(),
        tests);
  }

  /** A stated amount may go to anybody of the file, and each has the words of its payer. */
  private static void keys(RuleText rule, ReadTests tests) {
    String consequence = consequence(rule);
    for (TableKey key : TableKey.ALL) {
      if (consequence.contains(key.name())) {
        tests.addToAll(key);
      }
    }
    for (String column : AskedColumns.inTables(consequence)) {
      tests.addToAll(TableKey.byWord(column));
    }
  }

  private static String consequence(RuleText rule) {
    return String.valueOf(rule.tree().getConsequence());
  }

  /** Whether a consequence of any rule could find something by a word, as {@code tags}. */
  public boolean mayFind(String word) {
    return consequences.stream().anyMatch(one -> one.contains(word));
  }

  /** Why the rules have to be asked about every row; none where situations tell the answer. */
  public List<RowByRow> rowByRow() {
    return rowByRow;
  }

  /** Whether some rule looks at several facts of a payer together. */
  public boolean joins() {
    return joins;
  }

  /** The parameters that rules read as facts. */
  public Set<String> switches() {
    return switches;
  }

  /** The tests that rules make. */
  ReadTests read() {
    return read;
  }

  /** The same of all rules, by their titles. */
  Map<String, List<RecipientWord>> recipients() {
    return recipients;
  }

  /** What rules find, as it is written. */
  List<String> consequences() {
    return consequences;
  }

  /** How the findings of a rule name whom they are owed to, in the order of its consequence. */
  public List<RecipientWord> recipients(String rule) {
    return recipients.getOrDefault(rule, List.of());
  }

  /** Whether any rule is about such a subject; where rules join, all of a payer's are looked at. */
  public boolean asksAbout(Subject subject) {
    return joins || tests(subject) != null;
  }

  private SituationTest @Nullable [] tests(Subject subject) {
    if (subject instanceof Origin) {
      return ofOrigin;
    }
    return subject instanceof Use ? ofUse : ofPayer;
  }

  /**
   * Writes the situation of all subjects of a payer, which are asked about together where rules
   * join.
   *
   * @return whether it can be told: of several, each must be another, and belong to the first
   * @throws RuntimeException when a test fails that the rules themselves may never come to
   */
  public boolean write(List<? extends Subject> group, SituationKey key) {
    key.clear();
    for (Subject subject : group) {
      append(subject, key);
    }
    return writeTies(group, key);
  }

  /**
   * Writes the situation of a subject that is asked about by itself, as all are where no rule
   * joins. In one key no other tests than those of this file are written.
   *
   * @throws RuntimeException when a test fails that the rules themselves may never come to
   */
  public void write(Subject subject, SituationKey key) {
    if (origins != null && subject instanceof Origin origin) {
      origins.write(origin, type(subject), BITS_OF_TYPE, key);
      return;
    }
    key.clear();
    append(subject, key);
  }

  private void append(Subject subject, SituationKey key) {
    key.add(type(subject), BITS_OF_TYPE);
    SituationTest[] tests = tests(subject);
    if (tests != null) {
      write(subject, tests, key);
    }
  }

  private static int type(Subject subject) {
    if (subject instanceof Origin) {
      return 2;
    }
    return subject instanceof Use ? 1 : 0;
  }

  /** The outcome of a test of a subject, or of what belongs to it. */
  static int outcome(SituationTest test, Subject subject) {
    Object fact = test.aspect().of(subject);
    if (fact == null) {
      throw new IllegalStateException("No " + test.aspect() + " of " + subject.inWords());
    }
    return test.outcome().applyAsInt(fact);
  }

  private static void write(Subject subject, SituationTest[] tests, SituationKey key) {
    for (SituationTest test : tests) {
      key.add(outcome(test, subject), test.width());
    }
  }

  /** Which origin belongs to which use; rules compare facts, so that no two may be equal. */
  @SuppressWarnings("ReferenceEquality") // what is tied is the very same fact
  private static boolean writeTies(List<? extends Subject> group, SituationKey key) {
    Payer payer = group.get(0).payer();
    Map<String, Integer> uses = new HashMap<>();
    Set<List<Object>> others = new LinkedHashSet<>();
    for (int i = 0; i < group.size(); i++) {
      Subject subject = group.get(i);
      boolean other;
      if (subject instanceof Origin origin) {
        Integer use = uses.get(origin.use().id());
        if (use == null || group.get(use) != origin.use()) {
          return false;
        }
        key.add(use, BITS_OF_POSITION);
        other = others.add(List.of(use, origin.country().code()));
      } else if (subject instanceof Use use) {
        other = uses.put(use.id(), i) == null;
      } else {
        other = i == 0;
      }
      if (!other || subject.payer() != payer) {
        return false;
      }
    }
    return true;
  }
}
