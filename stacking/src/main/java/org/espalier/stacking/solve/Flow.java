package org.espalier.stacking.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Uses that count one each, as a flow of least cost: from the source through the sets of items, the items, their uses and
 * the sets of uses to the sink.
 *
 * <p>Items used more often always weigh more than nothing, so all flows of least cost have the same amount. Among them the
 * first in canonical order is found use by use, along ways that cost nothing.
 */
final class Flow implements Engine {

    @Override
    public Optional<Answer> solve(Problem problem, Budget budget) {
        return Tiers.of(problem)
                .flatMap(tiers -> UnitForm.of(problem, tiers).flatMap(form -> new Run(form, tiers).solve(budget)));
    }

    /** The flow for one problem. */
    private static final class Run {

        private static final int SOURCE = 0;

        private final UnitForm form;
        private final Problem problem;
        private final Tiers tiers;
        private final int firstItem;
        private final int sink;
        private final Network network;
        private final int[] arcs;

        Run(UnitForm form, Tiers tiers) {
            this.form = form;
            this.problem = form.problem();
            this.tiers = tiers;
            this.firstItem = 1 + form.items().size();
            this.sink = firstItem + problem.items().size() + form.uses().size();
            this.network = new Network(sink + 1);
            this.arcs = new int[problem.uses().size()];
            addItemSets();
            addItems();
            addUses();
            addUseSets();
        }

        private void addItemSets() {
            for (int set = 0; set < form.items().size(); set++) {
                add(1 + form.items().parent(set), 1 + set, form.items().set(set));
            }
        }

        private void addItems() {
            for (int item = 0; item < problem.items().size(); item++) {
                int use = form.variables().first(item);
                int around =
                        form.variables().uses(item) == 0 ? -1 : form.items().around(use);
                network.add(
                        1 + around,
                        firstItem + item,
                        1,
                        tiers.weight(problem.items().get(item)));
            }
        }

        private void addUses() {
            for (int number = 0; number < arcs.length; number++) {
                Use use = problem.uses().get(number);
                int head = setNode(form.uses().around(number));
                arcs[number] = network.add(firstItem + use.item(), head, 1, tiers.weight(use));
            }
        }

        private void addUseSets() {
            for (int set = 0; set < form.uses().size(); set++) {
                add(setNode(set), setNode(form.uses().parent(set)), form.uses().set(set));
            }
        }

        /** The node of a set of uses; smaller sets come first. */
        private int setNode(int set) {
            return sink - 1 - set;
        }

        /** Adds an arc for each height of the gains: at first more is gained than later. */
        private void add(int from, int to, UseSet set) {
            int most = Math.min(set.most(), set.size());
            int made = 0;
            while (made < most) {
                int room = Math.min(most - made, set.alike(made));
                network.add(from, to, room, -set.gain(made));
                made += room;
            }
        }

        Optional<Answer> solve(Budget budget) {
            CheapestFlow flow = new CheapestFlow(network, SOURCE, sink, budget);
            boolean isWhole = flow.flow(order());
            return isWhole ? Optional.of(answer(preferred(flow))) : Optional.empty();
        }

        private int[] order() {
            int[] order = new int[network.nodes()];
            for (int node = 0; node < order.length; node++) {
                order[node] = node;
            }
            return order;
        }

        private List<Integer> preferred(CheapestFlow flow) {
            List<Integer> uses = new ArrayList<>();
            int used = -1;
            for (int use = 0; use < arcs.length; use++) {
                int item = problem.uses().get(use).item();
                if (item != used && flow.prefer(arcs[use])) {
                    uses.add(use);
                    used = item;
                }
            }
            return uses;
        }

        private Answer answer(List<Integer> uses) {
            Fragment fragment = form.isPlain() ? Fragment.P2 : Fragment.P3;
            return Answer.proved(uses, Appraisal.of(problem, uses), Method.FLOW, fragment);
        }
    }
}
