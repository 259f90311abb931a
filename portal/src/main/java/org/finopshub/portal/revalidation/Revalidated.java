package org.finopshub.portal.revalidation;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks an endpoint whose answer changes only when the {@link FiguresVersion} does. */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ApiResponse(
    responseCode = "304",
    description = "The figures are those of the If-None-Match tag; nothing was read.",
    content = @Content)
public @interface Revalidated {
  /**
   * The parameter that names the last month an answer is about, the first of these a request has;
   * none: whatever changes, the answer may.
   */
  String[] last() default {};

  /** Whether the hub may give the same answer again: not one that says when it was read. */
  boolean kept() default true;
}
