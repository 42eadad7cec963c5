package blog.galley.benchmark;

import java.util.Collection;
import java.util.function.ToDoubleFunction;

/**
 * How a page came in, in milliseconds from the request.
 *
 * @param blocked for how long in all a task of more than 50 ms kept the page from answering
 * @param shift how much of what was there has moved
 * @param bytes that travelled, compressed and with their headers
 */
record PageLoad(double firstPaint, double largestPaint, double blocked, double shift, double bytes, double requests) {

    static PageLoad median(Collection<PageLoad> loads) {
        return new PageLoad(median(loads, PageLoad::firstPaint), median(loads, PageLoad::largestPaint), median(loads, PageLoad::blocked),
                median(loads, PageLoad::shift), median(loads, PageLoad::bytes), median(loads, PageLoad::requests));
    }

    private static double median(Collection<PageLoad> loads, ToDoubleFunction<PageLoad> figure) {
        return Samples.of(loads.stream().map(figure::applyAsDouble).toList()).median();
    }
}
