package org.jingcai.cli;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The arrows of the house: who may know whom. */
class ArchitectureTest {

    private static final String[] OUTSIDE_CORE = {
        "org.jingcai.authoring..",
        "org.jingcai.json..",
        "org.jingcai.cli..",
        "org.jingcai.testkit..",
        "org.jingcai.workbench..",
        "org.jingcai.spring..",
        "org.jingcai.spark..",
        "org.jingcai.rules.."
    };

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.jingcai");

    @Test
    void the_core_knows_no_tool_no_integration_and_no_policy() {
        noClasses()
                .that(resideOutside(OUTSIDE_CORE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(OUTSIDE_CORE)
                .check(HOUSE);
    }

    @Test
    void the_core_knows_no_compiler_no_parser_and_no_data_format() {
        noClasses()
                .that(resideOutside(OUTSIDE_CORE))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.mvel..",
                        "org.drools.compiler..",
                        "org.drools.drl..",
                        "org.drools.model.codegen..",
                        "org.eclipse.jdt..",
                        "com.github.javaparser..",
                        "org.antlr..",
                        "tools.jackson..",
                        "com.fasterxml..",
                        "com.thoughtworks..")
                .check(HOUSE);
    }

    @Test
    void districts_do_not_know_each_other() {
        slices().matching("org.jingcai.rules.(*)..")
                .should()
                .notDependOnEachOther()
                .check(HOUSE);
    }

    @Test
    void nobody_knows_a_policy_by_its_class() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jingcai.rules..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jingcai.rules..")
                .check(HOUSE);
    }

    @Test
    void tools_and_integrations_do_not_know_the_command_line() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.jingcai.cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.jingcai.cli..")
                .check(HOUSE);
    }

    @Test
    void no_engine_type_shows_in_the_public_surface() {
        classes()
                .that(resideOutside("org.jingcai.rules..", "..internal.."))
                .and()
                .arePublic()
                .should(showNoEngineType())
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaClass> resideOutside(String... packages) {
        return DescribedPredicate.not(resideInAnyPackage(packages));
    }

    private static ArchCondition<JavaClass> showNoEngineType() {
        return new ArchCondition<>("show no org.kie or org.drools type") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getAllRawSuperclasses().forEach(shown -> report(type, type.getName(), shown, events));
                type.getAllRawInterfaces().forEach(shown -> report(type, type.getName(), shown, events));
                for (JavaCodeUnit unit : type.getCodeUnits()) {
                    if (shows(unit.getModifiers())) {
                        unit.getAllInvolvedRawTypes().forEach(shown -> report(type, unit.getFullName(), shown, events));
                    }
                }
                for (JavaField field : type.getFields()) {
                    if (shows(field.getModifiers())) {
                        field.getAllInvolvedRawTypes()
                                .forEach(shown -> report(type, field.getFullName(), shown, events));
                    }
                }
            }
        };
    }

    private static boolean shows(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static void report(JavaClass type, String where, JavaClass shown, ConditionEvents events) {
        String name = shown.getBaseComponentType().getName();
        if (name.startsWith("org.kie.") || name.startsWith("org.drools.")) {
            events.add(SimpleConditionEvent.violated(type, where + " shows " + name));
        }
    }
}
