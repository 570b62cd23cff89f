package org.jingcai.internal.score.terms;

import java.math.BigDecimal;

/**
 * What one rule states of the score. Which sentence calls which method stands in {@code vocabulary.dsl}; how the points
 * come about of what all rules state is worked out afterwards.
 */
public final class ScoreStatement {

    private final String provision;
    private final ScoreTerms terms;

    /**
     * @param provision of the rule at hand
     * @param terms what it states
     */
    public ScoreStatement(String provision, ScoreTerms terms) {
        this.provision = provision;
        this.terms = terms;
    }

    // How many points

    /** Points that the text itself states. */
    public void pointsForMonths(int months, String points) {
        terms.months(provision, months);
        terms.points(provision, new BigDecimal(points));
    }

    /** Points by month that a published table states, under the id of the provision. */
    public void publishedPointsForMonths(int months) {
        terms.months(provision, months);
    }

    /** Points that a published table states, under the id of the provision. */
    public void publishedPoints() {
        terms.months(provision, 12);
    }

    // Dates

    public void cutOff(int month, int day) {
        terms.state(Term.CUT_OFF, number(month), number(day));
    }

    // Employment

    public void employmentInBeijing() {
        terms.state(Term.EMPLOYMENT_IN_BEIJING);
    }

    public void employmentMonthsSince(int year, int month) {
        terms.state(Term.EMPLOYMENT_MONTHS, number(year), number(month));
    }

    public void studyMonthsNotAdded() {
        terms.state(Term.STUDY_NOT_ADDED);
    }

    // Dwelling

    public void dwellingResidential() {
        terms.state(Term.DWELLING_RESIDENTIAL);
    }

    public void dwellingTitled() {
        terms.state(Term.DWELLING_TITLED);
    }

    public void dormitoryOfUnit() {
        terms.state(Term.DORMITORY_OF_UNIT);
    }

    public void spouseProven() {
        terms.state(Term.SPOUSE_PROVEN);
    }

    /** Before that month rented dwellings and dormitories count as far as there was employment. */
    public void rentByEmploymentBefore(int year, int month) {
        terms.state(Term.RENT_BY_EMPLOYMENT, number(year), number(month));
    }

    public void rentRegisteredFrom(int year, int month) {
        terms.state(Term.RENT_REGISTERED, number(year), number(month));
    }

    public void ownDwellings() {
        terms.state(Term.CLASS_OWN);
    }

    public void otherDwellings() {
        terms.state(Term.CLASS_OTHER);
    }

    public void monthsOfEachClass() {
        terms.state(Term.CLASS_MONTHS);
    }

    public void fullYearsOfEachClass() {
        terms.state(Term.CLASS_FULL_YEARS);
    }

    public void eachClassRounded() {
        terms.state(Term.CLASS_ROUNDED);
    }

    public void eachMonthOnce() {
        terms.state(Term.MONTH_ONCE);
    }

    public void cappedByEmployment() {
        terms.state(Term.DWELLING_CAPPED);
    }

    // Education

    public void educationRecognised() {
        terms.state(Term.EDUCATION_RECOGNISED);
    }

    public void bothCertificates() {
        terms.state(Term.BOTH_CERTIFICATES);
    }

    // Job and housing district

    public void homeMovedSince(int year, int month) {
        terms.state(Term.HOME_MOVED, number(year), number(month));
    }

    public void bothMovedSince(int year, int month) {
        terms.state(Term.BOTH_MOVED, number(year), number(month));
    }

    public void movedFullYears(int months) {
        terms.state(Term.MOVED_FULL_YEARS, number(months));
    }

    public void jobByPayment() {
        terms.state(Term.JOB_BY_PAYMENT);
    }

    public void homeByOwnedDwelling() {
        terms.state(Term.HOME_BY_OWNED);
    }

    // Innovation

    public void bestAward() {
        terms.state(Term.AWARD_BEST);
    }

    public void contestsAndBodiesFiled() {
        terms.state(Term.AWARD_FILED);
    }

    public void filingsAgree() {
        terms.state(Term.FILINGS_AGREE);
    }

    // Tax

    public void taxYears(int years) {
        terms.state(Term.TAX_YEARS, number(years));
    }

    /** @param yearly average in units of ten thousand yuan */
    public void wageTaxEveryMonth(int yearly) {
        terms.state(Term.WAGE_TAX, number(yearly).movePointRight(4));
    }

    public void lateTaxInvalid() {
        terms.state(Term.LATE_TAX_INVALID);
    }

    /** @param yearly average in units of ten thousand yuan */
    public void shareTax(int yearly) {
        terms.state(Term.SHARE_TAX, number(yearly).movePointRight(4));
    }

    public void shareTaxOwnOnly() {
        terms.state(Term.SHARE_TAX_OWN);
    }

    public void shareSubscribed() {
        terms.state(Term.SHARE_SUBSCRIBED);
    }

    public void shareNotPublic() {
        terms.state(Term.SHARE_NOT_PUBLIC);
    }

    public void penaltiesSince(int year) {
        terms.state(Term.PENALTY, number(year));
    }

    /**
     * Fines of the collection branch, in yuan.
     *
     * @param individual least fine of a person
     * @param organisation least fine of a body
     */
    public void penaltiesOfCollection(int individual, int organisation) {
        terms.state(Term.PENALTY_AMOUNTS, number(individual), number(organisation));
    }

    public void taxStillOwed() {
        terms.state(Term.TAX_OWED);
    }

    public void stateTaxFindingsSince(int year) {
        terms.state(Term.STATE_TAX_FINDING, number(year));
    }

    // Age, honours, law record

    public void notOverOnFirstOfJanuary(int years) {
        terms.state(Term.AGE, number(years));
    }

    public void honourOnce() {
        terms.state(Term.HONOUR);
    }

    public void detentionsSince(int year) {
        terms.state(Term.DETENTION, number(year));
    }

    private static BigDecimal number(int number) {
        return BigDecimal.valueOf(number);
    }
}
