package org.finopshub.routes.group;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.io.input.BoundedInputStream;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.pull.Pull;
import org.finopshub.routes.group.OfferedDrop.OfferedFile;
import org.finopshub.routes.group.WaitingReceipts.Waiting;
import org.finopshub.routes.settings.PulledEntities;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/**
 * Asks the entities' hubs for their drops and lays them into the inboxes as SFTP accounts would:
 * each file as a part that is renamed when it is whole. What is there already is not asked for.
 * Brings them the answers on the same way.
 */
@Component
@ConditionalOnProperty("hub.group.pull.token-uri")
public final class EntityHubs {
  private static final String EXPORTS = "/local/v1/exports";
  private static final int MOST_DROPS = 10_000;
  private static final int MOST_LIST_BYTES = 32 << 20;
  private static final int MOST_RECEIPT_BYTES = 8 << 20;
  private static final ObjectMapper JSON =
      Jackson2ObjectMapperBuilder.json().failOnUnknownProperties(false).build();

  private final RestClient http;
  private final PulledEntities entities;
  private final IntakeSettings intake;

  EntityHubs(PullClient client, PulledEntities entities, IntakeSettings intake) {
    this.http = client.http();
    this.entities = entities;
    this.intake = intake;
  }

  /** What an entity has queued since the last turn, oldest first. */
  public List<OfferedDrop> offers(Pull pull) {
    var uri = exports(pull.entityId()) + "?limit={limit}";
    var offered =
        pull.seenQueuedAt() == null
            ? http.get().uri(uri, MOST_DROPS)
            : http.get().uri(uri + "&since={since}", MOST_DROPS, pull.seenQueuedAt());
    return offered.exchange((request, answer) -> list(answer, pull.entityId())).items().stream()
        .filter(drop -> drop.entityId().equals(pull.entityId()))
        .filter(drop -> !pull.hasSeen(drop.runId(), drop.queuedAt()))
        .sorted(Comparator.comparing(OfferedDrop::queuedAt))
        .toList();
  }

  /**
   * Brings one file here; after a broken connection only the rest of it.
   *
   * @throws IOException when it is not whole
   */
  public void fetch(OfferedFile file) throws IOException {
    var inbox = PlainFile.directory(intake.inbox(file.entityId()));
    var whole = inbox.resolve(file.name());
    if (Files.exists(whole)) {
      return;
    }
    var part = inbox.resolve("." + file.name() + ".pull.part");
    long here = begun(part);
    http.get()
        .uri(exports(file.entityId()) + "/{run}/files/{name}", file.runId(), file.name())
        .headers(headers -> headers.set("Range", "bytes=" + here + "-"))
        .exchange((request, answer) -> append(answer, part, file));
    Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Hands over the answer to a drop. A hub that does not know the drop needs no answer.
   *
   * @throws RestClientException when it was not taken
   */
  public Waiting answer(Waiting receipt) throws IOException {
    http.post()
        .uri(exports(receipt.drop().entityId()) + "/{run}/receipt", receipt.drop().runId())
        .contentType(MediaType.APPLICATION_JSON)
        .body(PlainFile.read(receipt.file(), MOST_RECEIPT_BYTES))
        .retrieve()
        .onStatus(HttpStatus.NOT_FOUND::equals, (request, answer) -> {})
        .toBodilessEntity();
    return receipt;
  }

  /** How much of a file is here; what somebody else laid under the part's name is none of it. */
  private static long begun(Path part) throws IOException {
    if (Files.isRegularFile(part, LinkOption.NOFOLLOW_LINKS)) {
      return Files.size(part);
    }
    Files.deleteIfExists(part);
    return 0;
  }

  private Path append(ClientHttpResponse answer, Path part, OfferedFile file) throws IOException {
    var status = HttpStatus.resolve(answer.getStatusCode().value());
    if (status == HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE && Files.exists(part)) {
      return part;
    }
    if (status != HttpStatus.PARTIAL_CONTENT && status != HttpStatus.OK) {
      throw new IOException(
          "The hub of %s answered %s when asked for %s"
              .formatted(file.entityId(), answer.getStatusCode(), file.name()));
    }
    var more = status == HttpStatus.PARTIAL_CONTENT;
    long room = Math.max(0, intake.limits().maxBytes() - (more ? begun(part) : 0));
    try (var content = bounded(answer.getBody(), room, file.name());
        var to =
            Files.newOutputStream(
                part,
                LinkOption.NOFOLLOW_LINKS,
                StandardOpenOption.CREATE,
                more ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING)) {
      content.transferTo(to);
    } catch (EndlessAnswerException endless) {
      Files.deleteIfExists(part);
      throw endless;
    }
    return part;
  }

  private static Offers list(ClientHttpResponse answer, String entityId) throws IOException {
    if (!answer.getStatusCode().is2xxSuccessful()) {
      throw new IOException(
          "The hub of %s answered %s when asked for its drops"
              .formatted(entityId, answer.getStatusCode()));
    }
    try (var content = bounded(answer.getBody(), MOST_LIST_BYTES, "the list of drops")) {
      return JSON.readValue(content, Offers.class);
    }
  }

  /** An entity's hub may have been taken over: what it sends ends, or the turn does. */
  private static InputStream bounded(InputStream content, long bytes, String what)
      throws IOException {
    return BoundedInputStream.builder()
        .setInputStream(content)
        .setMaxCount(bytes)
        .setOnMaxCount(
            (most, read) -> {
              throw new EndlessAnswerException(
                  "%s does not end after %d bytes".formatted(what, most));
            })
        .get();
  }

  private static final class EndlessAnswerException extends IOException {
    private static final long serialVersionUID = 1L;

    private EndlessAnswerException(String message) {
      super(message);
    }
  }

  private String exports(String entityId) {
    return entities.url(entityId) + EXPORTS;
  }

  @JsonIgnoreProperties(ignoreUnknown = true)
  record Offers(List<OfferedDrop> items) {}
}
