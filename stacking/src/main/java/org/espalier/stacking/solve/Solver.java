package org.espalier.stacking.solve;
public final class Solver { public static Answer solve(Problem p, Budget b) { throw new UnsupportedOperationException(); } }
