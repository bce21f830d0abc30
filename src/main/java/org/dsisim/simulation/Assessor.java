package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Formality;
import org.dsisim.model.Ruling;
import org.dsisim.model.Subject;
import org.dsisim.model.Tagging;
import org.dsisim.parameter.Terms;

/**
 * Asks contribution rules about many payers, and their uses: in chunks, on as many threads as
 * wanted. What belongs to one payer is asked about together.
 */
public final class Assessor {

  /** Subjects per call of the rules: the working set of a call stays in the processor's cache. */
  private static final int CHUNK = 1000;

  private final int threads;

  /** An assessor that uses so many threads, at least one. */
  public Assessor(int threads) {
    this.threads = Math.max(1, threads);
  }

  /**
   * Asks the rules what is owed.
   *
   * @return the answers in the order of the subjects, whatever the number of threads
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question
   */
  public List<Ruling> assess(
      ContributionRules rules, Terms terms, List<? extends Subject> subjects) {
    return inChunks(subjects, chunk -> rules.assess(terms, chunk));
  }

  /**
   * Asks the rules what users must go through.
   *
   * @return the answers in the order of the subjects, whatever the number of threads
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question
   */
  public List<Formality> formalities(
      ContributionRules rules, Terms terms, List<? extends Subject> subjects) {
    return inChunks(subjects, chunk -> rules.formalities(terms, chunk));
  }

  /**
   * Asks the rules which records have to be tagged.
   *
   * @return the answers in the order of the subjects, whatever the number of threads
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question
   */
  public List<Tagging> taggings(
      ContributionRules rules, Terms terms, List<? extends Subject> subjects) {
    return inChunks(subjects, chunk -> rules.taggings(terms, chunk));
  }

  private <A> List<A> inChunks(
      List<? extends Subject> subjects, Function<List<? extends Subject>, List<A>> question) {
    List<List<? extends Subject>> chunks = chunks(subjects);
    List<A> all = new ArrayList<>();
    if (threads == 1 || chunks.size() <= 1) {
      chunks.forEach(chunk -> all.addAll(question.apply(chunk)));
      return all;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, chunks.size()));
    try {
      List<Future<List<A>>> answers = new ArrayList<>();
      for (List<? extends Subject> chunk : chunks) {
        answers.add(pool.submit(() -> question.apply(chunk)));
      }
      for (Future<List<A>> answer : answers) {
        all.addAll(answer.get());
      }
      return all;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while the rules were asked.", interrupted);
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof RuntimeException cause
          ? cause
          : new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** A chunk ends where a payer's subjects end, so that it can be a little longer. */
  private static List<List<? extends Subject>> chunks(List<? extends Subject> subjects) {
    List<List<? extends Subject>> chunks = new ArrayList<>();
    int from = 0;
    while (from < subjects.size()) {
      int to = Math.min(subjects.size(), from + CHUNK);
      while (to < subjects.size() && isSamePayer(subjects.get(to - 1), subjects.get(to))) {
        to++;
      }
      chunks.add(subjects.subList(from, to));
      from = to;
    }
    return chunks;
  }

  private static boolean isSamePayer(Subject one, Subject next) {
    return one.payer().id().equals(next.payer().id());
  }
}
