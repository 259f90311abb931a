package org.finopshub.group.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityScopesTest {
  private static final EntityScope ATLAS = EntityScope.of(Set.of("atlas"));

  @Test
  void whoBoundNothingSeesNothing() {
    assertThat(EntityScopes.current()).isEqualTo(EntityScope.NONE);
  }

  @Test
  void theScopeBeforeIsBackAfterwards() {
    EntityScopes.within(
        EntityScope.ALL,
        () -> {
          EntityScopes.within(ATLAS, () -> assertThat(EntityScopes.current()).isEqualTo(ATLAS));
          assertThat(EntityScopes.current()).isEqualTo(EntityScope.ALL);
        });
    assertThat(EntityScopes.current()).isEqualTo(EntityScope.NONE);
  }

  @Test
  void theScopeIsUnboundAfterAFailure() {
    assertThatThrownBy(
            () ->
                EntityScopes.within(
                    ATLAS,
                    () -> {
                      throw new IllegalStateException("broken");
                    }))
        .hasMessage("broken");
    assertThat(EntityScopes.current()).isEqualTo(EntityScope.NONE);
  }

  @Test
  void anEmptySetOfEntitiesIsNoneAndNotAll() {
    var nobody = EntityScope.of(Set.of());
    assertThat(nobody).isEqualTo(EntityScope.NONE);
    assertThat(nobody.covers("atlas")).isFalse();
    assertThat(nobody.setting()).isEmpty();
  }

  @Test
  void aScopeCoversTheEntitiesItNames() {
    assertThat(ATLAS.covers("atlas")).isTrue();
    assertThat(ATLAS.covers("boreal")).isFalse();
    assertThat(EntityScope.ALL.covers("boreal")).isTrue();
  }

  @Test
  void theSettingListsTheEntitiesInOrder() {
    assertThat(EntityScope.of(Set.of("boreal", "atlas")).setting()).isEqualTo("atlas,boreal");
    assertThat(EntityScope.ALL.setting()).isEqualTo("*");
  }

  @Test
  void whatIsNoEntityIdNeverReachesASetting() {
    assertThatThrownBy(() -> EntityScope.of(Set.of("*")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'*' is not an entity id: expected [a-z0-9][a-z0-9-]{1,30}");
  }
}
