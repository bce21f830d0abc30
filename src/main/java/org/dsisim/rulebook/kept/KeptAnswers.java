package org.dsisim.rulebook.kept;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.zip.CRC32C;
import org.dsisim.message.Problems;
import org.dsisim.model.answer.RuleReference;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of one rule set answered, question by question, those asked last first. Bounded in
 * number and size; whatever cannot be read is as if it had never been there. Safe for use by
 * several threads.
 */
public final class KeptAnswers {

  /** Of a scenario of some years under a few settings. */
  private static final int MOST = 64;

  /** To read as much takes a few milliseconds. */
  private static final int MOST_BYTES = 1 << 20;

  /** Whoever asks about more has other work than to start. */
  private static final int MOST_FACTS = 2_000;

  private static final int VERSION = 1;

  /** Keeps nothing, and knows nothing. */
  public static final KeptAnswers NONE = new KeptAnswers(false);

  /** An answer with its question. */
  private static final class Kept {
    private final long sum;
    private final byte[] question;
    private final byte[] answer;

    private Kept(byte[] question, byte[] answer) {
      this.sum = sum(question);
      this.question = question;
      this.answer = answer;
    }

    private int size() {
      return question.length + answer.length;
    }
  }

  private final boolean isKeeping;
  private final Deque<Kept> last = new ArrayDeque<>();
  private boolean isChanged;

  /** Questions that came and were not known. */
  private int unknown;

  private KeptAnswers(boolean isKeeping) {
    this.isKeeping = isKeeping;
  }

  /**
   * What was written down.
   *
   * @param stored null where nothing was
   */
  public static KeptAnswers of(byte @Nullable [] stored) {
    KeptAnswers answers = new KeptAnswers(true);
    if (stored != null) {
      try {
        answers.read(stored);
      } catch (RuntimeException unusable) {
        // They are asked again.
        answers.last.clear();
      }
    }
    return answers;
  }

  /** Whether nothing is known. */
  public synchronized boolean isEmpty() {
    return last.isEmpty();
  }

  /** Writes down what is known; null where nothing has come since it was read. */
  public synchronized byte @Nullable [] changed() {
    if (!isChanged) {
      return null;
    }
    isChanged = false;
    ByteWriter out = new ByteWriter();
    out.number(VERSION);
    out.number(last.size());
    for (Kept one : last) {
      out.number(one.question.length);
      out.number(one.answer.length);
    }
    byte[] head = out.bytes();
    byte[] all = Arrays.copyOf(head, head.length + size());
    int at = head.length;
    for (Kept one : last) {
      System.arraycopy(one.question, 0, all, at, one.question.length);
      at += one.question.length;
      System.arraycopy(one.answer, 0, all, at, one.answer.length);
      at += one.answer.length;
    }
    return all;
  }

  private void read(byte[] stored) {
    ByteReader in = new ByteReader(stored);
    if (in.number() != VERSION) {
      return;
    }
    int[] sizes = new int[2 * in.count()];
    int body = 0;
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = in.count();
      body += sizes[i];
    }
    int at = stored.length - body;
    for (int i = 0; i < sizes.length; i += 2) {
      byte[] question = Arrays.copyOfRange(stored, at, at + sizes[i]);
      at += sizes[i];
      byte[] answer = Arrays.copyOfRange(stored, at, at + sizes[i + 1]);
      at += sizes[i + 1];
      last.addLast(new Kept(question, answer));
    }
  }

  private int size() {
    return last.stream().mapToInt(Kept::size).sum();
  }

  private static long sum(byte[] question) {
    CRC32C sum = new CRC32C();
    sum.update(question);
    return sum.getValue();
  }

  /** Of more than are kept none is looked up any more: the rules are open, and quicker. */
  private synchronized boolean isWorthwhile(int facts) {
    return isKeeping && facts <= MOST_FACTS && unknown < MOST;
  }

  private synchronized byte @Nullable [] find(byte[] question) {
    long sum = sum(question);
    for (Iterator<Kept> each = last.iterator(); each.hasNext(); ) {
      Kept one = each.next();
      if (one.sum == sum && Arrays.equals(one.question, question)) {
        each.remove();
        last.addFirst(one);
        return one.answer;
      }
    }
    unknown++;
    return null;
  }

  private synchronized void keep(byte[] question, byte[] answer) {
    Kept kept = new Kept(question, answer);
    if (kept.size() > MOST_BYTES) {
      return;
    }
    last.addFirst(kept);
    int room = MOST_BYTES;
    int number = 0;
    for (Iterator<Kept> each = last.iterator(); each.hasNext(); ) {
      room -= each.next().size();
      number++;
      if (room < 0 || number > MOST) {
        each.remove();
      }
    }
    isChanged = true;
  }

  /** What rules answer, where each answer has a form as bytes. */
  public interface Form<A> {
    /** Writes an answer. */
    void write(A answer, AnswerWriter out);

    /** Reads what was written so. */
    A read(AnswerReader in);
  }

  /**
   * The answer to a question: the one that is known, or else that of the rules, which is known from
   * then on unless something is wrong with it.
   *
   * @param asked writes all that is put to the rules, in its order
   * @param facts how many those are
   * @param rules that can answer, in their order
   * @param subjects whom answers can be about, in their order
   * @param asking asks the rules
   * @param problems told by them
   */
  public <A> A of(
      Supplier<KeptQuestion> asked,
      int facts,
      List<RuleReference> rules,
      List<?> subjects,
      Form<A> form,
      Function<Problems, A> asking,
      Problems problems) {
    byte[] question = isWorthwhile(facts) ? asked.get().bytes() : null;
    byte[] known = question == null ? null : find(question);
    A answer = known == null ? null : read(known, rules, subjects, form);
    if (answer != null) {
      return answer;
    }
    Problems said = new Problems();
    A found = asking.apply(said);
    problems.addAll(said);
    if (question != null && said.all().isEmpty()) {
      AnswerWriter out = new AnswerWriter(rules, subjects);
      try {
        form.write(found, out);
        keep(question, out.bytes());
      } catch (NoForm unkept) {
        // It is asked again next time.
      }
    }
    return found;
  }

  private static <A> @Nullable A read(
      byte[] known, List<RuleReference> rules, List<?> subjects, Form<A> form) {
    try {
      AnswerReader in = new AnswerReader(known, rules, subjects);
      A answer = form.read(in);
      return in.isAtEnd() ? answer : null;
    } catch (RuntimeException unusable) {
      // Another program wrote it: the rules are asked.
      return null;
    }
  }
}
