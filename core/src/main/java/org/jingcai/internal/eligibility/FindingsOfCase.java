package org.jingcai.internal.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jingcai.answer.Finding;
import org.jingcai.answer.Path;
import org.jingcai.answer.Reading;
import org.jingcai.answer.Status;
import org.jingcai.internal.rule.Statement;
import org.jspecify.annotations.Nullable;

/** The findings of one case, at each provision's own place, and the paths made of them. */
final class FindingsOfCase {

    private final Structure structure;
    private final Standing standing;
    private final Verdict today;
    private final Horizon horizon;
    private final @Nullable Finding[] findings;
    private final Path[] paths;

    FindingsOfCase(Structure structure, Standing standing, Verdict today, Horizon horizon) {
        this.structure = structure;
        this.standing = standing;
        this.today = today;
        this.horizon = horizon;
        this.findings = new Finding[structure.size()];
        for (int i = 0; i < findings.length; i++) {
            Statement statement = standing.statement(i);
            if (statement != null && !structure.isGroup(i)) {
                findings[i] = finding(i, statement);
            }
        }
        this.paths = new Path[structure.paths().length];
        for (int p : structure.pathOrder()) {
            paths[p] = path(p);
        }
        for (Structure.Group group : structure.groups()) {
            if (standing.statement(group.head()) != null) {
                findings[group.head()] = group(group);
            }
        }
    }

    /** Null where the rule did not speak. */
    @Nullable
    Finding at(int position) {
        return findings[position];
    }

    /** In the order of the document. */
    List<Finding> inOrder() {
        return present(findings);
    }

    /** Those at these places, in their order. */
    List<Finding> at(int[] positions) {
        @Nullable Finding[] chosen = new Finding[positions.length];
        for (int i = 0; i < chosen.length; i++) {
            chosen[i] = findings[positions[i]];
        }
        return present(chosen);
    }

    private static List<Finding> present(@Nullable Finding[] findings) {
        List<Finding> present = new ArrayList<>(findings.length);
        for (Finding finding : findings) {
            if (finding != null) {
                present.add(finding);
            }
        }
        return List.copyOf(present);
    }

    /** The paths of which any provision spoke, in the order of the document. */
    List<Path> paths() {
        List<Path> spokenOf = new ArrayList<>(paths.length);
        for (Path path : paths) {
            if (!path.findings().isEmpty()) {
                spokenOf.add(path);
            }
        }
        return List.copyOf(spokenOf);
    }

    private GroundsFinding group(Structure.Group group) {
        return group(group, today.status(group.head()), List.of());
    }

    private GroundsFinding group(Structure.Group group, Status status, List<Reading> readings) {
        List<Path> members = new ArrayList<>(group.paths().length);
        for (int path : group.paths()) {
            if (!paths[path].findings().isEmpty()) {
                members.add(paths[path]);
            }
        }
        LocalDate metFrom = status == Status.MET ? null : horizon.firstMet(group.head());
        return new GroundsFinding(structure.spec(group.head()), status, members, readings, metFrom);
    }

    private Path path(int position) {
        Structure.PathSpec spec = structure.paths()[position];
        List<Finding> parts = new ArrayList<>(spec.members.length + spec.alternatives.length + spec.attached.length);
        addAll(spec.members, parts);
        addAll(spec.alternatives, parts);
        for (int attached : spec.attached) {
            int lifting = today.liftedBy(spec, attached);
            if (lifting >= 0) {
                addWith(Status.MET, lifting, parts);
            } else {
                addWith(today.attachedStatus(spec, attached), attached, parts);
            }
        }
        return new Path(spec.id, today.path(position), parts);
    }

    private void addAll(int[] positions, List<Finding> parts) {
        for (int position : positions) {
            Finding finding = findings[position];
            if (finding != null) {
                parts.add(finding);
            }
        }
    }

    /** A condition may come to something else within a path than by itself. */
    private void addWith(Status status, int position, List<Finding> parts) {
        Structure.Group group = structure.groupAt(position);
        if (group != null && standing.statement(position) != null) {
            boolean inDoubt = status == Status.REVIEW && today.inPath(position) == Status.UNMET;
            parts.add(group(group, status, inDoubt ? Bearing.BESIDE_GROUP : List.of()));
            return;
        }
        Finding finding = findings[position];
        Statement statement = standing.statement(position);
        if (finding != null && statement != null) {
            parts.add(finding.status() == status ? finding : within(position, statement, status));
        }
    }

    private Finding within(int position, Statement statement, Status status) {
        boolean inDoubt = status == Status.REVIEW && today.own(position) == Status.UNMET;
        return inDoubt
                ? new RuleFinding(
                        standing.inHand(), statement, status, Status.MET, Bearing.IN_DOUBT, horizon.firstMet(position))
                : new RuleFinding(standing.inHand(), statement, status, Status.MET, Bearing.NONE, null);
    }

    private Finding finding(int position, Statement statement) {
        Status status = today.status(position);
        LocalDate metFrom = status == Status.MET || status == Status.NOT_APPLICABLE ? null : horizon.firstMet(position);
        return new RuleFinding(
                standing.inHand(), statement, status, today.concerns(position), bearing(position), metFrom);
    }

    private Bearing bearing(int position) {
        Structure.Exemption waiver = structure.exemptionAt(position);
        Bearing bearing =
                waiver != null && waiver.waives() ? Bearing.waiving(standing.statement(waiver.base())) : Bearing.NONE;
        for (Structure.Exemption exemption : structure.exemptionsFrom(position)) {
            bearing = withException(bearing, exemption);
        }
        return bearing;
    }

    private Bearing withException(Bearing bearing, Structure.Exemption exemption) {
        Statement exception = standing.statement(exemption.position());
        if (exception == null) {
            return bearing;
        }
        Status inForce = today.takesOver(exemption);
        if (inForce == Status.MET) {
            return Bearing.takenOverBy(structure.spec(exemption.position()));
        }
        return inForce == Status.UNKNOWN && !exemption.isLimited() ? Bearing.openTo(exception) : bearing;
    }
}
