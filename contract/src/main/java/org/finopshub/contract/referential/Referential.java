package org.finopshub.contract.referential;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/**
 * One version of the official referential: what both sides check and value slices against.
 *
 * <p>Source: {@code config/referential/*.csv}; mission R1.
 *
 * @param version grows with every change; 1 is the first, {@link #UNVERSIONED} of bare files
 */
public record Referential(
    int version,
    List<Domain> domains,
    List<Product> products,
    List<ApplicationRule> applicationRules,
    List<PricingView> pricingViews,
    List<Price> prices,
    List<UnitAlias> unitAliases) {

  /** What is read from files that no hub has versioned. */
  public static final int UNVERSIONED = 0;

  /** The same content as another version. */
  public Referential as(int otherVersion) {
    return new Referential(
        otherVersion, domains, products, applicationRules, pricingViews, prices, unitAliases);
  }

  /** The same with the mapping rules of these entities and those for all. */
  public Referential withRulesOf(Predicate<String> entity) {
    return new Referential(
        version,
        domains,
        products,
        applicationRules.stream()
            .filter(rule -> rule.entityId().equals("*") || entity.test(rule.entityId()))
            .toList(),
        pricingViews,
        prices,
        unitAliases);
  }

  /** A cost domain. {@code retiredOn} is null while it is in use. */
  public record Domain(String domainId, String label, LocalDate retiredOn) {}

  /**
   * A product of the catalogue.
   *
   * @param unit the one unit its quantities are counted in (FOCUS unit format)
   * @param kind whether consumption is an application's own or the domain's shared pool
   */
  public record Product(
      String productId,
      String label,
      String family,
      String domainId,
      String unit,
      Kind kind,
      LocalDate retiredOn) {
    /** {@code direct} or {@code shared} in {@code products.csv}. */
    public enum Kind {
      DIRECT,
      SHARED
    }
  }

  /**
   * How an entity's own application id becomes the group's.
   *
   * @param entityId the entity the rule is for, or {@code *}
   * @param match how {@code localApplicationId} is read
   * @param localApplicationId an id, a prefix or a regular expression matching the whole id
   * @param applicationId the group's id; {@code $0} stands for the local id itself
   * @param priority the highest wins; ties go exact, prefix (longest), pattern, and among equals
   *     the entity's own before {@code *}
   */
  public record ApplicationRule(
      String entityId,
      Match match,
      String localApplicationId,
      String applicationId,
      int priority,
      LocalDate validFrom,
      LocalDate validTo) {
    /** {@code exact}, {@code prefix} or {@code pattern} in {@code application_mapping.csv}. */
    public enum Match {
      EXACT,
      PREFIX,
      PATTERN
    }
  }

  /** A versioned price list in one currency; {@code validTo} is the last day, or null. */
  public record PricingView(
      String pricingView, String label, String currency, LocalDate validFrom, LocalDate validTo) {}

  /**
   * What a pricing view asks for a product.
   *
   * @param basis {@code UNIT_PRICE}: effective cost = quantity x {@code unitPrice}; {@code
   *     AS_BILLED}: effective cost = billed cost and {@code unitPrice} is null
   */
  public record Price(
      String pricingView,
      String productId,
      Basis basis,
      BigDecimal unitPrice,
      LocalDate validFrom,
      LocalDate validTo) {
    /** {@code unit-price} or {@code as-billed} in {@code prices.csv}. */
    public enum Basis {
      UNIT_PRICE,
      AS_BILLED
    }
  }

  /**
   * A spelling of a unit found in the wild and the product unit it means, e.g. {@code GB Hours}.
   */
  public record UnitAlias(String alias, String unit, BigDecimal factor) {}

  /** The application every cost without a known application is carried on. */
  public static final String UNALLOCATED = "unallocated";

  /** The product every cost of a domain without a known product is carried on. */
  public static String unmappedProduct(String domainId) {
    return "unmapped-" + domainId;
  }
}
