package org.finopshub.contract.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.SampleReferential;
import org.finopshub.contract.referential.Referential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingsTest {
  @TempDir Path outgoing;

  @Test
  void aSliceOfAnotherVersionOfTheReferentialIsFound() throws IOException {
    assertThat(findings(SampleReferential.at(2)))
        .extracting(Finding::message)
        .containsExactly(
            "The slice was computed with version 1 of the referential; the current one is 2");
  }

  @Test
  void bareFilesHaveNoVersionToDifferFrom() throws IOException {
    assertThat(findings(SampleReferential.at(Referential.UNVERSIONED))).isEmpty();
  }

  private List<Finding> findings(Referential referential) throws IOException {
    var drop = DropFixture.in(outgoing).write();
    var rules = new CheckRules(null, null, referential, null, CheckRules.Limits.DEFAULT);
    var check = new ContractCheck(rules);
    return check
        .readRows(check.openEnvelope(outgoing, drop.manifestFile()), charge -> {})
        .findings();
  }
}
