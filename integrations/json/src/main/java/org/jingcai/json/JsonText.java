package org.jingcai.json;

import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.POJONode;

/**
 * Makes a tree of a JSON text, numbers exact and keys that come twice marked by {@link Twice}.
 *
 * <p>Where the text breaks off, the tree holds what came before, so that the mistakes in it are found in the same pass.
 */
final class JsonText {

    /** Far more than a case has levels; an input beyond it is no case. */
    static final int DEEPEST = 50;

    /** Keys are not kept between readings, and numbers and names are bounded by the size of the input alone. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String text;
    private final String file;
    private final String whole;
    private final long firstLine;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private @Nullable JsonNode root;
    private @Nullable Issue flaw;
    private boolean complete;

    /** Reads a text that is an input of its own. */
    JsonText(String text, String file, String whole) {
        this(text, file, whole, 1);
    }

    /**
     * Reads the text.
     *
     * @param file what the place of a mistake starts with, {@code case.json:}; empty where there is no file
     * @param whole the place of the whole input
     * @param firstLine the number of the first line of the text in what it was taken from
     */
    JsonText(String text, String file, String whole, long firstLine) {
        this.text = text;
        this.file = file;
        this.whole = whole;
        this.firstLine = firstLine;
        parse();
    }

    /** What could be read; null where nothing could. */
    @Nullable
    JsonNode root() {
        return root;
    }

    /** Whether the tree is all of the value that the text starts with. */
    boolean complete() {
        return complete;
    }

    /** What is wrong with the text as JSON; null where it is sound. */
    @Nullable
    Issue flaw() {
        return flaw;
    }

    private void parse() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() == null) {
                Text problem = Text.of("内容为空", "there is nothing in it");
                flaw = new Issue(IssueCode.UNREADABLE, whole, problem, SyntaxAdvice.EMPTY);
                return;
            }
            complete = value(parser, null, "", 1);
            if (complete && root instanceof ObjectNode) {
                afterTheEnd(parser);
            }
        } catch (JacksonException e) {
            flaw = malformed(e);
        }
    }

    private void afterTheEnd(JsonParser parser) {
        TokenStreamLocation location = parser.currentLocation();
        try {
            if (parser.nextToken() == null) {
                return;
            }
            location = parser.currentTokenLocation();
        } catch (JacksonException e) {
            location = e.getLocation() == null ? location : e.getLocation();
        }
        Position at = position(location);
        flaw = issue(
                file + at,
                Text.of(at.zh() + "：对象结束之后还有内容", at.en() + ": there is more after the end of the object"),
                Text.of("请删去多余的内容；每次只读一个案件", "Delete it; one case is read at a time"),
                location);
    }

    /** Reads the value the parser stands on into its parent; false where it is nested too deeply to go on. */
    private boolean value(JsonParser parser, @Nullable JsonNode parent, String key, int depth) {
        JsonToken token = parser.currentToken();
        if (!token.isStructStart()) {
            attach(parent, key, scalar(parser, token));
            return true;
        }
        if (depth > DEEPEST) {
            TokenStreamLocation location = parser.currentTokenLocation();
            Position at = position(location);
            flaw = issue(
                    file + at,
                    Text.of(
                            at.zh() + "：嵌套超过" + DEEPEST + "层",
                            at.en() + ": nested more than " + DEEPEST + " levels deep"),
                    Text.of("案件没有这么多层，请核对括号", "No case has so many levels: check the brackets"),
                    location);
            return false;
        }
        JsonNode node = token == JsonToken.START_OBJECT ? nodes.objectNode() : nodes.arrayNode();
        attach(parent, key, node);
        while (!parser.nextToken().isStructEnd()) {
            String name = "";
            if (node.isObject()) {
                name = parser.currentName();
                parser.nextToken();
            }
            if (!value(parser, node, name, depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private void attach(@Nullable JsonNode parent, String key, JsonNode node) {
        if (parent instanceof ObjectNode object) {
            JsonNode before = object.get(key);
            if (before == null) {
                object.set(key, node);
            } else if (!(before instanceof POJONode marked && marked.getPojo() instanceof Twice)) {
                object.set(key, nodes.pojoNode(new Twice(before)));
            }
        } else if (parent instanceof ArrayNode array) {
            array.add(node);
        } else {
            root = node;
        }
    }

    private JsonNode scalar(JsonParser parser, JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Numbers.node(parser.getString());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            default -> nodes.nullNode();
        };
    }

    private Issue malformed(JacksonException e) {
        TokenStreamLocation location = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
        Position at = position(location);
        long offset = location.getCharOffset();
        if (e instanceof UnexpectedEndOfInputException || offset < 0 || offset >= text.length()) {
            return issue(
                    file + at,
                    Text.of(at.zh() + "：JSON没有写完就结束了", at.en() + ": the JSON ends before it is complete"),
                    SyntaxAdvice.UNFINISHED,
                    location);
        }
        int character = text.codePointAt((int) offset);
        String shown = Found.quoted(Character.toString(character));
        return issue(
                file + at,
                Text.of(at.zh() + "：不是JSON，此处不应有" + shown, at.en() + ": not JSON, " + shown + " cannot stand here"),
                SyntaxAdvice.on(character),
                location);
    }

    private Issue issue(String place, Text problem, Text remedy, TokenStreamLocation location) {
        long offset = location.getCharOffset();
        boolean known = offset >= 0 && offset <= text.length();
        return new Issue(IssueCode.UNREADABLE, place, problem, remedy, known ? Excerpt.of(text, (int) offset) : null);
    }

    private Position position(TokenStreamLocation location) {
        return new Position(firstLine - 1 + Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
    }

    /** A line and a column, the first being 1. */
    private record Position(long line, int column) {

        String zh() {
            return "第" + line + "行第" + column + "列";
        }

        String en() {
            return "line " + line + ", column " + column;
        }

        @Override
        public String toString() {
            return line + ":" + column;
        }
    }
}
