package org.finopshub.group.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.group.LedgerDatabase;
import org.finopshub.group.TestClock;
import org.finopshub.group.pricing.PriceLists;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class ReferentialStoreIT {
  private final DataSource database = LedgerDatabase.fresh();
  private final JdbcClient jdbc = JdbcClient.create(database);

  @TempDir Path directory;
  private ReferentialStore store;

  @BeforeEach
  void copyFiles() throws IOException {
    try (var files = Files.list(Path.of("src/test/resources/referential"))) {
      for (var file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName()));
      }
    }
    store =
        new ReferentialStore(
            jdbc,
            new DataSourceTransactionManager(database),
            new ReferentialSource(directory),
            new PriceLists(jdbc),
            new TestClock());
  }

  @AfterEach
  void dropDatabase() {
    LedgerDatabase.drop(database);
  }

  @Test
  void theFirstLoadIsVersionOneAndReadsBackWhole() {
    assertThat(store.load()).isEqualTo(1);

    assertThat(store.current().products()).isEqualTo(SampleReferential.referential().products());
    assertThat(store.current().prices()).isEqualTo(SampleReferential.referential().prices());
  }

  @Test
  void theSameFilesAgainAreNoNewVersion() {
    store.load();

    assertThat(store.load()).isEqualTo(1);
  }

  @Test
  void aVersionThatDeletesAProductIsRefused() throws IOException {
    store.load();
    replace("products.csv", "vm-old,vm-old,compute,compute,Hours,direct,2026-01-01\n", "");
    replace("prices.csv", "group-2026,vm-old,as-billed,,,\n", "");

    assertThatThrownBy(store::load)
        .isInstanceOf(InvalidReferentialException.class)
        .hasMessageContaining("product vm-old is no longer there");
    assertThat(store.current().version()).isEqualTo(1);
  }

  @Test
  void aRetiredProductAndANewLabelReachTheDimensions() throws IOException {
    store.load();
    replace(
        "products.csv",
        "disk-ssd,disk-ssd,storage,storage,GB-Months,direct,",
        "disk-ssd,SSD,storage,storage,GB-Months,direct,2026-07-01");

    assertThat(store.load()).isEqualTo(2);
    assertThat(product("disk-ssd")).isEqualTo("SSD retired 2026-07-01");
    assertThat(product("vm-standard")).isEqualTo("vm-standard");
  }

  @Test
  void aProductsUnitNeverChanges() throws IOException {
    store.load();
    replace("products.csv", "compute,Hours,direct,\n", "compute,Minutes,direct,\n");

    assertThatThrownBy(store::load)
        .isInstanceOf(InvalidReferentialException.class)
        .hasMessageContaining("product vm-standard: the unit changes from Hours to Minutes");
    assertThat(store.current().version()).isEqualTo(1);
  }

  @Test
  void everyVersionStaysReadable() throws IOException {
    store.load();
    replace("products.csv", "disk-ssd,disk-ssd,", "disk-ssd,SSD,");
    store.load();

    assertThat(store.version(1).orElseThrow().products())
        .isEqualTo(SampleReferential.referential().products());
    assertThat(store.current().version()).isEqualTo(2);
    assertThat(store.version(3)).isEmpty();
  }

  @Test
  void theCrosswalkKeepsWhatStoodUnderEachVersion() throws IOException {
    store.load();
    replace(
        "products.csv", "disk-ssd,disk-ssd,storage,storage,", "disk-ssd,disk-ssd,storage,compute,");
    replace("application_mapping.csv", "app-,$0,0,,", "app-,all-$0,0,,2026-12-31");
    store.load();
    store.load();

    assertThat(
            jdbc.sql(SqlFile.beside(ReferentialStoreIT.class, "crosswalk.sql"))
                .query(String.class)
                .list())
        .containsExactly(
            "*, prefix app-: $0, any day, versions [1,2)",
            "*, prefix app-: all-$0, (,2027-01-01), versions [2,)",
            "disk-ssd: compute, versions [2,)",
            "disk-ssd: storage, versions [1,2)");
  }

  @Test
  void beforeTheFirstLoadThereIsNone() {
    assertThatThrownBy(store::current)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("No referential was ever loaded");
  }

  private String product(String productId) {
    return jdbc.sql(SqlFile.beside(ReferentialStoreIT.class, "product.sql"))
        .param("product_id", productId)
        .query(String.class)
        .single();
  }

  private void replace(String file, String found, String replacement) throws IOException {
    var path = directory.resolve(file);
    var text = Files.readString(path);
    assertThat(text).contains(found);
    Files.writeString(path, text.replace(found, replacement));
  }
}
