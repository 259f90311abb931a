package org.finopshub.group.ingestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;

class ImportFailuresTest {
  @ParameterizedTest
  @MethodSource
  void whatBreaksWhateverMachineReadsItIsTheDropsOwn(Throwable failure) {
    assertThat(ImportFailures.isTheDropsOwn(failure)).isTrue();
  }

  static Stream<Throwable> whatBreaksWhateverMachineReadsItIsTheDropsOwn() {
    return Stream.of(
        new NullPointerException(),
        new StackOverflowError(),
        new DataIntegrityViolationException("COPY", new SQLException("check", "23514")),
        new UncheckedIOException(
            new IOException("COPY broke", new SQLException("out of range", "22003"))));
  }

  @ParameterizedTest
  @MethodSource
  void whatAnotherDiskOrServerWouldMendIsNot(Throwable failure) {
    assertThat(ImportFailures.isTheDropsOwn(failure)).isFalse();
  }

  static Stream<Throwable> whatAnotherDiskOrServerWouldMendIsNot() {
    return Stream.of(
        new IOException("No space left on device"),
        new IllegalStateException(new SocketTimeoutException()),
        new SQLException("disk full", "53100"),
        new SQLException("terminating connection", "57P01"),
        new CannotGetJdbcConnectionException("none", new SQLException("no state")),
        new UncheckedIOException(new IOException("COPY broke", new SQLException("gone", "08006"))));
  }
}
