package org.finopshub.portal.openapi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Documents the parameters that choose which costs count. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@EntitiesParameter
@DomainsParameter
@ProductsParameter
@ApplicationsParameter
@AllocationParameter
public @interface CostFilters {}
