package org.espalier.stacking.oracle;

/** Looks at many cases, for whoever looks for the first that differs. */
final class Run {
    private Run() {}

    static String key(AuditCase given, long most) {
        try {
            return Compared.of(given, most)
                    .filter(c -> !c.faults().isEmpty())
                    .map(c -> c.faults()
                            .get(0)
                            .replaceAll("[:;].*", "")
                            .replaceAll("\\b[a-z]+\\d+\\b", "_")
                            .replaceAll("\\d+", "#"))
                    .orElse("fine");
        } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
            StackTraceElement[] t = thrown.getStackTrace();
            return "THROWN " + thrown.getClass() + (t.length > 0 ? t[0].getClassName() : "");
        }
    }

    static void shrink(long seed) {
        AuditCase given = RandomCases.of(seed);
        String key = key(given, 20000);
        AuditCase small = Shrink.smallest(given, c -> key(c, 20000).equals(key));
        System.out.println("=== SEED " + seed + " " + key + "\n"
                + Shrink.write(small).toString().replace("\"", ""));
        try {
            Compared.of(small, 20000).orElseThrow().faults().forEach(System.out::println);
            var result = small.audited();
            System.out.println(result.method() + " proved " + result.isProved() + " " + result.status() + " shortfall "
                    + result.shortfall() + " until " + result.holdsUntil());
            result.all()
                    .forEach(r ->
                            System.out.println("  " + r.id() + " " + r.status() + " counted " + r.counted() + " uses "
                                    + r.uses().stream()
                                            .map(u -> u.credential() + "=" + u.amount())
                                            .toList()));
            result.findings().forEach(f -> System.out.println("     " + f));
        } catch (RuntimeException thrown) {
            thrown.printStackTrace(System.out);
        }
    }

    public static void main(String[] args) {
        if (args[0].equals("shrink")) {
            for (int i = 1; i < args.length; i++) {
                shrink(Long.parseLong(args[i]));
            }
            return;
        }
        long from = Long.parseLong(args[0]);
        long to = Long.parseLong(args[1]);
        long most = Long.parseLong(args[2]);
        int show = args.length > 3 ? Integer.parseInt(args[3]) : 5;
        java.util.Map<String, Integer> counts = new java.util.TreeMap<>();
        java.util.Map<String, Integer> shown = new java.util.TreeMap<>();
        long looked = 0;
        for (long seed = from; seed < to; seed++) {
            AuditCase given = RandomCases.of(seed);
            String key;
            String detail = "";
            try {
                java.util.Optional<Compared> compared = Compared.of(given, most);
                if (compared.isEmpty()) {
                    key = "too large";
                } else {
                    looked += compared.get().looked();
                    java.util.List<String> faults = compared.get().faults();
                    key = faults.isEmpty()
                            ? "fine " + compared.get().status()
                            : "FAULT "
                                    + faults.get(0)
                                            .replaceAll("[:;].*", "")
                                            .replaceAll("\\b[a-z]+\\d+\\b", "_")
                                            .replaceAll("\\d+", "#");
                    detail = String.join("\n   ", faults);
                }
            } catch (RuntimeException | AssertionError | StackOverflowError thrown) {
                java.io.StringWriter w = new java.io.StringWriter();
                thrown.printStackTrace(new java.io.PrintWriter(w));
                key = "THROWN " + thrown.toString().replaceAll("\\d+", "#");
                detail = w.toString().lines().limit(12).collect(java.util.stream.Collectors.joining("\n"));
            }
            counts.merge(key, 1, Integer::sum);
            if (!key.startsWith("fine") && !key.equals("too large") && shown.merge(key, 1, Integer::sum) <= show) {
                System.out.println("SEED " + seed + " " + key + "\n   " + detail);
            }
        }
        counts.forEach((k, v) -> System.out.println(v + "  " + k));
        System.out.println("looked at " + looked);
    }
}
