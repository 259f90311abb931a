package org.finopshub.contract;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropWriter;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.signature.DetachedJws;
import org.finopshub.contract.slice.DropName;

/**
 * A signed drop in a directory, to be checked, sent, loaded or tampered with.
 *
 * <pre>{@code
 * var drop = DropFixture.in(inbox).entity("atlas").period("2026-05").rows(1000).write();
 * drop.rewriteManifest(m -> m.put("export_seq", 7)); // signed again
 * drop.tamper(drop.dataFile(1), bytes -> Arrays.copyOf(bytes, 10)); // manifest as before
 * }</pre>
 */
public final class DropFixture {
  /** The key every fixture signs with unless told otherwise. */
  public static final ECKey KEY = newKey("atlas-key-1");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path directory;
  private final DropName name;
  private final ECKey key;

  private DropFixture(Path directory, DropName name, ECKey key) {
    this.directory = directory;
    this.name = name;
    this.key = key;
  }

  public static Builder in(Path directory) {
    return new Builder(directory);
  }

  /** A new private key on P-256. */
  public static ECKey newKey(String keyId) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(keyId).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  public Path directory() {
    return directory;
  }

  public DropName name() {
    return name;
  }

  public String manifestFile() {
    return name.manifestFile();
  }

  /** The public half of the signing key, as the group keeps it for the entity. */
  public JWKSet publicKeys() {
    return new JWKSet(key.toPublicJWK());
  }

  /** What the drop keeps: its entity, its key, {@link SampleReferential}, USD and EUR. */
  public CheckRules rules() {
    return new CheckRules(
        name.entityId(),
        publicKeys(),
        SampleReferential.referential(),
        Set.of("USD", "EUR"),
        CheckRules.Limits.DEFAULT);
  }

  public Manifest manifest() {
    return ManifestJson.read(bytes(manifestFile()));
  }

  /** The name of a data file, 1 is the first. */
  public String dataFile(int part) {
    return manifest().files().get(part - 1).name();
  }

  public byte[] bytes(String file) {
    try {
      return Files.readAllBytes(directory.resolve(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Changes a file and nothing else: manifest and signature stay as they were. */
  public DropFixture tamper(String file, UnaryOperator<byte[]> change) {
    return put(file, change.apply(bytes(file)));
  }

  /** Changes the manifest and signs it again. */
  public DropFixture rewriteManifest(Consumer<ObjectNode> change) {
    try {
      var json = (ObjectNode) JSON.readTree(bytes(manifestFile()));
      change.accept(json);
      return putManifest(JSON.writeValueAsBytes(json));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Puts any bytes in the manifest's place and signs them. */
  public DropFixture putManifest(byte[] manifest) {
    put(manifestFile(), manifest);
    return put(name.signatureFile(), DetachedJws.sign(manifest, key).getBytes(US_ASCII));
  }

  /** Changes a data file and declares its new size and digest, so that only its content is bad. */
  public DropFixture rewriteData(int part, UnaryOperator<byte[]> change) {
    var file = dataFile(part);
    var content = change.apply(bytes(file));
    put(file, content);
    return rewriteManifest(
        manifest -> {
          var declared = (ObjectNode) ((ArrayNode) manifest.get("files")).get(part - 1);
          declared.put("bytes", content.length).put("sha256", Sha256.of(content));
        });
  }

  /** Puts the entity's conformity report beside the drop, signed like it. */
  public DropFixture conformity(ConformityReport report) {
    try {
      ConformityFile.write(directory, name.conformityFile(), report, key);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public DropFixture delete(String file) {
    try {
      Files.delete(directory.resolve(file));
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private DropFixture put(String file, byte[] content) {
    try {
      Files.write(directory.resolve(file), content);
      return this;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Says what the drop holds; every default gives a drop the group accepts. */
  public static final class Builder {
    private final Path directory;
    private String entityId = "atlas";
    private YearMonth period = YearMonth.of(2026, 5);
    private UUID runId = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private long exportSeq = 1;
    private PeriodStatus periodStatus = PeriodStatus.FINAL;
    private UUID supersedesRunId;
    private String restatementReason;
    private String pricingView = SampleReferential.PRICING_VIEW;
    private FileLayout layout = new FileLayout(Format.CSV, Compression.GZIP, Long.MAX_VALUE);
    private ECKey key = KEY;
    private int sampleRows = 20;
    private List<Charge> rows;

    private Builder(Path directory) {
      this.directory = directory;
    }

    public Builder entity(String entity) {
      this.entityId = entity;
      return this;
    }

    public Builder period(String month) {
      this.period = YearMonth.parse(month);
      return this;
    }

    public Builder run(UUID run) {
      this.runId = run;
      return this;
    }

    public Builder exportSeq(long seq) {
      this.exportSeq = seq;
      return this;
    }

    public Builder partial() {
      this.periodStatus = PeriodStatus.PARTIAL;
      return this;
    }

    public Builder restates(UUID supersededRun, String reason) {
      this.supersedesRunId = supersededRun;
      this.restatementReason = reason;
      return this;
    }

    public Builder pricingView(String view) {
      this.pricingView = view;
      return this;
    }

    public Builder layout(Format format, Compression compression) {
      return layout(new FileLayout(format, compression, Long.MAX_VALUE));
    }

    public Builder layout(FileLayout fileLayout) {
      this.layout = fileLayout;
      return this;
    }

    public Builder signedWith(ECKey privateKey) {
      this.key = privateKey;
      return this;
    }

    /** That many rows of {@link SampleCharges}. */
    public Builder rows(int count) {
      this.sampleRows = count;
      this.rows = null;
      return this;
    }

    /** Exactly these rows, right or wrong. */
    public Builder rows(List<Charge> charges) {
      this.rows = List.copyOf(charges);
      return this;
    }

    public DropFixture write() {
      var name = new DropName(entityId, period, runId);
      var header =
          new DropHeader(
              name,
              exportSeq,
              periodStatus,
              restatementReason,
              supersedesRunId,
              Instant.parse("2026-06-03T04:05:06Z"),
              "DropFixture",
              SampleReferential.VERSION,
              pricingView);
      var charges = rows == null ? SampleCharges.of(name, pricingView, sampleRows) : rows.stream();
      try (var drop = DropWriter.open(directory, header, layout)) {
        for (var charge : (Iterable<Charge>) charges::iterator) {
          drop.write(charge);
        }
        drop.finish(key);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
      return new DropFixture(directory, name, key);
    }
  }
}
