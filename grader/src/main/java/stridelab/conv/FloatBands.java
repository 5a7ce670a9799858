package stridelab.conv;

import java.util.ArrayList;
import java.util.List;

/**
 * A convolution at work: band after band, it lays the input out as planes and lets the kernels sweep over them.
 *
 * <p>Holds the working memory; one thread at a time.
 */
final class FloatBands implements FloatPlan.Body {
    private final Layout layout;

    /** Rows of a plane beyond those of the outputs. */
    private final int margin;

    private final FloatPlanes packing;
    private final Job[] jobs;
    private final float[] planes;
    private final FloatPlanes.EverySecond everySecond;

    /** What the parts of one row of outputs give, one after another, until all of them are there. */
    private final float[] spread;

    /** The room that a part has there. */
    private final int widest;

    /** One sweep of one group with the kernel that computes it. */
    private record Job(Layout.Part part, int group, FloatKernel kernel, float[][] weights, float[][] scratch) {}

    FloatBands(Layout layout, float[] weights, Engine engine) {
        this.layout = layout;
        margin = layout.rows().margin();
        everySecond = Kernels.everySecondFloat(engine);
        packing = new FloatPlanes(layout, everySecond);
        planes = planes(layout);
        int most = 0;
        List<FloatKernel> kernels = new ArrayList<>();
        List<float[][]> scratch = new ArrayList<>();
        for (Layout.Part part : layout.parts()) {
            Sweep sweep = part.sweep();
            FloatKernel kernel = Kernels.floats(engine, sweep, fewestRows(part));
            kernels.add(kernel);
            scratch.add(kernel.scratch(sweep, layout.bandRows()));
            most = Math.max(most, sweep.outputs() * layout.bandRows() * sweep.columns());
        }
        jobs = new Job[layout.groups() * kernels.size()];
        for (int job = 0; job < jobs.length; job++) {
            int group = job / kernels.size();
            int p = job % kernels.size();
            Layout.Part part = layout.parts().get(p);
            float[][] packed = kernels.get(p).pack(part.sweep(), weights(part, group, weights));
            jobs[job] = new Job(part, group, kernels.get(p), packed, scratch.get(p));
        }
        widest = most;
        spread = new float[straight() ? 0 : Math.multiplyExact(widest, across())];
    }

    /** The same with working memory of its own: the packed weights are shared. */
    private FloatBands(FloatBands other) {
        layout = other.layout;
        margin = other.margin;
        packing = other.packing;
        everySecond = other.everySecond;
        widest = other.widest;
        planes = planes(layout);
        spread = new float[other.spread.length];
        jobs = new Job[other.jobs.length];
        for (int job = 0; job < jobs.length; job++) {
            Job same = other.jobs[job];
            float[][] scratch = same.kernel.scratch(same.part.sweep(), layout.bandRows());
            jobs[job] = new Job(same.part, same.group, same.kernel, same.weights, scratch);
        }
    }

    FloatBands another() {
        return new FloatBands(this);
    }

    private static float[] planes(Layout layout) {
        return new float[layout.direct() ? 0 : layout.planesSize()];
    }

    /** Whether the one part writes whole rows, one after another. */
    private boolean straight() {
        return layout.parts().size() == 1;
    }

    /** Parts that make up a row of outputs. */
    private int across() {
        return layout.columns().walks().size();
    }

    private int fewestRows(Layout.Part part) {
        int fewest = Integer.MAX_VALUE;
        for (int band = 0; band < layout.bands(); band++) {
            int rows = layout.rows(part, band);
            fewest = rows == 0 ? fewest : Math.min(fewest, rows);
        }
        return fewest;
    }

    private float[] weights(Layout.Part part, int group, float[] weights) {
        int[] taps = part.weights();
        if (layout.groups() == 1 && isWhole(taps)) {
            return weights;
        }
        float[] own = new float[part.sweep().outputs() * taps.length];
        for (int output = 0, to = 0; to < own.length; output++) {
            int from = output * layout.outputWeights() + group * layout.groupWeights();
            for (int tap : taps) {
                own[to++] = weights[from + tap];
            }
        }
        return own;
    }

    /** Whether a filter's weights stand in the order of the taps, and no others beside them. */
    private boolean isWhole(int[] taps) {
        for (int t = 0; t < taps.length; t++) {
            if (taps[t] != t) {
                return false;
            }
        }
        return taps.length == layout.outputWeights();
    }

    @Override
    public void run(float[] x, float[] y) {
        for (int shift = 0; shift < shifts(); shift++) {
            run(x, y, shift);
        }
    }

    /** Bands of all images: they can be computed in any order, and at once. */
    int shifts() {
        return layout.input().n() * layout.bands();
    }

    void run(float[] x, float[] y, int shift) {
        int image = shift / layout.bands();
        int band = shift % layout.bands();
        int start = layout.bandStart(band);
        int packed = -1;
        for (int j = 0; j < jobs.length; j++) {
            Job job = jobs[j];
            if (!layout.direct() && packed != job.group) {
                int height = layout.bandStart(band + 1) - start + margin;
                packing.fill(x, image, job.group, start, height, planes);
                packed = job.group;
            }
            int index = j % across();
            run(job, index, layout.rows(job.part, band), x, y, image, start);
        }
    }

    private void run(Job job, int across, int rows, float[] x, float[] y, int image, int start) {
        Sweep sweep = job.part.sweep();
        Shape out = layout.output();
        int channel = job.group * sweep.outputs();
        float[] in = layout.direct() ? x : planes;
        int firstInput = job.group * (layout.input().channels() / layout.groups());
        int base = layout.direct() ? layout.input().index(image, firstInput, start, 0) : 0;
        if (straight()) {
            int to = out.index(image, channel, start, 0);
            job.kernel.run(sweep, rows, in, base, job.weights, y, to, out.planeSize(), job.scratch);
        } else if (rows > 0) {
            int plane = rows * sweep.columns();
            job.kernel.run(sweep, rows, in, base, job.weights, spread, across * widest, plane, job.scratch);
            if (across == across() - 1) {
                for (int o = 0; o < sweep.outputs(); o++) {
                    spread(job.part.rows(), o, rows, start, y, out.index(image, channel + o, 0, 0));
                }
            }
        }
    }

    /** Puts rows of outputs between those of the other parts: in each, the values of all parts across, in turns. */
    private void spread(Axis.Walk down, int output, int rows, int start, float[] y, int plane) {
        int width = layout.output().width();
        List<Axis.Walk> walks = layout.columns().walks();
        for (int row = 0; row < rows; row++) {
            int to = plane + (down.first() + (start + row) * down.step()) * width;
            int line = output * rows + row;
            if (walks.size() == 2) {
                int second = widest + line * walks.get(1).count();
                everySecond.join(spread, line * walks.get(0).count(), second, y, to, width);
                continue;
            }
            for (int across = 0; across < walks.size(); across++) {
                Axis.Walk walk = walks.get(across);
                int from = across * widest + line * walk.count();
                for (int column = 0; column < walk.count(); column++) {
                    y[to + walk.first() + column * walk.step()] = spread[from++];
                }
            }
        }
    }
}
