package org.dsisim.workspace.session;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dsisim.message.Place;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.Rulebook;

/**
 * The rules of a request, opened on a thread of their own with the options that it will ask for,
 * while its scenario is read. Whatever is wrong with an option is said where it is asked for, as
 * the rules remember what came of it.
 */
final class RulesAhead {

  private final Shelf shelf;
  private final CompletableFuture<Opened<Rulebook>> opening;

  /**
   * Begins to open them.
   *
   * @param options in the words of people; words that name no option are no matter here
   */
  RulesAhead(Shelf shelf, List<String> options) {
    this.shelf = shelf;
    Runnable watchedAsHere = shelf.watchedAsHere();
    this.opening = CompletableFuture.supplyAsync(shelf::rulebook);
    // What fails here fails again where somebody asks for the option, and is told there.
    CompletableFuture<Void> unused =
        opening.thenAcceptAsync(
            rules -> {
              watchedAsHere.run();
              try {
                options.forEach(option -> open(option.trim(), rules.value()));
              } finally {
                shelf.unwatched();
              }
            });
  }

  private static void open(String option, Rulebook rules) {
    if (!Proposals.isMeant(option) && !ChosenOptions.areAll(List.of(option))) {
      rules.option(option, Place.ofCommandLine("-o"), new Problems());
    }
  }

  /**
   * The rules, as soon as they are open; an option that is still being opened is waited for there.
   */
  Opened<Rulebook> rulebook() {
    try {
      return opening.join();
    } catch (CompletionException failed) {
      // It fails again where whoever asks is told.
      return shelf.rulebook();
    }
  }
}
