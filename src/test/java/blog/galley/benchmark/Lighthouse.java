package blog.galley.benchmark;

/**
 * How Lighthouse makes a score of what it measures on a phone: for each figure a log-normal curve through a tenth and a half of all pages, and
 * <a href="https://developer.chrome.com/docs/lighthouse/performance/performance-scoring">weights</a>.
 */
final class Lighthouse {

    private static final double ERFC_OF_ONE_FIFTH = 0.9061938024368232; // its inverse

    private Lighthouse() {
    }

    /** Of 100. The Speed Index is taken to be the largest paint, after which these pages do not change: none is better for it. */
    static long performance(PageLoad load) {
        return Math.round(100 * (0.10 * score(load.firstPaint(), 1800, 3000)
                + 0.10 * score(load.largestPaint(), 3387, 5800)
                + 0.25 * score(load.largestPaint(), 2500, 4000)
                + 0.30 * score(load.blocked(), 200, 600)
                + 0.25 * score(load.shift(), 0.1, 0.25)));
    }

    private static double score(double value, double tenth, double median) {
        if (value <= 0) {
            return 1;
        }
        double x = Math.log(value / median) * ERFC_OF_ONE_FIFTH / -Math.log(tenth / median);
        return Math.round(100 * (1 - erf(x)) / 2) / 100.0;
    }

    /** Abramowitz and Stegun, 7.1.26. */
    private static double erf(double x) {
        double t = 1 / (1 + 0.3275911 * Math.abs(x));
        double y = 1 - t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429)))) * Math.exp(-x * x);
        return x < 0 ? -y : y;
    }
}
