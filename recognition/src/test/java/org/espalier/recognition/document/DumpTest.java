package org.espalier.recognition.document;
import java.nio.file.*; import java.util.*; import org.junit.jupiter.api.Test; import org.espalier.core.json.*; import org.espalier.core.finding.*;
class DumpTest { @Test void dump() throws Exception { StringBuilder out=new StringBuilder();
 try (var s=Files.list(Path.of("/work/shared/cases/elm"))) { for (Path p : s.sorted().toList()) { long t=System.nanoTime(); DocumentReading r=Documents.standard().read(Files.readAllBytes(p));
  out.append("##### "+p.getFileName()+" "+r+" "+(System.nanoTime()-t)/1000000+"ms\n");
  for (Finding f: r.findings()) out.append(f.severity()+" "+f.verdict()+" "+f.code()+" ["+f.subject().text()+"] "+Wording.installed().sentence(f)+"\n");
  var m=EspalierJson.mapper(); for (var h: r.holdings()) { com.fasterxml.jackson.databind.node.ObjectNode n=m.valueToTree(h); ((com.fasterxml.jackson.databind.node.ObjectNode)n.get("credential")).put("kept", String.join(" ",h.credential().kept().paths())); out.append(n.toPrettyString()+"\n"); }
 } } Files.writeString(Path.of("/tmp/dump.txt"), out); } }
