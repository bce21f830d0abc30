package org.dsisim.reckoning.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dsisim.Shipped;
import org.dsisim.Uses;
import org.dsisim.model.world.use.UseRow;
import org.dsisim.parameter.Parameters;
import org.junit.jupiter.api.Test;

/** Which uses count where a rule set asks for what they come to together. */
class CountedUsesTest {

  private static final List<UseRow> USES =
      List.of(
          use("open", "genbank", "dna"),
          use("closed", "private", "dna"),
          use("anywhere", "", "rna"),
          use("of-what", "ena", ""),
          use("protein", "ddbj", "protein"));

  private static UseRow use(String id, String database, String material) {
    return Uses.row(
        id, "database=" + database, "material=" + material, "sequences=3", "origins=KEN:1");
  }

  /** Those that count; behind the id of one of which nobody knows how much it comes to, a mark. */
  private static List<String> counted(String... terms) {
    return new CountedUses(Parameters.values(terms), Shipped.reference().databases())
        .of(USES).stream()
            .map(use -> use.id() + (use.sequences().count() == null ? "?" : ""))
            .toList();
  }

  @Test
  void allCountUnlessTheRuleSetSaysWhich() {
    assertThat(counted()).containsExactly("open", "closed", "anywhere", "of-what", "protein");
    assertThat(counted("materials_counted,dna;rna;protein,list")).hasSize(5).doesNotContain("?");
  }

  @Test
  void orThoseOfOpenDatabases() {
    assertThat(counted("uses_counted,open-databases,choice"))
        .containsExactly("open", "anywhere?", "of-what", "protein");
  }

  @Test
  void orThoseOfSomeMaterials() {
    assertThat(counted("materials_counted,dna;rna,list"))
        .containsExactly("open", "closed", "anywhere", "of-what?");
  }

  @Test
  void orThoseOfBoth() {
    assertThat(counted("uses_counted,open-databases,choice", "materials_counted,dna,list"))
        .containsExactly("open", "of-what?");
  }

  @Test
  void ofNoUsesNoneCount() {
    CountedUses open =
        new CountedUses(
            Parameters.values("uses_counted,open-databases,choice"),
            Shipped.reference().databases());
    assertThat(open.of(List.of())).isEmpty();
  }
}
