"""Plots a series out of the folder of a run: `python series.py out series.svg`.

It asks for China's imports of soybeans from Brazil, month by month. Where documents
state a month more than once, it takes the value that most of them state.
"""

import sys
from datetime import date
from pathlib import Path

import duckdb
import matplotlib as mpl
from matplotlib import pyplot as plt

mpl.use("svg")

QUERY = """
    select period_start, mode(value_float) / 1e9 as billion
    from read_parquet($claims)
    where statistic = 'level' and unit = 'USD' and flow = 'imports'
      and product = 'soybeans' and partner = 'BR'
    group by period_start
    order by period_start
"""


def read_series(run: Path) -> list[tuple[date, float]]:
    """Return each month with its value in billions of dollars."""
    claims = str(run / "claims" / "*.parquet")
    return duckdb.execute(QUERY, {"claims": claims}).fetchall()


def plot(series: list[tuple[date, float]], path: Path) -> None:
    """Draw the series into a file."""
    months, values = zip(*series, strict=True)
    figure, axes = plt.subplots(figsize=(8, 3), layout="constrained")
    axes.plot(months, values, marker=".", linewidth=1)
    axes.set_title("China's imports of soybeans from Brazil, as articles state them")
    axes.set_ylabel("billion US dollars a month")
    axes.grid(alpha=0.3)
    figure.savefig(path)


if __name__ == "__main__":
    plot(read_series(Path(sys.argv[1])), Path(sys.argv[2]))
