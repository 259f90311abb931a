package org.finopshub.local.synchronisation;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Clock;
import org.finopshub.contract.referential.InvalidReferentialException;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.contract.referential.RefusedBundleException;
import org.finopshub.local.referential.ReferentialStore;
import org.finopshub.local.synchronisation.BundleDecision.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Takes the versions the group publishes: verified before it is opened, applied in one transaction
 * with the answer that is owed for it, or refused with a finding.
 *
 * <p>Source: mission R2.
 */
@Component
public final class ReferentialSync {
  private static final Logger log = LoggerFactory.getLogger(ReferentialSync.class);

  private final GroupKeys groupKeys;
  private final ReferentialStore store;
  private final BundleDecisions decisions;
  private final OwedAnswers answers;
  private final TransactionOperations transactions;
  private final Clock clock;

  public ReferentialSync(
      GroupKeys groupKeys,
      ReferentialStore store,
      BundleDecisions decisions,
      OwedAnswers answers,
      TransactionOperations transactions,
      Clock clock) {
    this.groupKeys = groupKeys;
    this.store = store;
    this.decisions = decisions;
    this.answers = answers;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Decides about one bundle, once and for all.
   *
   * @throws InvalidReferentialException when the entity's own overlay does not fit the version;
   *     nothing is decided, the bundle is met again
   */
  public BundleDecision take(BundleArrival arrival, byte[] zip, String signature) {
    try {
      var bundle =
          ReferentialBundle.open(arrival.fileName(), zip, signature, keys(), clock.instant());
      return transactions.execute(status -> apply(arrival, bundle));
    } catch (RefusedBundleException refused) {
      log.error("{}", refused.getMessage());
      var decision = new BundleDecision(Outcome.REFUSED, refused.code(), refused.getMessage());
      transactions.executeWithoutResult(status -> decisions.add(arrival, decision));
      return decision;
    }
  }

  private BundleDecision apply(BundleArrival arrival, ReferentialBundle bundle) {
    var decision =
        store.apply(bundle)
            ? new BundleDecision(
                Outcome.APPLIED, null, "Version %d is applied".formatted(bundle.version()))
            : new BundleDecision(
                Outcome.HELD, null, "Version %d is held already".formatted(bundle.version()));
    decisions.add(arrival, decision);
    answers.owe(bundle.version());
    log.info("{}: {}", arrival.fileName(), decision.reason());
    return decision;
  }

  private JWKSet keys() {
    try {
      return JWKSet.load(groupKeys.file().toFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    } catch (ParseException notKeys) {
      throw new IllegalStateException(
          "The group's keys in %s are not a JWKS".formatted(groupKeys.file()), notKeys);
    }
  }
}
