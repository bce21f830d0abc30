package org.dsisim.rulebook.situation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.dsisim.Shipped;
import org.dsisim.message.Problems;
import org.dsisim.rulebook.RuleFolder;
import org.dsisim.rulebook.drl.RuleFileKind;
import org.junit.jupiter.api.Test;

class StoredSituationsTest {

  /** What all shipped files read whose rules are asked by situation. */
  private static List<Situations> shipped() {
    List<Situations> all = new ArrayList<>();
    for (String id : Shipped.rulebook().ruleSets().keySet()) {
      RuleFolder folder = Objects.requireNonNull(Shipped.rulebook().folder(id, new Problems()));
      for (RuleFileKind kind : folder.ruleFiles()) {
        Situations read = Situations.of(folder.file(kind));
        if (read.rowByRow().isEmpty()) {
          all.add(read);
        }
      }
    }
    return all;
  }

  @Test
  void whatShippedRulesReadIsTheSameWhenItIsReadAgain() {
    List<Situations> all = shipped();
    assertThat(all).hasSizeGreaterThan(20);
    for (Situations read : all) {
      byte[] bytes = Objects.requireNonNull(StoredSituations.of(read));
      Situations again = Objects.requireNonNull(StoredSituations.read(bytes));
      assertThat(again.read().bySubject()).isEqualTo(read.read().bySubject());
      assertThat(again.read().keys()).isEqualTo(read.read().keys());
      assertThat(again.read().all().keySet()).isEqualTo(read.read().all().keySet());
      assertThat(again.switches()).isEqualTo(read.switches());
      assertThat(again.recipients()).isEqualTo(read.recipients());
      assertThat(again.consequences()).isEqualTo(read.consequences());
      assertThat(again.joins()).isEqualTo(read.joins());
    }
  }

  @Test
  void bytesOfWhichOneIsMissingOrTooManyAreNotRead() {
    byte[] bytes = Objects.requireNonNull(StoredSituations.of(shipped().get(0)));
    assertThat(StoredSituations.read(Arrays.copyOf(bytes, bytes.length - 1))).isNull();
    assertThat(StoredSituations.read(Arrays.copyOf(bytes, bytes.length + 1))).isNull();
    assertThat(StoredSituations.read(new byte[0])).isNull();
  }

  @Test
  void aPropertyThatIsNotDeclaredIsNoTest() {
    assertThat(new ReadProperty(Aspect.PAYER, "id", List.of()).test()).isNull();
    assertThat(new ReadProperty(Aspect.PAYER, "id", List.of()).word()).isNull();
    assertThat(new ReadProperty(Aspect.PAYER, "listed", List.of()).test()).isNull();
    assertThat(new ReadProperty(Aspect.PAYER, "homeAbove", List.of("NO_SUCH")).test()).isNull();
    assertThat(new ReadProperty(Aspect.PAYER, "homeKnows", List.of("GDP_PER_HEAD")).test())
        .isNotNull();
  }
}
