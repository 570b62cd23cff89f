package org.jingcai.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The applicant's education, as claimed for points.
 *
 * <p>A null component is unknown. Collections are copied and cannot be changed; an empty one is known to be empty.
 *
 * @param studyPeriods months studied for the claimed degree
 */
@WithBuilder
public record Education(
        @Label(zh = "学历层次", en = "level of education") @Nullable
        EducationLevel level,

        @Label(zh = "学历证书", en = "diploma held") @Nullable Boolean academicCertificate,

        @Label(zh = "学位证书", en = "degree certificate held") @Nullable
        Boolean degreeCertificate,

        @Label(zh = "国家教育部承认", en = "recognised by the Ministry of Education") @Nullable
        Boolean moeRecognised,

        @Label(zh = "学习期间", en = "study period") @Nullable List<YearMonthRange> studyPeriods) {

    /** Nothing is known. */
    public static final Education UNKNOWN = EducationBuilder.builder().build();

    public Education {
        studyPeriods = Frozen.list(studyPeriods);
    }

    @Override
    public String toString() {
        return Shape.of(this);
    }
}
