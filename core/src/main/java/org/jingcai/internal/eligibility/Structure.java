package org.jingcai.internal.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jingcai.internal.rule.Role;
import org.jingcai.internal.rule.RuleIndex;
import org.jingcai.internal.rule.RuleSpec;

/** How the provisions of one policy hang together, worked out once from the headers of its rules. Immutable. */
public final class Structure {

    private final RuleIndex index;
    private final List<Integer> scopes = new ArrayList<>();
    private int inForce = -1;
    private final List<Integer> requirements = new ArrayList<>();
    private final List<Integer> heads = new ArrayList<>();
    private final List<Integer> channels = new ArrayList<>();
    private final List<Integer> attached = new ArrayList<>();
    private final List<Exemption> exemptions = new ArrayList<>();
    private final List<PathSpec> paths;
    private final Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
    private final List<Integer> standalone = new ArrayList<>();
    private final BitSet conditions;
    private final BitSet groupHeads = new BitSet();
    private final BitSet openers = new BitSet();

    /**
     * An exception and the provision it stands against.
     *
     * @param onlyFor paths for which alone it lifts the base; empty for all
     */
    record Exemption(int position, int base, boolean waives, List<Integer> onlyFor) {}

    /**
     * A path: members all of which must hold, alternatives of which one must, and the conditions that attach.
     *
     * @param exemptions those that lift a condition within this path alone
     */
    record PathSpec(
            String id,
            List<Integer> members,
            List<Integer> alternatives,
            List<Integer> attached,
            List<Exemption> exemptions) {

        PathSpec(String id) {
            this(id, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }
    }

    public Structure(RuleIndex index) {
        this.index = index;
        this.paths = paths(index);
        for (int i = 0; i < index.size(); i++) {
            Role role = index.spec(i).role();
            if (role instanceof Role.InForce) {
                inForce = i;
            } else if (role instanceof Role.Scope) {
                scopes.add(i);
            } else if (role instanceof Role.Requirement) {
                requirements.add(i);
            } else if (role instanceof Role.Conditions) {
                heads.add(i);
            } else if (role instanceof Role.Attached) {
                attached.add(i);
            } else if (role instanceof Role.Channel) {
                channels.add(i);
            } else if (role instanceof Role.Grounds grounds) {
                groups.put(i, positionsOf(grounds));
            } else if (role instanceof Role.Relaxes relaxes) {
                int base = index.positionOf(relaxes.base());
                exemptions.add(new Exemption(i, base, false, List.of()));
                Role of = index.spec(base).role();
                if (!(of instanceof Role.Ground) && !(of instanceof Role.Aside)) {
                    standalone.add(i);
                }
            } else if (role instanceof Role.Waives waives) {
                List<Integer> onlyFor = waives.onlyFor().stream()
                        .map(this::pathPosition)
                        .sorted()
                        .toList();
                Exemption waiver = new Exemption(i, index.positionOf(waives.base()), true, onlyFor);
                exemptions.add(waiver);
                onlyFor.forEach(path -> paths.get(path).exemptions().add(waiver));
                if (onlyFor.isEmpty()) {
                    standalone.add(i);
                }
            }
        }
        this.conditions = findConditions();
        groups.keySet().forEach(groupHeads::set);
        for (int i = 0; i < index.size(); i++) {
            openers.set(i, opens(index.spec(i)));
        }
    }

    private List<Integer> positionsOf(Role.Grounds grounds) {
        List<Integer> positions = new ArrayList<>();
        for (int i = 0; i < paths.size(); i++) {
            if (grounds.has(paths.get(i).id())) {
                positions.add(i);
            }
        }
        return positions;
    }

    private static List<PathSpec> paths(RuleIndex index) {
        Map<String, PathSpec> paths = new LinkedHashMap<>();
        for (int i = 0; i < index.size(); i++) {
            if (index.spec(i).role() instanceof Role.Ground ground) {
                for (String id : ground.paths()) {
                    PathSpec path = paths.computeIfAbsent(id, PathSpec::new);
                    (ground.alternative() ? path.alternatives() : path.members()).add(i);
                }
            }
        }
        for (int i = 0; i < index.size(); i++) {
            if (index.spec(i).role() instanceof Role.Attached attached) {
                for (PathSpec path : paths.values()) {
                    if (attached.attachesTo(path.id())) {
                        path.attached().add(i);
                    }
                }
            }
            if (index.spec(i).role() instanceof Role.Relaxes relaxes
                    && index.spec(index.positionOf(relaxes.base())).role() instanceof Role.Ground ground) {
                for (String id : ground.paths()) {
                    paths.get(id).members().add(i);
                }
            }
        }
        return List.copyOf(paths.values());
    }

    private int pathPosition(String id) {
        for (int i = 0; i < paths.size(); i++) {
            if (paths.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalStateException("no such path (" + id + ")");
    }

    RuleSpec spec(int position) {
        return index.spec(position);
    }

    int size() {
        return index.size();
    }

    List<Integer> scopes() {
        return scopes;
    }

    /** Position of the provision that says whether the policy is in force; -1 where the day says it. */
    int inForce() {
        return inForce;
    }

    /** Requirements of unit and applicant, exceptions and grounds left out. */
    List<Integer> requirements() {
        return requirements;
    }

    /** Heads of the list of conditions of one side. */
    List<Integer> heads() {
        return heads;
    }

    /** Conditions that attach to paths. */
    List<Integer> attached() {
        return attached;
    }

    /** Channels beside the ordinary conditions of a side. */
    List<Integer> channels() {
        return channels;
    }

    List<Exemption> exemptions() {
        return exemptions;
    }

    List<PathSpec> paths() {
        return paths;
    }

    /** Whether the provision is the head of a group of grounds. */
    boolean isGroup(int position) {
        return groupHeads.get(position);
    }

    /** Heads of groups of grounds, and the paths of each. */
    Map<Integer, List<Integer>> groups() {
        return groups;
    }

    /** Exceptions that must hold in their own right when in force: not those within a path or for certain paths. */
    List<Integer> standaloneExemptions() {
        return standalone;
    }

    /** Whether a provision must hold in its own right: a requirement, an exception in force, the group of all grounds. */
    boolean isCondition(int position) {
        return conditions.get(position);
    }

    private BitSet findConditions() {
        BitSet found = new BitSet(index.size());
        requirements.forEach(found::set);
        standalone.forEach(found::set);
        groups.forEach((head, members) -> found.set(head, members.size() == paths.size()));
        return found;
    }

    /**
     * Whether the provision opens a path, or says something of its own accord. It does so only where it is known to bear
     * on the case: unlike a requirement it helps nobody by being met anyway.
     */
    boolean isOpener(int position) {
        return openers.get(position);
    }

    private boolean opens(RuleSpec spec) {
        return spec.role() instanceof Role.Aside
                || spec.role() instanceof Role.Ground ground && ground.paths().contains(spec.id())
                || spec.role() instanceof Role.Relaxes relaxes
                        && index.spec(index.positionOf(relaxes.base())).role() instanceof Role.Aside;
    }
}
