package org.finopshub.portal.cost;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.finopshub.portal.openapi.MonthParameter;

/** Documents the way from the whole to its parts, for both sides at once. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@MonthParameter
@CostFigures
public @interface DrillDownDocumentation {}
