package org.espalier.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

class CommentsTest {

    @Test
    void should_stand_at_everything_public_in_exported_packages() throws IOException {
        List<Path> sources = Library.openSources();
        assertThat(sources).hasSizeGreaterThan(100);
        try (StandardJavaFileManager files =
                ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, null, null)) {
            assertThat(Comments.missingIn(files.getJavaFileObjectsFromPaths(sources)))
                    .isEmpty();
        }
    }

    @Test
    void should_be_missed_where_they_are_missing() throws IOException {
        assertThat(Comments.missingIn(List.of(source("""
                public class Bare {
                    public void open() {}
                    void hidden() {}
                    @Override public String toString() { return ""; }
                    /** Told. */ public void told() {}
                    public enum Kind { ONE }
                    public interface Face { int eyes(); }
                    class Inner { public void deep() {} }
                }
                """))))
                .containsExactly(
                        "/Bare.java:1 Bare",
                        "/Bare.java:2 open",
                        "/Bare.java:6 Kind",
                        "/Bare.java:7 Face",
                        "/Bare.java:7 eyes");
    }

    private static JavaFileObject source(String text) {
        return new SimpleJavaFileObject(URI.create("string:///Bare.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }
}
