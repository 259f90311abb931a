package org.finopshub.routes;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;

@AnalyzeClasses(
    packages = "org.finopshub",
    importOptions = {ImportOption.DoNotIncludeTests.class, ArchitectureTest.NoTestJars.class})
class ArchitectureTest {

  /** Other modules' tests, as Maven hands them over. */
  static final class NoTestJars implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("-tests.jar");
    }
  }

  @ArchTest
  static final ArchRule MODULES_KNOW_EACH_OTHER_IN_ONE_DIRECTION =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("contract")
          .definedBy("org.finopshub.contract..")
          .layer("local")
          .definedBy("org.finopshub.local..")
          .layer("group")
          .definedBy("org.finopshub.group..")
          .layer("portal")
          .definedBy("org.finopshub.portal..")
          .layer("routes")
          .definedBy("org.finopshub.routes..")
          .whereLayer("routes")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("portal")
          .mayOnlyBeAccessedByLayers("routes")
          .whereLayer("local")
          .mayOnlyBeAccessedByLayers("portal", "routes")
          .whereLayer("group")
          .mayOnlyBeAccessedByLayers("portal", "routes")
          .because("a fact flows one way, from the entity to the group, and so does knowledge");

  @ArchTest
  static final ArchRule CONTRACT_IS_PLAIN_JAVA =
      noClasses()
          .that()
          .resideInAPackage("org.finopshub.contract..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "org.apache.camel..", "java.sql..")
          .because("entities that are not written with this hub use the contract too");

  @ArchTest
  static final ArchRule ONLY_ROUTES_KNOW_CAMEL =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.finopshub.routes..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.camel..")
          .because("beans that do not know their transport can be tried without it");

  @ArchTest
  static final ArchRule ROUTES_RUN_NO_SQL =
      noClasses()
          .that()
          .resideInAPackage("org.finopshub.routes..")
          .and()
          .resideOutsideOfPackage("org.finopshub.routes.demo..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc..", "javax.sql..")
          .because("what a table means is known in the database modules only");

  @ArchTest
  static final ArchRule ROUTES_COMPUTE_NO_MONEY =
      noClasses()
          .that()
          .areAssignableTo(RouteBuilder.class)
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.math.BigDecimal")
          .because("a sum that is made on the way is a sum nobody proves");

  @ArchTest
  static final ArchRule ROUTES_ARE_NAMED_AS_ROUTES =
      classes()
          .that()
          .areAssignableTo(RouteBuilder.class)
          .and()
          .areNotAssignableTo(RouteConfigurationBuilder.class)
          .should()
          .haveSimpleNameEndingWith("Route")
          .andShould()
          .bePackagePrivate()
          .because("a step is found by its name and met through its direct: endpoint only");

  @ArchTest
  static final ArchRule ERRORS_HAVE_ONE_HOME =
      classes()
          .that()
          .areAssignableTo(RouteConfigurationBuilder.class)
          .should()
          .resideInAPackage("org.finopshub.routes.error")
          .because("what happens when something breaks is decided in one place");

  @ArchTest
  static final ArchRule SIDES_NEVER_MEET =
      noClasses()
          .that()
          .resideInAPackage("org.finopshub.routes.local..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.finopshub.routes.group..", "org.finopshub.group..")
          .because("an entity's hub must start without the group's code");

  @ArchTest
  static final ArchRule SETTINGS_ARE_BOUND_ONCE =
      noFields()
          .should()
          .beAnnotatedWith(Value.class)
          .because("a setting that is not in a validated record is checked by nobody");

  @ArchTest
  static final ArchRule LOGGERS_ARE_CONSTANTS =
      fields()
          .that()
          .haveRawType(Logger.class)
          .should()
          .bePrivate()
          .andShould()
          .beStatic()
          .andShould()
          .beFinal()
          .because("one logger per class, and all of them alike");

  @ArchTest
  static final ArchRule SLF4J_ONLY =
      NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING.because("one logging API carries the run's identity");

  @ArchTest
  static final ArchRule NO_PRINTING =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.finopshub.routes.demo..")
          .should(ACCESS_STANDARD_STREAMS)
          .because(
              "a command prints through picocli, a progress bar on its terminal, all else logs");

  @ArchTest
  static final ArchRule CONSTRUCTOR_INJECTION =
      NO_CLASSES_SHOULD_USE_FIELD_INJECTION.because("an object is whole when it is made");

  @ArchTest
  static final ArchRule SPEAKING_NAMES =
      noClasses()
          .should()
          .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Constants|Dto|Mapper)")
          .because("such a name says nothing about what a class is for");

  @ArchTest
  static final ArchRule THE_PORTAL_RUNS_NO_SQL =
      noClasses()
          .that()
          .resideInAPackage("org.finopshub.portal..")
          .and()
          .resideOutsideOfPackage("org.finopshub.portal.audit..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework.jdbc.core..", "java.sql..", "javax.sql..")
          .because("a figure is computed in one place; what the audit writes down is no figure");

  @ArchTest
  static final ArchRule THE_GROUP_SIDE_KNOWS_NO_ENTITY_SIDE =
      noClasses()
          .that()
          .resideInAnyPackage("org.finopshub.portal.group..", "org.finopshub.routes.group..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.finopshub.local..", "org.finopshub.*.local..")
          .because("the group knows an entity by its drops alone");

  @ArchTest
  static final ArchRule ENDPOINTS_LIVE_IN_THE_PORTAL =
      classes()
          .that()
          .areAnnotatedWith(RestController.class)
          .should()
          .resideInAPackage("org.finopshub.portal..")
          .andShould()
          .notBePublic()
          .because("strict parameters, problems and documentation come with that room");

  @ArchTest
  static final ArchRule MONEY_NEVER_FLOATS =
      noClasses()
          .should()
          .callMethod(BigDecimal.class, "doubleValue")
          .orShould()
          .callMethod(BigDecimal.class, "floatValue")
          .orShould()
          .callConstructor(BigDecimal.class, double.class)
          .because("what comes in must come out, to the last decimal");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_A_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.finopshub.contract..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(YearMonth.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .because("a test must be able to choose the time");

  @ArchTest
  static final ArchRule PACKAGES_FORM_NO_CIRCLE =
      slices()
          .matching("org.finopshub.(*).(*)..")
          .should()
          .beFreeOfCycles()
          .because("a package that can be read alone can be changed alone");
}
