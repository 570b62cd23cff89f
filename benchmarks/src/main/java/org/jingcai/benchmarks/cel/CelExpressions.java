package org.jingcai.benchmarks.cel;

import com.google.protobuf.NullValue;
import dev.cel.bundle.Cel;
import dev.cel.bundle.CelBuilder;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jingcai.benchmarks.AverageWages;
import org.jingcai.benchmarks.Contender;
import org.jingcai.benchmarks.Finding;
import org.jingcai.benchmarks.Verdict;
import org.jingcai.benchmarks.peers.Combination;
import org.jingcai.benchmarks.peers.Facts;
import org.jingcai.benchmarks.peers.Judged;
import org.jingcai.benchmarks.peers.Kinds;
import org.jingcai.benchmarks.peers.Sections;
import org.jingcai.facts.Case;
import org.jingcai.facts.CaseBuilder;
import org.jspecify.annotations.Nullable;

/** One expression a provision, checked and planned once; the chain of statuses is Java. */
public final class CelExpressions implements Contender<Verdict> {

    private static final String PROVISION = "cy-";

    /** CEL has whole numbers and binary floating point: money goes in as fen, a day as its number. */
    private static final Kinds KINDS = new Kinds() {
        @Override
        public Object money(BigDecimal yuan) {
            return yuan.movePointRight(2).longValueExact();
        }

        @Override
        public Object day(LocalDate day) {
            return day.toEpochDay();
        }

        @Override
        public Object number(int number) {
            return (long) number;
        }

        @Override
        public Object nothing() {
            return NullValue.NULL_VALUE;
        }
    };

    private static final Judged JUDGED = new Judged(
            KINDS,
            number -> number instanceof Long fen ? BigDecimal.valueOf(fen, 2) : null,
            day -> day instanceof Long epochDay ? LocalDate.ofEpochDay(epochDay) : null);

    private final Map<Integer, BigDecimal> wages = AverageWages.fullCalibre();
    private final Map<String, CelRuntime.Program> programs = new LinkedHashMap<>();

    public CelExpressions() {
        Map<String, String> expressions = Sections.read("chaoyang.cel.txt");
        CelBuilder builder = CelFactory.plannerCelBuilder()
                .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
                .addCompilerLibraries(CelExtensions.math(), CelExtensions.bindings())
                .addRuntimeLibraries(CelExtensions.math());
        Case nothing = CaseBuilder.builder().asOf(LocalDate.EPOCH).build();
        variables(nothing).keySet().forEach(name -> builder.addVar(name, SimpleType.DYN));
        expressions.keySet().stream()
                .filter(name -> !name.startsWith(PROVISION))
                .forEach(name -> builder.addVar(name, SimpleType.DYN));
        Cel cel = builder.build();
        expressions.forEach((name, expression) -> programs.put(name, program(cel, name, expression)));
    }

    /** The facts, and the days that calendar months lead to. */
    private Map<String, Object> variables(Case kase) {
        Map<String, Object> variables = Facts.of(kase, wages, KINDS);
        List<@Nullable LocalDate> events = Arrays.asList(
                kase.unit().registrationDate(),
                kase.unit().taxRegistrationDate(),
                kase.unit().taxPayingSince());
        variables.put("after3Months", later(events, day -> day.plusMonths(3)));
        variables.put("after6Months", later(events, day -> day.plusMonths(6)));
        LocalDate employed = kase.employment().startDate();
        variables.put("employed3Months", later(employed, day -> day.plusMonths(3)));
        variables.put("employed6Months", later(employed, day -> day.plusMonths(6)));
        variables.put("startupEnd", later(kase.unit().startupPolicyStart(), day -> day.plusYears(5)));
        return variables;
    }

    private static List<Object> later(List<@Nullable LocalDate> days, UnaryOperator<LocalDate> step) {
        List<Object> later = new ArrayList<>(days.size());
        for (LocalDate day : days) {
            later.add(later(day, step));
        }
        return later;
    }

    private static Object later(@Nullable LocalDate day, UnaryOperator<LocalDate> step) {
        return day == null ? NullValue.NULL_VALUE : step.apply(day).toEpochDay();
    }

    private static CelRuntime.Program program(Cel cel, String name, String expression) {
        try {
            return cel.createProgram(cel.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(name, e);
        }
    }

    @Override
    public Verdict judge(Case kase) {
        Map<String, Object> variables = variables(kase);
        int lastYear = kase.asOf().getYear() - 1;
        Map<String, Finding> found = new HashMap<>(64);
        programs.forEach((name, program) -> {
            Object said = eval(program, variables);
            if (name.startsWith(PROVISION)) {
                found.put(name, JUDGED.finding(name, said, variables, lastYear));
            } else {
                variables.put(name, said);
            }
        });
        return Combination.of(found);
    }

    private static Object eval(CelRuntime.Program program, Map<String, Object> variables) {
        try {
            return program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Verdict verdict(Verdict answer) {
        return answer;
    }
}
