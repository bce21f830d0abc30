package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dsisim.model.ContributionRules;
import org.dsisim.model.Ruling;
import org.dsisim.model.Subject;
import org.dsisim.parameter.Terms;

/**
 * Asks contribution rules about many payers, and their uses: in chunks, on as many threads as
 * wanted.
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
   * Asks the rules.
   *
   * @return the answers in the order of the subjects, whatever the number of threads
   * @throws org.dsisim.table.InvalidInput when two rules answer the same question
   */
  public List<Ruling> assess(
      ContributionRules rules, Terms terms, List<? extends Subject> subjects) {
    List<List<? extends Subject>> chunks = chunks(subjects);
    if (threads == 1 || chunks.size() <= 1) {
      List<Ruling> rulings = new ArrayList<>();
      for (List<? extends Subject> chunk : chunks) {
        rulings.addAll(rules.assess(terms, chunk));
      }
      return rulings;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, chunks.size()));
    try {
      List<Future<List<Ruling>>> answers = new ArrayList<>();
      for (List<? extends Subject> chunk : chunks) {
        answers.add(pool.submit(() -> rules.assess(terms, chunk)));
      }
      List<Ruling> rulings = new ArrayList<>();
      for (Future<List<Ruling>> answer : answers) {
        rulings.addAll(answer.get());
      }
      return rulings;
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

  private static List<List<? extends Subject>> chunks(List<? extends Subject> subjects) {
    List<List<? extends Subject>> chunks = new ArrayList<>();
    for (int from = 0; from < subjects.size(); from += CHUNK) {
      chunks.add(subjects.subList(from, Math.min(subjects.size(), from + CHUNK)));
    }
    return chunks;
  }
}
