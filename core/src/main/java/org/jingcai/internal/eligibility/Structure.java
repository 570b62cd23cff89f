package org.jingcai.internal.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jingcai.answer.Subject;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleIndex;
import org.jingcai.internal.rule.RuleSpec;
import org.jspecify.annotations.Nullable;

/**
 * How the provisions of one policy hang together, worked out once from the headers of its rules: every list holds the
 * positions of provisions in the document, or of paths among the paths. Immutable; nobody writes to its arrays.
 */
public final class Structure {

    private static final Exemption[] NONE = {};
    private static final int[] NO_PATHS = {};

    private final RuleIndex index;
    private final int[] scopes;
    private final int inForce;
    private final int[] requirements;
    private final int[] heads;
    private final int[] channels;
    private final int[] attached;
    private final PathSpec[] paths;
    private final Group[] groups;
    private final int[] pathOrder;
    private final Exemption[] exemptions;
    private final Exemption[][] exemptionsFrom;
    private final @Nullable Exemption[] exemptionAt;
    private final int[] conditions;
    private final Map<Subject, int[]> conditionsOf = new EnumMap<>(Subject.class);
    private final BitSet groupHeads = new BitSet();
    private final BitSet openers = new BitSet();
    private final BitSet settledWithOthers = new BitSet();

    /**
     * An exception and the provision it stands against.
     *
     * @param onlyFor paths for which alone it lifts the base; empty for all
     */
    record Exemption(int position, int base, boolean waives, int[] onlyFor) {

        boolean isLimited() {
            return onlyFor.length > 0;
        }
    }

    /** The head of a group of grounds, and its paths. */
    record Group(int head, int[] paths) {}

    /** A path: members all of which must hold, alternatives of which one must, and the conditions that attach. */
    static final class PathSpec {

        final String id;
        final int[] members;
        final int[] alternatives;
        final int[] attached;

        /** Those that lift a condition within this path alone. */
        final List<Exemption> exemptions = new ArrayList<>();

        PathSpec(String id, int[] members, int[] alternatives, int[] attached) {
            this.id = id;
            this.members = members;
            this.alternatives = alternatives;
            this.attached = attached;
        }
    }

    public Structure(RuleIndex index) {
        this.index = index;
        this.scopes = of(Role.Scope.class);
        this.inForce = IntStream.of(of(Role.InForce.class)).findFirst().orElse(-1);
        this.requirements = of(Role.Requirement.class);
        this.heads = of(Role.Conditions.class);
        this.channels = of(Role.Channel.class);
        this.attached = of(Role.Attached.class);
        this.paths = findPaths();
        this.groups = findGroups();
        this.pathOrder = findPathOrder();
        this.exemptions = findExemptions();
        this.exemptionsFrom = new Exemption[index.size()][];
        this.exemptionAt = new Exemption[index.size()];
        for (int i = 0; i < index.size(); i++) {
            int position = i;
            List<Exemption> from = List.of(exemptions).stream()
                    .filter(exemption -> exemption.base() == position)
                    .toList();
            exemptionsFrom[i] = from.isEmpty() ? NONE : from.toArray(NONE);
        }
        for (Exemption exemption : exemptions) {
            exemptionAt[exemption.position()] = exemption;
            for (int path : exemption.onlyFor()) {
                paths[path].exemptions.add(exemption);
            }
        }
        for (int i = 0; i < index.size(); i++) {
            openers.set(i, opens(index.spec(i)));
        }
        BitSet required = new BitSet();
        IntStream.of(requirements).forEach(required::set);
        IntStream.of(where(i -> standsAlone(exemptionAt[i]))).forEach(required::set);
        for (Subject side : Subject.values()) {
            conditionsOf.put(side, where(i -> required.get(i) && index.spec(i).subject() == side));
        }
        for (Group group : groups) {
            groupHeads.set(group.head());
            required.set(group.head(), group.paths().length == paths.length);
            settledWithOthers.set(group.head());
        }
        this.conditions = required.stream().toArray();
        IntStream.of(heads).forEach(settledWithOthers::set);
        IntStream.of(attached).forEach(settledWithOthers::set);
        for (Exemption exemption : exemptions) {
            if (exemption.isLimited()) {
                settledWithOthers.set(exemption.position());
                settledWithOthers.set(exemption.base());
            }
        }
    }

    private int[] of(Class<? extends Role> role) {
        return where(i -> role.isInstance(index.spec(i).role()));
    }

    private int[] where(IntPredicate wanted) {
        return IntStream.range(0, index.size()).filter(wanted).toArray();
    }

    private PathSpec[] findPaths() {
        Map<String, PathSpec> found = new LinkedHashMap<>();
        for (RuleSpec spec : index.specs()) {
            if (spec.role() instanceof Role.Ground ground) {
                ground.paths().forEach(id -> found.computeIfAbsent(id, this::path));
            }
        }
        return found.values().toArray(PathSpec[]::new);
    }

    private PathSpec path(String id) {
        int[] members = where(i -> isMember(index.spec(i).role(), id, false));
        int[] relaxing = where(i -> index.spec(i).role() instanceof Role.Relaxes relaxes
                && index.spec(index.positionOf(relaxes.base())).role() instanceof Role.Ground ground
                && ground.paths().contains(id));
        return new PathSpec(
                id,
                IntStream.concat(IntStream.of(members), IntStream.of(relaxing)).toArray(),
                where(i -> isMember(index.spec(i).role(), id, true)),
                where(i -> attachesTo(index.spec(i).role(), id)));
    }

