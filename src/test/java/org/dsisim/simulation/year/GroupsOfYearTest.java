package org.dsisim.simulation.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.dsisim.model.world.Payers;
import org.dsisim.model.world.user.User;
import org.dsisim.parameter.ParameterValues;
import org.dsisim.parameter.Parameters;
import org.dsisim.reckoning.group.Groups;
import org.dsisim.simulation.Worlds;
import org.junit.jupiter.api.Test;

/** Groups are looked for once in a year. */
class GroupsOfYearTest {

  private static final ParameterValues CONSOLIDATED =
      Parameters.values("groups,consolidated,text", "rate,1,percent");

  private final AtomicInteger passes = new AtomicInteger();
  private final GroupsOfYear groups =
      new GroupsOfYear(
          new AbstractList<>() {
            @Override
            public User get(int place) {
              passes.incrementAndGet();
              return Worlds.company("u" + place, Payers.figures());
            }

            @Override
            public int size() {
              return 1;
            }
          });

  @Test
  void nobodyGoesThroughTheUsersTwiceForTermsThatGroupAlike() {
    Groups found = groups.under(CONSOLIDATED);
    int once = passes.get();
    assertThat(once).isPositive();
    ParameterValues alike = Parameters.values("groups,consolidated,text", "rate,9,percent");
    assertThat(groups.under(alike)).isSameAs(found);
    assertThat(passes).hasValue(once);
  }

  @Test
  void termsThatGroupInAnotherWayAreLookedAtByThemselves() {
    groups.under(CONSOLIDATED);
    int once = passes.get();
    groups.under(Parameters.values("groups,consolidated,text", "group_head,largest,text"));
    assertThat(passes.get()).isGreaterThan(once);
    assertThat(groups.under(Parameters.values()).all()).isEqualTo(List.of());
  }
}
