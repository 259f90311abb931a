package org.finopshub.routes.demo.generate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The columns of a cost and usage file, in the order they are written.
 *
 * <p>Source: FOCUS 1.2.
 */
enum FocusColumn {
  AVAILABILITY_ZONE,
  BILLED_COST,
  BILLING_ACCOUNT_ID,
  BILLING_ACCOUNT_NAME,
  BILLING_ACCOUNT_TYPE,
  BILLING_CURRENCY,
  BILLING_PERIOD_END,
  BILLING_PERIOD_START,
  CHARGE_CATEGORY,
  CHARGE_CLASS,
  CHARGE_DESCRIPTION,
  CHARGE_FREQUENCY,
  CHARGE_PERIOD_END,
  CHARGE_PERIOD_START,
  COMMITMENT_DISCOUNT_CATEGORY,
  COMMITMENT_DISCOUNT_ID,
  COMMITMENT_DISCOUNT_NAME,
  COMMITMENT_DISCOUNT_QUANTITY,
  COMMITMENT_DISCOUNT_STATUS,
  COMMITMENT_DISCOUNT_TYPE,
  COMMITMENT_DISCOUNT_UNIT,
  CONSUMED_QUANTITY,
  CONSUMED_UNIT,
  CONTRACTED_COST,
  CONTRACTED_UNIT_PRICE,
  EFFECTIVE_COST,
  INVOICE_ID,
  INVOICE_ISSUER_NAME,
  LIST_COST,
  LIST_UNIT_PRICE,
  PRICING_CATEGORY,
  PRICING_CURRENCY,
  PRICING_QUANTITY,
  PRICING_UNIT,
  PROVIDER_NAME,
  PUBLISHER_NAME,
  REGION_ID,
  REGION_NAME,
  RESOURCE_ID,
  RESOURCE_NAME,
  RESOURCE_TYPE,
  SERVICE_CATEGORY,
  SERVICE_NAME,
  SERVICE_SUBCATEGORY,
  SKU_ID,
  SKU_METER,
  SKU_PRICE_DETAILS,
  SKU_PRICE_ID,
  SUB_ACCOUNT_ID,
  SUB_ACCOUNT_NAME,
  SUB_ACCOUNT_TYPE,
  TAGS;

  private final String header =
      Arrays.stream(name().split("_"))
          .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
          .collect(Collectors.joining());

  static List<String> headers() {
    return Arrays.stream(values()).map(column -> column.header).toList();
  }
}
