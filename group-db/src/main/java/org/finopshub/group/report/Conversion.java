package org.finopshub.group.report;

/**
 * How far costs could be converted. A cell is what one rate applies to: an entity's month in one
 * currency, within an item.
 */
public record Conversion(String currency, long convertedCells, long cellsWithoutRate) {
  public boolean isComplete() {
    return cellsWithoutRate == 0;
  }
}
