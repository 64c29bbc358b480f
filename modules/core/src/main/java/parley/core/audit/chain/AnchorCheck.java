package parley.core.audit.chain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import parley.core.audit.chain.ChainFault.Kind;

/** Compares the lines that go by with the anchors of this chain. */
final class AnchorCheck {
    private final Map<Long, List<Anchor>> byLine = new HashMap<>();
    private final List<Anchor> own;
    private final Findings findings;
    private Anchor firstDifferent;
    private long different;

    AnchorCheck(String chain, List<Anchor> anchors, Findings findings) {
        this.findings = findings;
        this.own =
                anchors.stream().filter(anchor -> anchor.chain().equals(chain)).toList();
        own.forEach(anchor -> byLine.merge(anchor.seq(), List.of(anchor), AnchorCheck::both));
        if (own.size() < anchors.size()) {
            findings.add(ChainFault.of(Kind.OTHER_CHAIN, anchors.size() - own.size()));
        }
    }

    private static List<Anchor> both(List<Anchor> some, List<Anchor> more) {
        return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
    }

    void line(long seq, byte[] hash) {
        for (Anchor anchor : byLine.getOrDefault(seq, List.of())) {
            if (!anchor.hash().equals(HexFormat.of().formatHex(hash))) {
                firstDifferent = firstDifferent == null ? anchor : firstDifferent;
                different++;
            }
        }
    }

    /** Tells what the anchors show once the last line has gone by. */
    void end(long lastLine) {
        if (firstDifferent != null) {
            findings.add(ChainFault.of(
                    Kind.ANCHOR_DIFFERS,
                    firstDifferent.seq(),
                    firstDifferent.at().toString(),
                    different));
        }
        own.stream()
                .max(Comparator.comparingLong(Anchor::seq))
                .filter(anchor -> anchor.seq() > lastLine)
                .ifPresent(anchor -> findings.add(
                        ChainFault.of(Kind.TAIL_CUT, anchor.seq(), anchor.at().toString(), lastLine)));
    }

    long compared() {
        return own.size();
    }
}
