package org.espalier.core.file;

import java.util.ArrayList;
import java.util.List;
import org.espalier.core.finding.Finding;
import org.yaml.snakeyaml.error.Mark;

/** What is wrong with a text as YAML, up to a limit. */
final class YamlFaults {

    private final int most;
    private final List<Placed> faults = new ArrayList<>();

    YamlFaults(int most) {
        this.most = most;
    }

    List<Placed> told() {
        return faults;
    }

    void unquoted(YamlPath path, String problem, Mark mark) {
        add(mark, YamlFindings.unquoted(path.pointer(), problem, Placed.text(mark)));
    }

    void refused(YamlPath path, String feature, Mark mark) {
        add(mark, YamlFindings.refused(path.pointer(), feature, Placed.text(mark)));
    }

    void duplicate(YamlPath path, String key, Mark mark) {
        add(mark, YamlFindings.duplicateKey(path.pointer(), key, Placed.text(mark)));
    }

    void syntax(String problem, Mark mark) {
        add(mark, YamlFindings.syntax(problem, Placed.text(mark)));
    }

    YamlStop tooDeep(int maximumDepth, Mark mark) {
        add(mark, YamlFindings.tooDeep(maximumDepth));
        return new YamlStop();
    }

    YamlStop tooMany(Mark mark) {
        syntax("it holds too many values", mark);
        return new YamlStop();
    }

    /** Adds a fault; goes one beyond the limit, so that one can see that there are more. */
    private void add(Mark mark, Finding finding) {
        faults.add(Placed.at(mark, finding));
        if (faults.size() > most) {
            throw new YamlStop();
        }
    }
}
