package org.finopshub.group;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import org.finopshub.contract.DropFixture;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.period.EntityCalendar;

/** The entities of a test's group, all signing with the fixtures' key. */
final class TestEntities {
  static final Map<String, EntityCalendar> LENIENT =
      Map.of("atlas", EntityCalendar.DEFAULT, "boreal", EntityCalendar.DEFAULT);

  private static final Set<String> CURRENCIES = Set.of("USD", "EUR");

  private TestEntities() {}

  static GroupEntities of(Path directory, Map<String, EntityCalendar> calendars) {
    var keys = directory.resolve("keys.json");
    try {
      Files.write(
          keys,
          new JWKSet(DropFixture.KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GroupEntities(
        calendars.entrySet().stream()
            .map(entity -> new GroupEntity(entity.getKey(), CURRENCIES, keys, entity.getValue()))
            .sorted(Comparator.comparing(GroupEntity::entityId))
            .toList());
  }
}