    private static boolean attachesTo(Role role, String path) {
        return role instanceof Role.Attached condition && condition.attachesTo(path)
                || role instanceof Role.Grounds group && group.attachedTo().contains(path);
    }

    private static boolean isMember(Role role, String path, boolean alternative) {
        return role instanceof Role.Ground ground
                && ground.alternative() == alternative
                && ground.paths().contains(path);
    }

    private Group[] findGroups() {
        List<Group> found = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            if (index.spec(i).role() instanceof Role.Grounds grounds) {
                int[] members = IntStream.range(0, paths.length)
                        .filter(p -> grounds.has(paths[p].id))
                        .toArray();
                found.add(new Group(i, members));
            }
        }
        return found.toArray(Group[]::new);
    }

    /** Those first to which no group attaches: a group is known when its paths are. */
    private int[] findPathOrder() {
        IntPredicate last = p -> IntStream.of(paths[p].attached).anyMatch(i -> groupAt(i) != null);
        return IntStream.concat(
                        IntStream.range(0, paths.length).filter(last.negate()),
                        IntStream.range(0, paths.length).filter(last))
                .toArray();
    }

    private Exemption[] findExemptions() {
        List<Exemption> found = new ArrayList<>();
        for (int i = 0; i < index.size(); i++) {
            Role role = index.spec(i).role();
            if (role instanceof Role.Relaxes relaxes) {
                found.add(new Exemption(i, index.positionOf(relaxes.base()), false, NO_PATHS));
            } else if (role instanceof Role.Waives waives) {
                int[] onlyFor = waives.onlyFor().stream()
                        .mapToInt(this::pathPosition)
                        .sorted()
                        .toArray();
                found.add(new Exemption(i, index.positionOf(waives.base()), true, onlyFor));
            }
        }
        return found.toArray(Exemption[]::new);
    }

    private int pathPosition(String id) {
        for (int i = 0; i < paths.length; i++) {
            if (paths[i].id.equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no such path (" + id + ")");
    }

    /** Exceptions that must hold in their own right when in force: not those within a path or for certain paths. */
    private boolean standsAlone(@Nullable Exemption exemption) {
        if (exemption == null || exemption.waives()) {
            return exemption != null && !exemption.isLimited();
        }
        Role base = index.spec(exemption.base()).role();
        return !(base instanceof Role.Ground) && !(base instanceof Role.Aside);
    }

    private boolean opens(RuleSpec spec) {
        return spec.role() instanceof Role.Aside
                || spec.role() instanceof Role.Ground ground && ground.paths().contains(spec.id())
                || spec.role() instanceof Role.Relaxes relaxes
                        && index.spec(index.positionOf(relaxes.base())).role() instanceof Role.Aside;
    }

    RuleSpec spec(int position) {
        return index.spec(position);
    }

    int size() {
        return index.size();
    }

    int[] scopes() {
        return scopes;
    }

    /** Position of the provision that says whether the policy is in force; -1 where the day says it. */
    int inForce() {
        return inForce;
    }

    /** Requirements of unit and applicant, exceptions and grounds left out. */
    int[] requirements() {
        return requirements;
    }

    /** Heads of the list of conditions of one side. */
    int[] heads() {
        return heads;
    }

    /** Conditions that attach to paths. */
    int[] attached() {
        return attached;
    }

    /** Channels beside the ordinary conditions of a side. */
    int[] channels() {
        return channels;
    }

    Exemption[] exemptions() {
        return exemptions;
    }

    /** The exceptions that stand against a provision. */
    Exemption[] exemptionsFrom(int base) {
        return exemptionsFrom[base];
    }

    /** What the provision is an exception from; null where it is none. */
    @Nullable
    Exemption exemptionAt(int position) {
        return exemptionAt[position];
    }

    PathSpec[] paths() {
        return paths;
    }

    /** Whether nothing but the provision and exceptions from it decides its status: no path, no group, no side. */
    boolean isSettledByItself(int position) {
        return !settledWithOthers.get(position);
    }

    /** Whether the provision is the head of the conditions of one side. */
    boolean isHead(int position) {
        return index.spec(position).role() instanceof Role.Conditions;
    }

    /** Whether the provision is the head of a group of grounds. */
    boolean isGroup(int position) {
        return groupHeads.get(position);
    }

    /** The group of which this is the head; null where it is none. */
    @Nullable
    Group groupAt(int position) {
        for (Group group : groups) {
            if (group.head() == position) {
                return group;
            }
        }
        return null;
    }

    /** Positions of the paths in an order in which each can be settled. */
    int[] pathOrder() {
        return pathOrder;
    }

    /** Heads of groups of grounds, and the paths of each. */
    Group[] groups() {
        return groups;
    }

    /** What must hold in its own right: requirements, exceptions in force, the group of all grounds. */
    int[] conditions() {
        return conditions;
    }

    /** The same of one side, without the group of grounds. */
    int[] conditionsOf(Subject side) {
        return conditionsOf.get(side);
    }

    /**
     * Whether the provision opens a path, or says something of its own accord. It does so only where it is known to bear
     * on the case: unlike a requirement it helps nobody by being met anyway.
     */
    boolean isOpener(int position) {
        return openers.get(position);
    }
}
