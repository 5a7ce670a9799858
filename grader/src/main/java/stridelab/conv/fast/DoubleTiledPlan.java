package stridelab.conv.fast;

import java.util.ArrayList;
import java.util.List;
import stridelab.conv.Shape;

/**
 * A plan that computes band after band of the output: it copies what a band reads into planes, and lets the kernels sweep
 * over them.
 */
final class DoubleTiledPlan extends DoublePlan {
    private final Layout layout;

    /** Rows of a plane beyond those of the outputs. */
    private final int margin;

    private final DoublePlanes filler;
    private final DoubleInterleaver interleaver;
    private final Job[] jobs;
    private final double[] planes;

    /** The outputs of each part across, one part after another, until those of all parts are computed. */
    private final double[] collected;

    /** From one part's outputs to the next part's in {@link #collected}. */
    private final int partSize;

    /** One sweep of one group with the kernel that computes it. */
    private record Job(Layout.Part part, int group, DoubleKernel kernel, double[][] weights, double[][] scratch) {}

    DoubleTiledPlan(Layout layout, double[] weights, Engine engine) {
        super(layout.input(), layout.output());
        this.layout = layout;
        margin = layout.rows().margin();
        DoubleKernels available = DoubleKernels.of(engine);
        interleaver = available.interleaver();
        filler = new DoublePlanes(layout, interleaver);
        planes = planes(layout);
        int largest = 0;
        List<DoubleKernel> kernels = new ArrayList<>();
        List<double[][]> scratch = new ArrayList<>();
        for (Layout.Part part : layout.parts()) {
            Sweep sweep = part.sweep();
            DoubleKernel kernel = available.kernel(sweep, fewestRows(part));
            kernels.add(kernel);
            scratch.add(kernel.scratch(sweep, layout.bandRows()));
            largest = Math.max(largest, sweep.outputs() * layout.bandRows() * sweep.columns());
        }
        jobs = new Job[layout.groups() * kernels.size()];
        for (int job = 0; job < jobs.length; job++) {
            int group = job / kernels.size();
            int p = job % kernels.size();
            Layout.Part part = layout.parts().get(p);
            double[][] packed = kernels.get(p).pack(part.sweep(), weights(part, group, weights));
            jobs[job] = new Job(part, group, kernels.get(p), packed, scratch.get(p));
        }
        partSize = largest;
        collected = new double[isOnePart() ? 0 : Math.multiplyExact(partSize, partsAcross())];
    }

    private DoubleTiledPlan(DoubleTiledPlan other) {
        super(other.input(), other.output());
        layout = other.layout;
        margin = other.margin;
        filler = other.filler;
        interleaver = other.interleaver;
        partSize = other.partSize;
        planes = planes(layout);
        collected = new double[other.collected.length];
        jobs = new Job[other.jobs.length];
        for (int job = 0; job < jobs.length; job++) {
            Job same = other.jobs[job];
            double[][] scratch = same.kernel.scratch(same.part.sweep(), layout.bandRows());
            jobs[job] = new Job(same.part, same.group, same.kernel, same.weights, scratch);
        }
    }

    /** Returns the same plan with working memory of its own; the packed weights are shared. */
    DoubleTiledPlan withOwnMemory() {
        return new DoubleTiledPlan(this);
    }

    private static double[] planes(Layout layout) {
        return new double[layout.direct() ? 0 : layout.planesSize()];
    }

    /** Whether one part computes all outputs, so that its rows are the output's rows. */
    private boolean isOnePart() {
        return layout.parts().size() == 1;
    }

    /** The number of parts that make up a row of outputs. */
    private int partsAcross() {
        return layout.columns().walks().size();
    }

    /** The fewest rows that a band has of a part, bands without any left out. */
    private int fewestRows(Layout.Part part) {
        int fewest = Integer.MAX_VALUE;
        for (int band = 0; band < layout.bands(); band++) {
            int rows = layout.rows(part, band);
            fewest = rows == 0 ? fewest : Math.min(fewest, rows);
        }
        return fewest;
    }

    /** Returns the weights that a part of a group multiplies, outputs × taps. */
    private double[] weights(Layout.Part part, int group, double[] weights) {
        int[] taps = part.weights();
        if (layout.groups() == 1 && isWhole(taps)) {
            return weights;
        }
        double[] own = new double[part.sweep().outputs() * taps.length];
        for (int output = 0, to = 0; to < own.length; output++) {
            int from = output * layout.outputWeights() + group * layout.groupWeights();
            for (int tap : taps) {
                own[to++] = weights[from + tap];
            }
        }
        return own;
    }

    /** Whether the taps are all weights of a filter, in their order. */
    private boolean isWhole(int[] taps) {
        for (int t = 0; t < taps.length; t++) {
            if (taps[t] != t) {
                return false;
            }
        }
        return taps.length == layout.outputWeights();
    }

    @Override
    void compute(double[] x, double[] y) {
        for (int band = 0; band < bands(); band++) {
            compute(x, y, band);
        }
    }

    /** Returns the number of bands of all images: they can be computed in any order, and at once. */
    int bands() {
        return layout.input().n() * layout.bands();
    }

    /** Computes one of the bands of all images. */
    void compute(double[] x, double[] y, int number) {
        int image = number / layout.bands();
        int band = number % layout.bands();
        int start = layout.bandStart(band);
        int filled = -1;
        for (int j = 0; j < jobs.length; j++) {
            Job job = jobs[j];
            if (!layout.direct() && filled != job.group) {
                int height = layout.bandStart(band + 1) - start + margin;
                filler.fill(x, image, job.group, start, height, planes);
                filled = job.group;
            }
            run(job, j % partsAcross(), layout.rows(job.part, band), x, y, image, start);
        }
    }

    private void run(Job job, int across, int rows, double[] x, double[] y, int image, int start) {
        Sweep sweep = job.part.sweep();
        Shape out = layout.output();
        int channel = job.group * sweep.outputs();
        double[] in = layout.direct() ? x : planes;
        int firstInput = job.group * (layout.input().channels() / layout.groups());
        int base = layout.direct() ? layout.input().index(image, firstInput, start, 0) : 0;
        if (isOnePart()) {
            int to = out.index(image, channel, start, 0);
            job.kernel.run(sweep, rows, in, base, job.weights, y, to, out.planeSize(), job.scratch);
        } else if (rows > 0) {
            int plane = rows * sweep.columns();
            job.kernel.run(sweep, rows, in, base, job.weights, collected, across * partSize, plane, job.scratch);
            if (across == partsAcross() - 1) {
                for (int o = 0; o < sweep.outputs(); o++) {
                    distribute(job.part.rows(), o, rows, start, y, out.index(image, channel + o, 0, 0));
                }
            }
        }
    }

    /** Copies rows of outputs to their places: in each row, the values of all parts across take turns. */
    private void distribute(Axis.Walk down, int output, int rows, int start, double[] y, int plane) {
        int width = layout.output().width();
        List<Axis.Walk> walks = layout.columns().walks();
        for (int row = 0; row < rows; row++) {
            int to = plane + (down.first() + (start + row) * down.step()) * width;
            int line = output * rows + row;
            if (walks.size() == 2) {
                int second = partSize + line * walks.get(1).count();
                interleaver.interleave(collected, line * walks.get(0).count(), second, y, to, width);
                continue;
            }
            for (int across = 0; across < walks.size(); across++) {
                Axis.Walk walk = walks.get(across);
                int from = across * partSize + line * walk.count();
                for (int column = 0; column < walk.count(); column++) {
                    y[to + walk.first() + column * walk.step()] = collected[from++];
                }
            }
        }
    }
}
