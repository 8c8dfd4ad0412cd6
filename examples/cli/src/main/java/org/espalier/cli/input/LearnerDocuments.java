package org.espalier.cli.input;

import java.util.List;
import java.util.stream.Stream;
import org.espalier.core.credential.Portfolio;
import org.espalier.core.finding.Finding;
import org.espalier.recognition.document.DocumentFile;
import org.espalier.recognition.document.PortfolioAssembly;

/**
 * What came of reading the files of one learner.
 *
 * @param name the pseudonym of the learner, else the name of the folder
 * @param files each file and what came of reading it, sorted by name
 * @param assembly what all of them make together
 * @param own findings about the files as a whole
 */
public record LearnerDocuments(String name, List<DocumentFile> files, PortfolioAssembly assembly, List<Finding> own) {

    /** Copies the lists. */
    public LearnerDocuments {
        files = List.copyOf(files);
        own = List.copyOf(own);
    }

    /** What the learner holds. */
    public Portfolio portfolio() {
        return assembly.portfolio();
    }

    /** Everything that reading found, each finding with the name of its file. */
    public List<Finding> findings() {
        return Stream.concat(assembly.findings().stream(), own.stream()).toList();
    }

    /** The files of which nothing could be read. */
    public List<DocumentFile> unusable() {
        return files.stream().filter(file -> !file.reading().isUsable()).toList();
    }

    /** How many files are unusable, to put behind a summary; empty where all are usable. */
    public String unusableSuffix() {
        int count = unusable().size();
        return count == 0 ? "" : "; " + count + (count == 1 ? " file" : " files") + " unusable";
    }

    /** Whether anything at all could be read. */
    public boolean isUsable() {
        return files.stream().anyMatch(file -> file.reading().isUsable());
    }

    /** Whether a file is unusable, or nothing is there. */
    public boolean hasUnusable() {
        return !isUsable() || !unusable().isEmpty();
    }

    /** Whether something that was found forbids to rely on the rest. */
    public boolean hasErrors() {
        return findings().stream().anyMatch(Finding::isBlocking);
    }
}
