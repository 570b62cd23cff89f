package org.jingcai.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.jingcai.facts.FactCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class CaseSchemaTest {

    private static final Path FILE = Path.of("..", "..", "docs", "case.schema.json");
    private static final String WRITE = "jingcai.schema.write";
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(CaseSchema.text(), InputFormat.JSON);

    @Test
    void theFileOfTheDocumentationIsTheGeneratedText() throws IOException {
        if (Boolean.getBoolean(WRITE)) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, CaseSchema.text());
        }

        assertThat(FILE)
                .as("docs/case.schema.json is not up to date. Write it with"
                        + " mvn -pl integrations/json -am test -Dtest=CaseSchemaTest"
                        + " -Dsurefire.failIfNoSpecifiedTests=false -D" + WRITE + "=true")
                .exists()
                .content()
                .isEqualTo(CaseSchema.text());
    }

    @Test
    void isAValidSchema() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(meta.validate(CaseSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void namesEveryFactInBothLanguages() {
        JsonNode capital = CaseSchema.tree().at("/properties/unit/properties/registeredCapital");

        assertThat(capital.get("title").stringValue()).isEqualTo("注册资本");
        assertThat(capital.get("description").stringValue()).isEqualTo("registered capital, in CNY");
        String text = CaseSchema.text();
        assertThat(FactCatalogue.facts())
                .allSatisfy(fact -> assertThat(text)
                        .contains(
                                "\"" + fact.name() + "\": {",
                                "\"title\": \"" + fact.label().zh() + "\""));
    }

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void acceptsWhatTheReaderAccepts(long seed) {
        String json = RandomCase.of(seed).toString();

        CaseReader.read(json);
        assertThat(errors(json)).isEmpty();
    }

    @Test
    void acceptsTheExampleOfTheContract() {
        assertThat(errors(Cases.EXAMPLE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"unit\": null, \"honours\": null, \"matter\": null",
                "\"unit\": {\"headcountByYear\": {\"2024\": null}, \"kind\": null}",
                "\"applicant\": {\"taxRecords\": [{\"year\": 2024, \"month\": null}]}",
                "\"points\": {\"fraudYear\": \"UNKNOWN\", \"objection\": {\"written\": null}}",
                "\"points\": {\"objection\": \"UNKNOWN\", \"fraudYear\": 2019.0}",
                "\"employment\": {\"contractEndDate\": \"OPEN_ENDED\", \"separationDate\": null}",
                "\"unit\": {\"registeredCapital\": \"5e6\"}"
            })
    void acceptsNullUnknownAndOpenEndedWhereTheReaderDoes(String keys) {
        CaseReader.read(Cases.with(keys));
        assertThat(errors(Cases.with(keys))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"unit\": {\"registerdCapital\": 1}",
                "\"unit\": {\"registeredCapital\": \"5,000\"}",
                "\"unit\": {\"registeredCapital\": true}",
                "\"unit\": {\"legalPerson\": \"true\"}",
                "\"unit\": {\"kind\": \"ENTERPRIZE\"}",
                "\"unit\": {\"registrationDate\": \"2025-13-01\"}",
                "\"unit\": {\"registrationDate\": \"UNKNOWN\"}",
                "\"unit\": {\"quotaAllocated\": 3.5}",
                "\"unit\": {\"id\": \" \"}",
                "\"unit\": {\"taxRecords\": [{\"taxPaid\": 1}]}",
                "\"unit\": {\"taxRecords\": [null]}",
                "\"unit\": {\"headcountByYear\": {\"24\": 30}}",
                "\"unit\": {\"priorityTags\": [\"LISTED\", \"LISTED\"]}",
                "\"unit\": []",
                "\"socialInsurance\": {\"monthsByType\": {\"PENSON\": 1}}",
                "\"parameters\": {\"quotaPlan\": {\"\": 1}}",
                "\"employment\": {\"contractEndDate\": \"OPEN\"}",
                "\"certificate\": {\"renewalFiledOn\": \"unknown\"}",
                "\"applicant\": {\"taxRecords\": [{\"taxPaid\": 1}]}",
                "\"applicant\": {\"taxRecords\": [{\"month\": \"2024-5\"}]}",
                "\"asOf\": null"
            })
    void refusesWhatTheReaderRefuses(String keys) {
        String json = keys.startsWith("\"asOf\"") ? "{" + keys + "}" : Cases.with(keys);

        assertThat(Cases.issues(json)).isNotEmpty();
        assertThat(errors(json)).isNotEmpty();
    }

    @Test
    void requiresTheDay() {
        assertThat(errors("{}")).isNotEmpty();
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON);
    }
}
