package org.dsisim.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.dsisim.message.InvalidInput;
import org.dsisim.message.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InOrderTest {

  private static final List<Integer> PIECES = IntStream.range(0, 500).boxed().toList();

  @ParameterizedTest
  @ValueSource(ints = {-1, 0, 1, 2, 4, 50})
  void resultsAreHandedOnInTheOrderOfThePiecesOnAnyNumberOfThreads(int threads) {
    List<String> handedOn = new ArrayList<>();
    new InOrder(threads).each(PIECES, piece -> "piece " + piece, handedOn::add);
    assertThat(handedOn).isEqualTo(PIECES.stream().map(piece -> "piece " + piece).toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void onlyAFewResultsWait(int threads) {
    AtomicInteger waiting = new AtomicInteger();
    List<Integer> seen = new ArrayList<>();
    new InOrder(threads)
        .each(
            PIECES,
            piece -> {
              waiting.incrementAndGet();
              return piece;
            },
            piece -> seen.add(waiting.getAndDecrement()));
    assertThat(seen).allMatch(count -> count <= 4 * threads + 1);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theFirstRefusalInTheOrderOfThePiecesReachesTheCallerAsItIs(int threads) {
    List<InvalidInput> refusals = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      refusals.add(InvalidInput.of(Place.of("a.drl", i + 1), "two rules answer.", null));
    }
    List<Integer> handedOn = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new InOrder(threads)
                    .each(
                        PIECES,
                        piece -> {
                          if (piece >= 300) {
                            throw refusals.get(piece);
                          }
                          return piece;
                        },
                        handedOn::add))
        .isSameAs(refusals.get(300))
        .hasMessage("a.drl:301: two rules answer.");
    assertThat(handedOn).isEqualTo(PIECES.subList(0, 300));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whoeverTakesTheResultsCanEndTheWork(int threads) {
    List<Integer> taken = new ArrayList<>();
    assertThatThrownBy(
            () ->
                new InOrder(threads)
                    .each(
                        PIECES,
                        piece -> piece,
                        piece -> {
                          if (piece == 7) {
                            throw new IllegalStateException("enough");
                          }
                          taken.add(piece);
                        }))
        .hasMessage("enough");
    assertThat(taken).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void ofNoPiecesNothingIsHandedOn() {
    List<Integer> handedOn = new ArrayList<>();
    new InOrder(4).each(List.<Integer>of(), piece -> piece, handedOn::add);
    assertThat(handedOn).isEmpty();
  }
}
