package org.jingcai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.jingcai.text.Language;
import org.jingcai.text.Text;
import org.junit.jupiter.api.Test;

class IssuesExceptionTest {

    private static final Issue ISSUE = new Issue(
            IssueCode.WRONG_VALUE,
            "$.unit.id",
            Text.of("代码（110101199003070000）不对", "the id (110101199003070000) is wrong"),
            Text.of("请核对", "Check it"));

    @Test
    void theMessageNamesCodesAndPlacesAndNoValue() {
        IssuesException refused = new IssuesException(List.of(ISSUE, ISSUE));
        assertThat(refused).hasMessage("WRONG_VALUE $.unit.id; WRONG_VALUE $.unit.id");
        assertThat(refused.toString()).doesNotContain("1101");
        assertThat(new Result.Refused(3, List.of(ISSUE)).toString()).doesNotContain("1101");
        assertThat(refused.render(Language.ZH)).contains("代码（110101199003070000）不对");
    }

    @Test
    void issuesOutliveSerialisation() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new IssuesException(List.of(ISSUE)));
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(((IssuesException) in.readObject()).issues()).containsExactly(ISSUE);
        }
    }
}
