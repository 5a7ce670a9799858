package stridelab.exercises;

/** Small things every exercise needs. */
class Utils {

	/** throws if the grid is not a proper grid */
	static void checkGrid(double[][] grid) {
		if (grid == null)
			throw new IllegalArgumentException("grid is null");
		if (grid.length < 1)
			throw new IllegalArgumentException("grid is empty");
		for (double[] line : grid) {
			if (line == null || line.length == 0)
				throw new IllegalArgumentException("grid has an empty row");
			if (line.length != grid[0].length)
				throw new IllegalArgumentException("grid is ragged");
		}
	}

	static void min(int value, int min) {
		if (value < min)
			throw new IllegalArgumentException(value + " < " + min);
	}

	static int toInt(long value) {
		if (value < 1 || value > Integer.MAX_VALUE)
			throw new IllegalArgumentException("bad size " + value);
		return (int) value;
	}

	static int width(double[][] grid) {
		return grid.length;
	}

	static int height(double[][] grid) {
		return grid[0].length;
	}
}
