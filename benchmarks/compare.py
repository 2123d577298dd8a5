"""Prints what several libraries give for the same sentences, as tables in Markdown.

`python benchmarks/compare.py` asks those that are installed, and names the others.
`pip install -r requirements.txt -r benchmarks/requirements.txt` installs all of them,
and `python -m spacy download` the pipelines of spaCy.
"""

import importlib
import warnings
from collections.abc import Callable, Iterable, Iterator
from typing import Final

from tradefacts import Claim, Extractor

#: Each is hard in a way of its own: a rate and an amount, points beside percent, a
#: hedge without a number, a plan, an amount told twice, no trade at all, Chinese.
SENTENCES: Final = """\
China's exports rose 5.9 percent to 25.45 trillion yuan in 2024.
ASEAN's share of China's trade rose 0.6 percentage points to 15.8 percent in 2024.
Vietnam's imports from Japan fell by nearly a third to $880 million in May 2024.
Zhejiang plans to export 3 trillion yuan of goods next year.
Exports of cars came to 819.2 billion yuan (about 115 billion U.S. dollars).
The bridge is 36 kilometers long and cost 8.1 billion yuan.
2024年中国出口25.45万亿元,同比增长7.1%。
""".splitlines()

Reader = Callable[[str], Iterable[str]]


def is_chinese(text: str) -> bool:
    """Return whether *text* is in Chinese characters, which some ask to be told."""
    return any("\u4e00" <= letter <= "\u9fff" for letter in text)


def told(claim: Claim) -> str:
    """Return *claim* in a line: what is stated, of what, when."""
    indicator, quantity = claim.indicator, claim.quantity
    parts = [claim.evidence.quote, claim.statistic.replace("_", " ")]
    if quantity is not None:
        hedge = "" if quantity.qualifier == "exact" else f"{quantity.qualifier} "
        parts[1] += f" {hedge}{quantity.value:,f} {quantity.unit}"
    whose = (indicator.flow, indicator.reporter, indicator.partner, indicator.product)
    parts += [code for code in whose if code]
    parts.append(claim.period.format() if claim.period else "no period")
    return " · ".join([*parts, "a restatement"] if claim.restates else parts)


def of_tradefacts() -> Reader:
    """Return what reads with the core and the plugins that are installed."""
    extractor = Extractor()
    return lambda text: map(told, extractor.extract(text))


def of_quantulum3() -> Reader:
    """Return what reads with quantulum3."""
    parser = importlib.import_module("quantulum3.parser")

    def read(text: str) -> Iterator[str]:
        for found in parser.parse(text):
            yield f"{found.surface} · {found.value:,g} {found.unit.name}"

    return read


def of_recognizers() -> Reader:
    """Return what reads with Recognizers-Text: money, percent, dimensions and dates."""
    units = importlib.import_module("recognizers_number_with_unit")
    numbers = importlib.import_module("recognizers_number")
    dates = importlib.import_module("recognizers_date_time")
    kinds = (
        units.recognize_currency,
        numbers.recognize_percentage,
        units.recognize_dimension,
        dates.recognize_datetime,
    )

    def read(text: str) -> Iterator[str]:
        culture = "zh-cn" if is_chinese(text) else "en-us"
        for kind in kinds:
            for found in kind(text, culture):
                values = found.resolution.get("values", [found.resolution])
                known = [value for key, value in values[0].items() if key != "type"]
                yield f"{found.text} · {' '.join(map(str, known))}"

    return read


def of_spacy() -> Reader:
    """Return what reads with the small pipelines of spaCy: that of a language or none.

    Raises:
        OSError: there is no pipeline for English.
    """
    load = importlib.import_module("spacy").load
    english = load("en_core_web_sm")

    def read(text: str) -> Iterator[str]:
        pipeline = load("zh_core_web_sm") if is_chinese(text) else english
        for found in pipeline(text).ents:
            yield f"{found.text} · {found.label_}"

    return read


READERS: Final = {
    "tradefacts": of_tradefacts,
    "quantulum3": of_quantulum3,
    "Recognizers-Text": of_recognizers,
    "spaCy": of_spacy,
}


def row(name: str, read: Reader, text: str) -> str:
    """Return the row of a table: what *read* gives for *text*."""
    try:
        found = "<br>".join(each.replace("|", "\\|") for each in read(text))
    except Exception as error:  # noqa: BLE001 - what others raise belongs into the table
        found = f"raises {type(error).__name__}"
    return f"| {name} | {found or 'nothing'} |"


def main() -> None:
    """Print a table a sentence, and at the end who is not installed."""
    warnings.simplefilter("ignore")
    readers, absent = {}, []
    for name, make in READERS.items():
        try:
            readers[name] = make()
        except (ImportError, OSError) as error:  # no library, or no pipeline
            absent.append(f"{name} is not here: {error}")
    for text in SENTENCES:
        rows = [row(name, read, text) for name, read in readers.items()]
        print(f"> {text}", "", "| | gives |", "|---|---|", *rows, "", sep="\n")
    print(*absent, sep="\n")


if __name__ == "__main__":
    main()
