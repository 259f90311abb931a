package org.finopshub.group.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import org.finopshub.group.TestLedger;
import org.finopshub.group.rollup.RollupRebuild.Choice;
import org.finopshub.group.sql.SqlFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RollupRebuildIT {
  @TempDir Path directory;
  private TestLedger ledger;

  @BeforeEach
  void openLedger() {
    ledger = new TestLedger(directory);
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void everySumIsMadeAnewFromTheFacts() {
    ledger.take(ledger.drop().rows(50).write());
    ledger.take(ledger.drop().period("2026-06").rows(30).write());
    var sums = ledger.sums();
    ledger.jdbc().sql(SqlFile.beside(RollupRebuildIT.class, "lose-rollups.sql")).update();
    var heard = new ArrayList<String>();

    int slices =
        ledger
            .get(RollupRebuild.class)
            .rebuild(
                Choice.ALL,
                done ->
                    heard.add(
                        "%s %d %d/%d"
                            .formatted(done.slice(), done.charges(), done.done(), done.all())));

    assertThat(slices).isEqualTo(2);
    assertThat(heard).containsExactly("atlas 2026-05 50 1/2", "atlas 2026-06 30 2/2");
    assertThat(ledger.sums()).isEqualTo(sums);
    assertThat(ledger.problems()).isEmpty();
  }

  @Test
  void row62ARebuildGoesOnFromTheMonthItHadComeTo() {
    ledger.take(ledger.drop().rows(50).write());
    ledger.take(ledger.drop().period("2026-06").rows(30).write());
    var rebuild = ledger.get(RollupRebuild.class);
    var june = YearMonth.of(2026, 6);
    var heard = new ArrayList<String>();

    rebuild.rebuild(new Choice("atlas", june, june), done -> heard.add(done.slice().toString()));

    assertThat(heard).containsExactly("atlas 2026-06");
    assertThat(rebuild.rebuild(new Choice(null, june, null), done -> {})).isEqualTo(1);
    assertThat(rebuild.rebuild(new Choice("boreal", null, null), done -> {})).isZero();
  }
}
