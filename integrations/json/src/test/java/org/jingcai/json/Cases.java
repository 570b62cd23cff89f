package org.jingcai.json;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.jingcai.Issue;
import org.jingcai.IssuesException;

/** Inputs the tests share, and what the reader says of them. */
final class Cases {

    /** The example of the contract. */
    static final String EXAMPLE = """
            {
              "asOf": "2025-03-31",
              "matter": "NEW",
              "unit": {
                "kind": "ENTERPRISE", "legalPerson": true, "lawfullyRegistered": true,
                "registrationDistrict": "CHAOYANG", "taxDistrict": "CHAOYANG",
                "registrationDate": "2020-01-08", "taxRegistrationDate": "2020-01-20", "taxPayingSince": "2020-03-01",
                "registeredCapital": 5000000, "fitsCapitalFunction": "YES", "startupPolicyBeneficiary": false,
                "taxRecords": [
                  {"year": 2024, "taxPaid": 420000}, {"year": 2023, "taxPaid": 350000}, {"year": 2022, "taxPaid": 300000}
                ]
              },
              "applicant": {
                "highestDegree": "MASTER", "workExperienceMonths": 72, "residenceLawfulStable": "YES",
                "taxRecords": [ {"year": 2024, "taxableIncome": 260000, "taxableIncomeInBeijing": 260000} ]
              },
              "employment": { "startDate": "2023-07-01" }
            }
            """;

    private Cases() {}

    /** A case that has nothing but these keys, beside the day. */
    static String with(String keys) {
        return "{\"asOf\": \"2025-06-30\", " + keys + "}";
    }

    /** Every problem the reader finds; fails where it finds none. */
    static List<Issue> issues(String json) {
        return issues(() -> CaseReader.read(json));
    }

    static List<Issue> issues(Runnable reading) {
        IssuesException e = catchThrowableOfType(IssuesException.class, reading::run);
        if (e == null) {
            throw new AssertionError("read without a problem");
        }
        return e.issues();
    }

    /** The only problem the reader finds. */
    static Issue issue(String json) {
        List<Issue> issues = issues(json);
        if (issues.size() != 1) {
            throw new AssertionError("one issue expected, found " + issues);
        }
        return issues.get(0);
    }
}
