package blog.galley.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.concurrent.Callable;

/** How long something took, run after run, in milliseconds. */
public final class Samples {

    private double[] times = new double[64];
    private int count;

    public static Samples of(Collection<? extends Number> times) {
        var samples = new Samples();
        times.forEach(time -> samples.add(time.doubleValue()));
        return samples;
    }

    public <T> T time(Callable<T> work) {
        long start = System.nanoTime();
        try {
            return work.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            add((System.nanoTime() - start) / 1e6);
        }
    }

    public synchronized void add(double time) {
        times = count == times.length ? Arrays.copyOf(times, 2 * count) : times;
        times[count++] = time;
    }

    /** Of the runs so far, which were to warm up. */
    public void forget() {
        count = 0;
    }

    int count() {
        return count;
    }

    int over(double limit) {
        return (int) Arrays.stream(times, 0, count).filter(time -> time > limit).count();
    }

    double median() {
        return at(0.5);
    }

    double at(double part) {
        var sorted = Arrays.copyOf(times, count);
        Arrays.sort(sorted);
        return count == 0 ? Double.NaN : sorted[(int) Math.min(count - 1, part * count)];
    }
}
