package org.dsisim.simulation;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dsisim.model.answer.Credit;
import org.dsisim.model.answer.Formality;
import org.dsisim.model.answer.Ruling;
import org.dsisim.model.answer.Tagging;
import org.dsisim.model.fact.OwedTwice;
import org.dsisim.model.fact.Subject;
import org.dsisim.model.policy.ContributionRules;
import org.dsisim.parameter.ParameterValues;

/**
 * Asks contribution rules about many payers, their uses and what they owe twice: in chunks, on as
 * many threads as wanted. What belongs to one payer is asked about together.
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
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  public List<Ruling> assess(
      ContributionRules rules, ParameterValues terms, List<? extends Subject> subjects) {
    return inChunks(subjects, Assessor::payer, chunk -> rules.assess(terms, chunk));
  }

  /**
   * Asks the rules what users must go through.
   *
   * @return the answers in the order of the subjects, whatever the number of threads
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  public List<Formality> formalities(
      ContributionRules rules, ParameterValues terms, List<? extends Subject> subjects) {
    return inChunks(subjects, Assessor::payer, chunk -> rules.formalities(terms, chunk));
  }

  /**
   * Asks the rules which records have to be tagged.
   *
   * @return the answers in the order of the subjects, whatever the number of threads
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  public List<Tagging> taggings(
      ContributionRules rules, ParameterValues terms, List<? extends Subject> subjects) {
    return inChunks(subjects, Assessor::payer, chunk -> rules.taggings(terms, chunk));
  }

  /**
   * Asks the rules what is credited.
   *
   * @param twice each payer's pairs together
   * @return the answers in the order of the pairs, whatever the number of threads
   * @throws org.dsisim.message.InvalidInput when two rules answer the same question
   */
  public List<Credit> credits(
      ContributionRules rules, ParameterValues terms, List<OwedTwice> twice) {
    return inChunks(twice, pair -> pair.owed().payer().id(), chunk -> rules.credits(terms, chunk));
  }

  private static String payer(Subject subject) {
    return subject.payer().id();
  }

  /**
   * Asks a question about many.
   *
   * @param payer the id of the payer to whom one of them belongs
   */
  private <T, A> List<A> inChunks(
      List<T> about, Function<? super T, String> payer, Function<List<T>, List<A>> question) {
    List<List<T>> chunks = chunks(about, payer);
    List<A> all = new ArrayList<>();
    if (threads == 1 || chunks.size() <= 1) {
      chunks.forEach(chunk -> all.addAll(question.apply(chunk)));
      return all;
    }
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, chunks.size()));
    try {
      List<Future<List<A>>> answers = new ArrayList<>();
      for (List<T> chunk : chunks) {
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

  /** A chunk ends where what belongs to a payer ends, so that it can be a little longer. */
  private static <T> List<List<T>> chunks(List<T> about, Function<? super T, String> payer) {
    List<List<T>> chunks = new ArrayList<>();
    int from = 0;
    while (from < about.size()) {
      int to = Math.min(about.size(), from + CHUNK);
      while (to < about.size()
          && payer.apply(about.get(to - 1)).equals(payer.apply(about.get(to)))) {
        to++;
      }
      chunks.add(about.subList(from, to));
      from = to;
    }
    return chunks;
  }
}
