package org.jingcai.facts;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How a fact that is a text is written. */
enum TextForm {
    /** Any words, on one line. */
    FREE,
    /** Two letters of ISO 3166. */
    COUNTRY;

    /** More than anything that is written into a case needs. */
    static final int LONGEST = 200;

    private static final Map<String, TextForm> CLOSED = Map.of("applicant.nationality", COUNTRY);

    /** What spreadsheets make of a long number: its digits are lost. */
    private static final Pattern SPOILED = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d+");

    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    static TextForm of(Fact fact) {
        return CLOSED.getOrDefault(fact.path(), FREE);
    }

    /** Whether the text can be what it should be. */
    boolean fits(String text) {
        return this != COUNTRY || COUNTRIES.contains(text);
    }

    /** The code that was meant by another way to write a country; empty where none is. */
    Optional<String> meant(String text) {
        String written = text.strip().toLowerCase(Locale.ROOT);
        return Stream.of(Locale.getISOCountries())
                .filter(code ->
                        names(new Locale.Builder().setRegion(code).build()).anyMatch(written::equals))
                .findFirst();
    }

    private static Stream<String> names(Locale country) {
        return Stream.of(
                        country.getCountry(),
                        country.getISO3Country(),
                        country.getDisplayCountry(Locale.ENGLISH),
                        country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE))
                .map(name -> name.toLowerCase(Locale.ROOT));
    }

    static boolean isSpoiledNumber(String text) {
        return SPOILED.matcher(text.strip()).matches();
    }
}
