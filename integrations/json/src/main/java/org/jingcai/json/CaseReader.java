package org.jingcai.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jingcai.Issue;
import org.jingcai.IssueCode;
import org.jingcai.IssuesException;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseValidator;
import org.jingcai.text.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads cases from JSON as the contract writes them, strictly.
 *
 * <p>Absent or null is unknown, {@code []} is known to be none, and nothing is dropped in silence. Every method throws
 * an {@link IssuesException} with all problems found in one pass: first what cannot be read, in the order of the input,
 * then what cannot be so ({@link CaseValidator}). What stands at a key that is given twice is judged by its first
 * value; what stands under an unknown key is not looked into. More than a thousand problems are cut short.
 *
 * <p>Thread-safe: nothing is kept between readings, and nothing is logged.
 */
public final class CaseReader {

    /** The largest input, in bytes: 10 MB. */
    public static final int MOST_BYTES = 10_000_000;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** Judges what does not depend on the day where the day could not be read. */
    private static final LocalDate STAND_IN = LocalDate.of(9999, 12, 31);

    private static final Text TOO_LARGE = Text.of("超过10 MB", "it has more than 10 MB");
    private static final Text ONE_CASE =
            Text.of("一个案件没有这么大，请核对文件", "No case is so large: check that it is the right file");

    private CaseReader() {}

    /**
     * Reads a case from text.
     *
     * @throws IssuesException with everything that is wrong with it
     */
    public static Case read(String json) {
        return json.length() > MOST_BYTES ? refuse("$", TOO_LARGE, ONE_CASE) : read(json, "", "$", 1);
    }

    /**
     * Reads a case from UTF-8.
     *
     * @throws IssuesException with everything that is wrong with it
     */
    public static Case read(byte[] json) {
        return read(json, "", "$", 1);
    }

    /**
     * Reads a case that is a line of a larger input, in UTF-8.
     *
     * @param line its number, which messages count from
     * @throws IssuesException with everything that is wrong with it
     */
    public static Case readLine(byte[] json, long line) {
        return read(json, "", "$", line);
    }

    /**
     * Reads a case from a file in UTF-8.
     *
     * @throws IssuesException with everything that is wrong with it, be it that there is no such file
     */
    public static Case read(Path file) {
        String name = file.toString();
        if (Files.isDirectory(file)) {
            return refuse(name, Text.of("是目录，不是文件", "it is a directory"), Text.of("请给出文件", "Name a file in it"));
        }
        if (Files.notExists(file)) {
            return refuse(name, Text.of("没有这个文件", "there is no such file"), Text.of("请核对路径", "Check the path"));
        }
        try (InputStream input = Files.newInputStream(file)) {
            return read(input.readNBytes(MOST_BYTES + 1), name + ":", name, 1);
        } catch (AccessDeniedException e) {
            return refuse(name, Text.of("无权读取", "it may not be read"), Text.of("请核对文件权限", "Check its permissions"));
        } catch (IOException e) {
            return refuse(
                    name, Text.of("无法读取", "it cannot be read"), Text.of("请核对文件与磁盘", "Check the file and the disk"));
        }
    }

    /**
     * Reads a case from a tree, of YAML for instance.
     *
     * @param tree with decimals read exactly ({@code USE_BIG_DECIMAL_FOR_FLOATS})
     * @throws IssuesException with everything that is wrong with it
     * @throws IllegalArgumentException if a number of the tree is binary floating point
     */
    public static Case readTree(JsonNode tree) {
        return read(tree, true, null);
    }

    private static Case read(byte[] json, String file, String place, long firstLine) {
        if (json.length > MOST_BYTES) {
            return refuse(place, TOO_LARGE, ONE_CASE);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder(); // reports what is malformed
        ByteBuffer bytes = ByteBuffer.wrap(json);
        CharBuffer text = CharBuffer.allocate(json.length);
        if (decoder.decode(bytes, text, true).isError()) {
            long line = firstLine + text.flip().chars().filter(c -> c == '\n').count();
            return refuse(
                    file.isEmpty() ? place : file + line,
                    Text.of("第" + line + "行起不是UTF-8编码", "from line " + line + " on it is not UTF-8"),
                    Text.of("或许是GBK，请另存为UTF-8", "Maybe it is GBK: save it as UTF-8"));
        }
        return read(text.flip().toString(), file, place, firstLine);
    }

    private static Case read(String json, String file, String place, long firstLine) {
        boolean marked = !json.isEmpty() && json.charAt(0) == BYTE_ORDER_MARK;
        JsonText text = new JsonText(marked ? json.substring(1) : json, file, place, firstLine);
        return read(text.root(), text.complete(), text.flaw());
    }

    /**
     * Reads what there is.
     *
     * @param complete whether the text holds all of the tree; otherwise what is absent may be still to come
     * @param flaw what is wrong with the text as such; null for a sound one
     */
    private static Case read(@Nullable JsonNode root, boolean complete, @Nullable Issue flaw) {
        Problems problems = new Problems();
        Case kase = null;
        if (root != null && root.isObject()) {
            Map<String, Object> values = Shapes.CASE.values(root, Place.CASE, problems);
            kase = complete ? build(values, problems) : null;
        } else if (root != null && flaw == null) {
            Text kind = Found.kind(root);
            problems.add(
                    IssueCode.UNREADABLE,
                    Place.CASE,
                    Text.of("案件应为对象，此处是" + kind.zh(), "a case is an object; this is " + kind.en()),
                    Text.of("写作{\"asOf\": \"2025-06-30\", …}", "Write {\"asOf\": \"2025-06-30\", …}"));
        }
        if (flaw != null) {
            problems.add(flaw);
        }
        if (kase == null || !problems.isEmpty()) {
            throw problems.exception();
        }
        return kase;
    }

    /** The case, as far as it could be read. */
    private static Case build(Map<String, Object> values, Problems problems) {
        if (!values.containsKey("asOf")) {
            problems.required(
                    Place.CASE.key("asOf", Place.CASE.label(), Absence.OTHER),
                    Text.of("缺少评估日（asOf）", "the day of assessment (asOf) is absent"),
                    Text.of("写作\"asOf\": \"2025-06-30\"", "Write \"asOf\": \"2025-06-30\""));
            values.put("asOf", STAND_IN);
        }
        Case kase = (Case) Shapes.CASE.build(values);
        problems.addOthers(CaseValidator.check(kase));
        return kase;
    }

    private static Case refuse(String place, Text problem, Text remedy) {
        throw new IssuesException(List.of(new Issue(IssueCode.UNREADABLE, place, problem, remedy)));
    }
}
