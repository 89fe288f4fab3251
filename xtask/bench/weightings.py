"""The peers in Python: `python weightings.py FOLDER RUNS [numpy]` on the figures and weightings in FOLDER; prints JSON.

OPENBLAS_NUM_THREADS says how many threads NumPy's products may take. With `numpy` only NumPy is measured.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np

CRITERIA, DEPTH = 26, 10
# So many weightings at once: their scores stay in the processor's cache.
BLOCK = 500


def counted(units, tops, firsts):
    return {"among": np.asarray(tops).tolist(), "first": np.bincount(firsts, minlength=units).tolist()}


def argpartition(matrix, weightings):
    """Scores a block of weightings by one product, and takes the ten out of each row."""
    columns = np.ascontiguousarray(matrix.T)
    tops, firsts = np.zeros(len(matrix), dtype=np.int64), []
    for start in range(0, len(weightings), BLOCK):
        scores = weightings[start : start + BLOCK] @ columns
        ten = np.argpartition(scores, -DEPTH, axis=1)[:, -DEPTH:]
        tops += np.bincount(ten.ravel(), minlength=len(matrix))
        firsts.append(scores.argmax(axis=1))
    return counted(len(matrix), tops, np.concatenate(firsts))


def partition(matrix, weightings):
    """The same by the tenth score of each row: who is not below it is among the ten."""
    columns = np.ascontiguousarray(matrix.T)
    tops, firsts = np.zeros(len(matrix), dtype=np.int64), []
    for start in range(0, len(weightings), BLOCK):
        scores = weightings[start : start + BLOCK] @ columns
        tenth = np.partition(scores, -DEPTH, axis=1)[:, -DEPTH, None]
        tops += np.count_nonzero(scores >= tenth, axis=0)
        firsts.append(scores.argmax(axis=1))
    return counted(len(matrix), tops, np.concatenate(firsts))


def pymcdm(matrix, weightings):
    """As its guide says: a weighted sum, and ranks of it, weighting by weighting."""
    from pymcdm.methods import WSM

    # The figures are normalised already, so that it has nothing to do there.
    body, types = WSM(normalization_function=lambda column, cost: column), np.ones(CRITERIA)
    tops, firsts = np.zeros(len(matrix), dtype=np.int64), np.zeros(len(matrix), dtype=np.int64)
    for weights in weightings:
        ranks = body.rank(body(matrix, weights, types))
        tops += ranks <= DEPTH
        firsts += ranks == 1
    return {"among": tops.tolist(), "first": firsts.tolist()}


def measured(runs, work, *inputs):
    came = work(*inputs)
    taken = []
    for _ in range(runs):
        start = time.perf_counter()
        work(*inputs)
        taken.append((time.perf_counter() - start) * 1000)
    return {"milliseconds": taken, **came}


def main(folder, runs, only=None):
    matrix, weightings = (np.fromfile(Path(folder, f"{name}.f64"), "<f8").reshape(-1, CRITERIA) for name in ("matrix", "weightings"))
    few = json.loads(Path(folder, "counts.json").read_text())["few"]["drawn"]
    results = {"version": np.__version__, "numpy": {}}
    for kind in (np.float64, np.float32):
        for work in (argpartition, partition):
            name = f"{work.__name__}, {kind.__name__}"
            results["numpy"][name] = measured(int(runs), work, matrix.astype(kind), weightings.astype(kind))
    if only is None:
        from importlib.metadata import version

        results["pymcdm"] = {"version": version("pymcdm"), **measured(int(runs), pymcdm, matrix, weightings[:few])}
    print(json.dumps(results))


main(*sys.argv[1:])
