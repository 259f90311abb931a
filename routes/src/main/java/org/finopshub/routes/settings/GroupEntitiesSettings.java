package org.finopshub.routes.settings;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/** The entities the group hears: {@code hub.group.entities}. */
@Validated
@ConfigurationProperties("hub.group")
record GroupEntitiesSettings(
    @NotEmpty(message = Allowed.NOT_EMPTY)
        Map<
                @Pattern(regexp = "[a-z0-9][a-z0-9-]{1,30}", message = Allowed.ENTITY) String,
                @Valid Entity>
            entities) {

  GroupEntities groupEntities() {
    return new GroupEntities(
        entities.entrySet().stream().map(e -> e.getValue().groupEntity(e.getKey())).toList());
  }

  /** The hubs the group fetches drops from. */
  PulledEntities pulledEntities() {
    var pulled = new TreeMap<String, PulledEntities.Hub>();
    entities.forEach(
        (id, entity) -> {
          if (entity.delivery() == Delivery.PULL) {
            pulled.put(id, new PulledEntities.Hub(entity.url(), entity.window()));
          }
        });
    return new PulledEntities(pulled);
  }

  /** Who moves a drop from an entity to the group. */
  enum Delivery {
    PUSH,
    PULL
  }

  /**
   * One entity.
   *
   * @param currencies in which it bills
   * @param keys its public signing keys, a JWKS file
   * @param calendar when its months are due; absent = the defaults
   * @param delivery whether it sends its drops or the group fetches them
   * @param url of its hub, for drops that are fetched
   * @param window when it may be asked for them
   */
  record Entity(
      @NotEmpty(message = Allowed.NOT_EMPTY)
          Set<@Pattern(regexp = "[A-Z]{3}", message = "ISO 4217 codes such as EUR") String>
              currencies,
      @NotNull(message = Allowed.REQUIRED) Path keys,
      @DefaultValue @Valid CalendarSettings calendar,
      @DefaultValue("push") Delivery delivery,
      URI url,
      @DefaultValue @Valid TransferWindow window) {
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @AssertTrue(message = "url: the https address of its hub, as delivery is pull")
    boolean isPulledFromAnAddress() {
      return delivery == Delivery.PUSH || url != null && url.getHost() != null && keepsSecrets(url);
    }

    /** The group's token goes there; in clear text only within this machine. */
    private static boolean keepsSecrets(URI url) {
      return "https".equals(url.getScheme())
          || "http".equals(url.getScheme()) && THIS_MACHINE.contains(url.getHost());
    }

    GroupEntity groupEntity(String entityId) {
      return new GroupEntity(entityId, currencies, keys, calendar.calendar());
    }
  }
}
