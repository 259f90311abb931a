package org.finopshub.contract.check;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Currency;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.Fault;
import org.finopshub.contract.format.Term.Judgement;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.referential.ApplicationMapping;
import org.finopshub.contract.referential.Referential;
import org.finopshub.contract.referential.Referential.Domain;
import org.finopshub.contract.referential.Referential.Product;

/** What each text of a row must be, seen by itself. Asked once per distinct text. */
final class ValueRules {
  private static final Set<String> ISO_4217 =
      Currency.getAvailableCurrencies().stream()
          .map(Currency::getCurrencyCode)
          .collect(toUnmodifiableSet());
  private static final Map<String, Allocation> ALLOCATIONS =
      Arrays.stream(Allocation.values()).collect(toMap(Allocation::code, a -> a));
  private static final Map<String, ChargeCategory> CATEGORIES =
      Arrays.stream(ChargeCategory.values()).collect(toMap(ChargeCategory::code, c -> c));

  private final Manifest manifest;
  private final CheckRules rules;
  private final LocalDate periodMonth;
  private final Map<String, Domain> domains;
  private final Map<String, Product> products;
  private final ApplicationMapping applications;

  ValueRules(Manifest manifest, CheckRules rules) {
    this.manifest = manifest;
    this.rules = rules;
    this.periodMonth = manifest.slice().periodMonth();
    var referential = rules.referentialFor(manifest);
    this.domains =
        referential == null
            ? Map.of()
            : referential.domains().stream().collect(toMap(Domain::domainId, Function.identity()));
    this.products =
        referential == null
            ? Map.of()
            : referential.products().stream()
                .collect(toMap(Product::productId, Function.identity()));
    this.applications =
        referential == null
            ? null
            : new ApplicationMapping(manifest.entityId(), referential.applicationRules());
  }

  Judgement<String> entityId(String text) {
    return scope(text, manifest.entityId(), text);
  }

  Judgement<LocalDate> periodMonth(String text) {
    return scope(text, periodMonth.toString(), periodMonth);
  }

  Judgement<String> pricingView(String text) {
    return scope(text, manifest.pricingView(), text);
  }

  Judgement<UUID> runId(String text) {
    return scope(text, manifest.runId().toString(), manifest.runId());
  }

  Judgement<String> applicationId(String text) {
    return applications == null || applications.knows(text, periodMonth)
        ? Judgement.good(text)
        : bad(
            ViolationCode.UNKNOWN_APPLICATION,
            "No rule of the application mapping leads to this application;"
                + " map it, or carry its cost on \"%s\"",
            Referential.UNALLOCATED);
  }

  Judgement<Domain> domainId(String text) {
    return known(
        domains, text, ViolationCode.UNKNOWN_DOMAIN, "The referential does not have this domain");
  }

  Judgement<Product> productId(String text) {
    return known(
        products,
        text,
        ViolationCode.UNKNOWN_PRODUCT,
        "The referential does not have this product; use \"unmapped-<domain_id>\" for what has"
            + " none");
  }

  Judgement<Allocation> allocation(String text) {
    return word(ALLOCATIONS, text);
  }

  Judgement<ChargeCategory> chargeCategory(String text) {
    return word(CATEGORIES, text);
  }

  Judgement<String> consumedUnit(String text) {
    return Judgement.good(text);
  }

  /** A wrong currency has sums all the same, so that the control totals can be compared. */
  Judgement<CurrencySums> billingCurrency(String text) {
    if (!ISO_4217.contains(text)) {
      return new Judgement<>(
          new CurrencySums(), new Fault(ViolationCode.CURRENCY, "Not an ISO 4217 currency code"));
    }
    if (rules.currencies() != null && !rules.currencies().contains(text)) {
      return new Judgement<>(
          new CurrencySums(),
          new Fault(
              ViolationCode.CURRENCY,
              "The entity does not bill in this currency; expected one of %s"
                  .formatted(rules.currencies())));
    }
    return Judgement.good(new CurrencySums());
  }

  private static <M> Judgement<M> scope(String text, String expected, M meaning) {
    return text.equals(expected)
        ? Judgement.good(meaning)
        : bad(ViolationCode.SCOPE, "The manifest says \"%s\"", expected);
  }

  /** Without a referential every text is known and means nothing. */
  private <M> Judgement<M> known(
      Map<String, M> referential, String text, ViolationCode code, String message) {
    var meaning = referential.get(text);
    return meaning == null && rules.referential() != null
        ? bad(code, message)
        : Judgement.good(meaning);
  }

  private static <M> Judgement<M> word(Map<String, M> words, String text) {
    var meaning = words.get(text);
    return meaning == null
        ? bad(
            ViolationCode.VALUE_INVALID,
            "Expected one of %s",
            words.keySet().stream().sorted().toList())
        : Judgement.good(meaning);
  }

  private static <M> Judgement<M> bad(ViolationCode code, String message, Object... arguments) {
    return Judgement.bad(new Fault(code, message.formatted(arguments)));
  }
}
