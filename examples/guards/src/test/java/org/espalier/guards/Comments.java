package org.espalier.guards;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Finds public types and methods without a documentation comment. */
final class Comments extends TreePathScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final DocTrees docs;
    private final List<String> missing = new ArrayList<>();

    private Comments(CompilationUnitTree unit, DocTrees docs) {
        this.unit = unit;
        this.docs = docs;
    }

    /** The places where a comment is missing, for example {@code MicroCredential.java:41 title}. */
    static List<String> missingIn(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, sources);
        DocTrees docs = DocTrees.instance(task);
        List<String> missing = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            Comments comments = new Comments(unit, docs);
            comments.scan(unit, null);
            missing.addAll(comments.missing);
        }
        return missing;
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
        if (!isPublic(type.getModifiers())) {
            return null;
        }
        expect(type, type.getSimpleName().toString());
        return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
        if (isPublic(method.getModifiers()) && !isOverride(method) && isWritten(method)) {
            expect(method, method.getName().toString());
        }
        return null;
    }

    private boolean isPublic(ModifiersTree modifiers) {
        boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
        return modifiers.getFlags().contains(Modifier.PUBLIC)
                || (inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE));
    }

    private static boolean isOverride(MethodTree method) {
        return method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    /** Whether it stands in the source; the compiler adds constructors that do not. */
    private boolean isWritten(MethodTree method) {
        return docs.getSourcePositions().getEndPosition(unit, method) >= 0;
    }

    private void expect(Tree tree, String name) {
        if (docs.getDocComment(getCurrentPath()) == null) {
            LineMap lines = unit.getLineMap();
            long line = lines.getLineNumber(docs.getSourcePositions().getStartPosition(unit, tree));
            missing.add(unit.getSourceFile().getName() + ":" + line + " " + name);
        }
    }
}
