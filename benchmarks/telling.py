"""Writes what was measured as tables, and as a plot, into the documentation."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path

from running import Measured

PAGE = Path(__file__).parent.parent / "docs" / "explanation" / "speed.md"
PLOT = PAGE.with_name("speed.svg")
_BEGIN = "<!-- what was measured: python -m benchmarks --write -->"
_END = "<!-- end of what was measured -->"
_MILLION = 1e6
#: Fewer seconds are no measure.
_TOLD = 0.01

Rows = Sequence[tuple[str, Measured]]


def comparison(rows: Rows) -> str:
    """Return the table of libraries side by side, as multiples of the first other."""
    by_kind: dict[str, dict[str, Measured]] = {}
    for kind, measured in rows:
        by_kind.setdefault(kind, {})[measured.library] = measured
    lines = []
    for kind, libraries in by_kind.items():
        mine = libraries["tradefacts"]
        for name, one in libraries.items():
            speed = f"{one.speed / _MILLION:.3f}"
            ratio = f"{mine.speed / one.speed:.3g}"
            lines.append((kind, name, f"{one.length:,}", speed, ratio))
    head = ("text", "library", "characters", "million characters/s", "ours is times")
    return table(head, lines)


def growth(rows: Rows) -> str:
    """Return the table of growth: each length against a tenth of it."""
    lines = []
    last: dict[str, Measured] = {}
    for shape, one in rows:
        before = last.get(shape)
        times = f"{one.seconds / before.seconds:.1f}" if before else ""
        memory = f"{one.memory / one.length:.0f}" if one.memory else "small"
        lines.append((shape, f"{one.length:,}", f"{one.seconds:.3f}", times, memory))
        last[shape] = one
    head = ("text", "characters", "seconds", "times a tenth", "memory, times the text")
    return table(head, lines)


def starting(seconds: Mapping[str, float]) -> str:
    """Return the table of programs that start."""
    least = next(iter(seconds.values()))
    lines = [
        (f"`{name}`", f"{1000 * each:.0f}", f"{each / least:.2f}")
        for name, each in seconds.items()
    ]
    return table(("program", "ms", "times the first"), lines)


def words(pairs: Mapping[str, tuple[float, float]]) -> str:
    """Return the table of what many vocabularies cost."""
    lines = [
        (name, f"{plain:.3f}", f"{full:.3f}", f"{full / plain:.2f}")
        for name, (plain, full) in pairs.items()
    ]
    return table(("", "without", "with", "times"), lines)


def hostile(rows: Iterable[tuple[str, float, float]], length: int) -> str:
    """Return the table of texts that nobody writes."""
    lines = [
        (
            name,
            f"{tenth:.2f}",
            f"{whole:.2f}",
            f"{whole / tenth:.1f}" if tenth >= _TOLD else "",
        )
        for name, tenth, whole in rows
    ]
    head = (f"{length:,} characters of", "a tenth of it, s", "seconds", "times a tenth")
    return table(head, lines)


def table(head: Sequence[str], lines: Iterable[Sequence[str]]) -> str:
    """Return a table in Markdown."""
    rows = [head, ["---"] * len(head), *lines]
    return "\n".join(f"| {' | '.join(row)} |" for row in rows)


def write(parts: Mapping[str, str]) -> None:
    """Put *parts*, by their heading, into the page on speed."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(_BEGIN)
    _, _, after = rest.partition(_END)
    day = datetime.now(UTC).date().isoformat()
    told = [f"Measured on {day}."]
    told += [f"## {name}\n\n{part}" for name, part in parts.items()]
    body = "\n\n".join([_BEGIN, *told, _END])
    PAGE.write_text(f"{before}{body}{after}", encoding="utf-8", newline="\n")


def plot(rows: Rows) -> None:
    """Draw seconds over characters, both by powers of ten.

    Raises:
        ImportError: matplotlib is not installed.
    """
    import matplotlib as mpl  # noqa: PLC0415 - the tables do without

    mpl.use("svg")
    from matplotlib import pyplot as plt  # noqa: PLC0415 - once it knows what it draws

    figure, axes = plt.subplots(figsize=(7, 4.5))
    for shape in dict.fromkeys(shape for shape, _ in rows):
        points = [one for name, one in rows if name == shape]
        lengths = [one.length for one in points]
        axes.loglog(lengths, [p.seconds for p in points], marker="o", label=shape)
    axes.set(xlabel="characters in one text", ylabel="seconds of one core")
    axes.grid(visible=True, alpha=0.3)
    axes.legend(fontsize=8)
    figure.tight_layout()
    figure.savefig(PLOT, metadata={"Date": None})
