package ziyang.estates.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;

/** Measures two kinds of requests in turn, after both have run until the server has compiled what they use. */
final class Rounds {

    private static final long WARM_UP = Long.getLong("estates.bench.warm", 20_000);
    /** Fewer leave the server interpreting its pages when the machine is busy. */
    private static final int WARM_REQUESTS = Integer.getInteger("estates.bench.warm.requests", 400);

    private static final int ROUNDS = 5;

    private final DoubleSupplier cpu;
    private final int requests;

    /**
     * @param cpu milliseconds used so far
     * @param requests of each kind in a round
     */
    Rounds(DoubleSupplier cpu, int requests) {
        this.cpu = cpu;
        this.requests = requests;
    }

    /** Milliseconds per request, the medians. */
    record Costs(double ours, double floor) {}

    Costs measure(Runnable ours, Runnable floor) {
        warm(ours);
        warm(floor);
        List<Double> oursCosts = new ArrayList<>();
        List<Double> floorCosts = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            oursCosts.add(once(ours));
            floorCosts.add(once(floor));
        }
        return new Costs(Cpu.median(oursCosts), Cpu.median(floorCosts));
    }

    private double once(Runnable request) {
        double before = cpu.getAsDouble();
        for (int i = 0; i < requests; i++) {
            request.run();
        }
        return (cpu.getAsDouble() - before) / requests;
    }

    private void warm(Runnable request) {
        long end = System.currentTimeMillis() + WARM_UP;
        long least = requests > 10 ? WARM_REQUESTS : 0;
        for (long sent = 0; sent < least || System.currentTimeMillis() < end; sent++) {
            request.run();
        }
    }
}
