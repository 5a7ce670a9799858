package stridelab.conv;

import java.util.ArrayList;
import java.util.List;

/**
 * A convolution at work: band after band, it lays the input out as planes and lets the kernels sweep over them.
 *
 * <p>Holds the working memory; one thread at a time.
 */
final class DoubleBands implements DoublePlan.Body {
    private final Layout layout;
    private final DoublePlanes packing;
    private final Job[] jobs;
    private final double[] planes;
    private final double[] spread;

    /** One sweep of one group with the kernel that computes it. */
    private record Job(Layout.Part part, int group, DoubleKernel kernel, double[][] weights, double[][] scratch) {}

    DoubleBands(Layout layout, double[] weights, Engine engine) {
        this.layout = layout;
        packing = new DoublePlanes(layout, Kernels.everySecondDouble(engine));
        planes = planes(layout);
        int widest = 0;
        List<DoubleKernel> kernels = new ArrayList<>();
        List<double[][]> scratch = new ArrayList<>();
        for (Layout.Part part : layout.parts()) {
            Sweep sweep = part.sweep();
            DoubleKernel kernel = Kernels.doubles(engine, sweep, fewestRows(part));
            kernels.add(kernel);
            scratch.add(kernel.scratch(sweep, layout.bandRows()));
            widest = Math.max(widest, sweep.outputs() * layout.bandRows() * sweep.columns());
        }
        jobs = new Job[layout.groups() * kernels.size()];
        for (int job = 0; job < jobs.length; job++) {
            int group = job / kernels.size();
            int p = job % kernels.size();
            Layout.Part part = layout.parts().get(p);
            double[][] packed = kernels.get(p).pack(part.sweep(), weights(part, group, weights));
            jobs[job] = new Job(part, group, kernels.get(p), packed, scratch.get(p));
        }
        spread = new double[straight() ? 0 : widest];
    }

    /** The same with working memory of its own: the packed weights are shared. */
    private DoubleBands(DoubleBands other) {
        layout = other.layout;
        packing = other.packing;
        planes = planes(layout);
        spread = new double[other.spread.length];
        jobs = new Job[other.jobs.length];
        for (int job = 0; job < jobs.length; job++) {
            Job same = other.jobs[job];
            double[][] scratch = same.kernel.scratch(same.part.sweep(), layout.bandRows());
            jobs[job] = new Job(same.part, same.group, same.kernel, same.weights, scratch);
        }
    }

    DoubleBands another() {
        return new DoubleBands(this);
    }

    private static double[] planes(Layout layout) {
        return new double[layout.direct() ? 0 : layout.planes() * layout.planeHeight() * layout.pitch()];
    }

    /** Whether the one part writes whole rows, one after another. */
    private boolean straight() {
        return layout.parts().size() == 1;
    }

    private int fewestRows(Layout.Part part) {
        int fewest = Integer.MAX_VALUE;
        for (int band = 0; band < layout.bands(); band++) {
            int rows = layout.rows(part, band);
            fewest = rows == 0 ? fewest : Math.min(fewest, rows);
        }
        return fewest;
    }

    private double[] weights(Layout.Part part, int group, double[] weights) {
        int[] taps = part.weights();
        double[] own = new double[part.sweep().outputs() * taps.length];
        for (int i = 0; i < own.length; i++) {
            own[i] = weights[
                    taps[i % taps.length] + i / taps.length * layout.outputWeights() + group * layout.groupWeights()];
        }
        return own;
    }

    @Override
    public void run(double[] x, double[] y) {
        for (int shift = 0; shift < shifts(); shift++) {
            run(x, y, shift);
        }
    }

    /** Bands of all images: they can be computed in any order, and at once. */
    int shifts() {
        return layout.input().n() * layout.bands();
    }

    void run(double[] x, double[] y, int shift) {
        int image = shift / layout.bands();
        int band = shift % layout.bands();
        int start = layout.bandStart(band);
        int packed = -1;
        for (Job job : jobs) {
            if (!layout.direct() && packed != job.group) {
                int height = layout.bandStart(band + 1) - start + layout.rows().margin();
                packing.fill(x, image, job.group, start, height, planes);
                packed = job.group;
            }
            run(job, layout.rows(job.part, band), x, y, image, start);
        }
    }

    private void run(Job job, int rows, double[] x, double[] y, int image, int start) {
        Sweep sweep = job.part.sweep();
        Shape out = layout.output();
        int channel = job.group * sweep.outputs();
        double[] in = layout.direct() ? x : planes;
        int firstInput = job.group * (layout.input().channels() / layout.groups());
        int base = layout.direct() ? layout.input().index(image, firstInput, start, 0) : 0;
        if (straight()) {
            int to = out.index(image, channel, start, 0);
            job.kernel.run(sweep, rows, in, base, job.weights, y, to, out.planeSize(), job.scratch);
        } else if (rows > 0) {
            int plane = rows * sweep.columns();
            job.kernel.run(sweep, rows, in, base, job.weights, spread, 0, plane, job.scratch);
            for (int o = 0; o < sweep.outputs(); o++) {
                spread(job.part, rows, start, o * plane, y, out.index(image, channel + o, 0, 0));
            }
        }
    }

    /** Puts the rows of a part between those of the others. */
    private void spread(Layout.Part part, int rows, int start, int from, double[] y, int plane) {
        int columns = part.sweep().columns();
        int step = part.columns().step();
        for (int row = 0; row < rows; row++) {
            int outputRow = part.rows().first() + (start + row) * part.rows().step();
            int to =
                    plane + outputRow * layout.output().width() + part.columns().first();
            for (int column = 0; column < columns; column++) {
                y[to + column * step] = spread[from++];
            }
        }
    }
}
