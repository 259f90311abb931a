package org.finopshub.routes.cli;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.UnboundConfigurationPropertiesException;
import org.springframework.boot.context.properties.bind.validation.BindValidationException;
import org.springframework.boot.context.properties.bind.validation.ValidationErrors;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Words for a setting that cannot be used: the property, what it is, what it may be. */
final class BadSetting {
  private BadSetting() {}

  static String among(BindValidationException failure) {
    var errors = failure.getValidationErrors();
    return errors.getAllErrors().stream()
        .map(error -> refused(errors, error))
        .sorted()
        .collect(Collectors.joining("; "));
  }

  static String unknown(UnboundConfigurationPropertiesException failure) {
    return failure.getUnboundProperties().stream()
        .map(property -> property.getName() + " is not a setting")
        .sorted()
        .collect(Collectors.joining("; ", "", "; check its spelling"));
  }

  static String unreadable(BindException failure) {
    var property = failure.getProperty();
    return property == null
        ? "%s cannot be read; allowed: %s".formatted(failure.getName(), allowed(failure))
        : "%s is '%s'%s; allowed: %s"
            .formatted(
                property.getName(),
                property.getValue(),
                property.getOrigin() == null ? "" : " (" + property.getOrigin() + ")",
                allowed(failure));
  }

  static String yaml(MarkedYAMLException problem) {
    var mark = problem.getProblemMark();
    return "%s is not YAML, line %d, column %d: %s"
        .formatted(
            SettingsDirectory.firstBrokenFile(),
            mark.getLine() + 1,
            mark.getColumn() + 1,
            problem.getProblem());
  }

  private static String refused(ValidationErrors errors, ObjectError error) {
    if (error instanceof FieldError field) {
      return "%s.%s is %s; allowed: %s"
          .formatted(
              errors.getName(),
              ConfigurationPropertyName.adapt(dashed(field.getField()), '.'),
              field.getRejectedValue() == null ? "not set" : "'" + field.getRejectedValue() + "'",
              field.getDefaultMessage());
    }
    return errors.getName() + ": " + error.getDefaultMessage();
  }

  private static String allowed(BindException failure) {
    var type = failure.getTarget().getType().resolve(Object.class);
    if (type.isEnum()) {
      return Arrays.stream(type.getEnumConstants())
          .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining(", "));
    }
    if (type == Duration.class) {
      return "a duration such as 30s, 5m or 12h";
    }
    if (type == LocalTime.class) {
      return "a time such as '18:00'; YAML needs the quotes";
    }
    return "a " + type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static String dashed(String field) {
    return field.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
