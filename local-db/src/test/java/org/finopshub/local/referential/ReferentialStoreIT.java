package org.finopshub.local.referential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialFiles;
import org.finopshub.local.TestClock;
import org.finopshub.local.TestDatabase;
import org.finopshub.local.TestMart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

class ReferentialStoreIT {
  @TempDir private Path directory;
  private ReferentialStore store;

  @BeforeEach
  void open() throws IOException {
    try (var files = Files.list(TestMart.referential())) {
      for (var file : files.toList()) {
        Files.copy(file, directory.resolve(file.getFileName().toString()));
      }
    }
    var dataSource = TestDatabase.create();
    store =
        new ReferentialStore(
            new ReferentialSource(directory),
            JdbcClient.create(dataSource),
            new TransactionTemplate(new DataSourceTransactionManager(dataSource)),
            new TestClock("2024-10-01T00:00:00Z"));
  }

  @Test
  void nothingLoadedIsSaidClearly() {
    assertThatThrownBy(store::current)
        .isInstanceOf(NoReferentialException.class)
        .hasMessageContaining("No referential is loaded");
  }

  @Test
  void whatIsReadBackIsWhatTheFilesSay() throws IOException {
    assertThat(store.load()).isEqualTo(1);

    assertThat(store.current())
        .usingRecursiveComparison()
        .ignoringCollectionOrder()
        .isEqualTo(ReferentialFiles.read(directory, 1));
  }

  @Test
  void theSameContentIsTheSameVersion() {
    store.load();

    assertThat(store.load()).isEqualTo(1);
  }

  @Test
  void newContentIsANewVersionAndTheOldOneStays() throws IOException {
    store.load();
    append("units.csv", "Hrs,Hours,1\n");

    assertThat(store.load()).isEqualTo(2);

    assertThat(store.current().unitAliases()).hasSize(2);
    assertThat(store.version(1).unitAliases()).hasSize(1);
  }

  @Test
  void anInvalidReferentialLeavesTheOneBefore() throws IOException {
    store.load();
    append("products.csv", "lost,Lost,none,no-such-domain,Hours,direct,\n");

    assertThatThrownBy(store::load).isInstanceOf(InvalidReferentialException.class);

    assertThat(store.current().version()).isEqualTo(1);
  }

  private void append(String file, String row) throws IOException {
    Files.writeString(directory.resolve(file), row, StandardOpenOption.APPEND);
  }
}
