"""Spanish, the sample of a third language: numbers, periods, and sentences in whole."""

import os
import re
import shutil
import subprocess
import sys
from datetime import date
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Final

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

import tradefacts
from tradefacts import Extractor
from tradefacts.errors import ParseError
from tradefacts.model import Claim
from tradefacts.reading.detect import detect_language
from tradefacts.reading.finding import find_periods, find_quantities, parse_quantity
from tradefacts.reading.languages.es.lexicons import load_words
from tradefacts.reading.languages.es.numerals import read_numeral
from tradefacts.reading.tokens import tokenize

PUBLISHED: Final = date(2024, 7, 15)

QUANTITIES: Final = {
    "1.234.567,89 dólares": "1234567.89 USD",
    "US$ 5.000": "5000 USD",
    "300.000 millones de dólares": "300000000000 USD",
    "mil millones de euros": "1000000000 EUR",
    "2,5 billones de yuanes": "2500000000000 CNY",
    "treinta y cinco mil millones de yuanes": "35000000000 CNY",
    "5,2 por ciento": "5.2 percent",
    "5.2 %": "5.2 percent",
    "-3,1 %": "-3.1 percent",
    "cerca de un 10 %": "10 percent about",
    "más de 40 millones de toneladas": "40000000 metric_ton over",
    "1,3 puntos porcentuales": "1.3 percentage_point",
    "entre un 3 y un 5 por ciento": "3 percent",
    "2 millones de barriles al día": "2000000 oil_barrel",
}


@pytest.mark.parametrize(("text", "stated"), QUANTITIES.items(), ids=QUANTITIES)
def test_the_words_state_this_quantity(text: str, stated: str) -> None:
    (quantity,) = (found.value for found in find_quantities(text, lang="es"))
    hedge = "" if quantity.qualifier == "exact" else f" {quantity.qualifier}"

    assert f"{quantity.value.normalize():f} {quantity.unit}{hedge}" == stated


PERIODS: Final = {
    "en 2024": "2024",
    "en mayo de 2024": "2024-05",
    "el pasado mes de enero": "2024-01",
    "de enero a mayo de 2024": "2024-01/2024-05",
    "en los primeros cinco meses de 2024": "2024-01/2024-05",
    "los once primeros meses del año pasado": "2023-01/2023-11",
    "el primer trimestre": "2024-Q1",
    "el segundo semestre de 2023": "2023-H2",
    "el 8 de noviembre de 2023": "2023-11-08",
    "el mes pasado": "2024-06",
    "este año": "2024",
}


@pytest.mark.parametrize(("text", "period"), PERIODS.items(), ids=PERIODS)
def test_the_words_state_this_period(text: str, period: str) -> None:
    (found,) = find_periods(text, published=PUBLISHED, lang="es")

    assert found.value.format() == period


CLAIMS: Final = {
    "a growth and the level that it led to": (
        (
            "Las exportaciones de China crecieron un 5,2 por ciento interanual en mayo "
            "de 2024, hasta 300.000 millones de dólares."
        ),
        [
            "5,2 por ciento: growth 5.2 percent, exports CN, 2024-05, yoy",
            "300.000 millones de dólares: level 300000000000 USD, exports CN, 2024-05",
        ],
    ),
    "a fall": (
        "Las importaciones cayeron un 3,1 % en 2023, hasta 2,5 billones de dólares.",
        [
            "3,1 %: growth -3.1 percent, imports CN, 2023",
            "2,5 billones de dólares: level 2500000000000 USD, imports CN, 2023",
        ],
    ),
    "goods that are counted": (
        (
            "China exportó 1,2 millones de vehículos en los primeros cinco meses de "
            "2024, un aumento del 20 por ciento interanual."
        ),
        [
            (
                "1,2 millones: level 1200000 1, volume exports CN automobiles, "
                "2024-01/2024-05"
            ),
            (
                "20 por ciento: growth 20 percent, volume exports CN automobiles, "
                "2024-01/2024-05, yoy"
            ),
        ],
    ),
    "a rate that compares": (
        (
            "El comercio exterior de Chile alcanzó los 17.500 millones de euros en los "
            "primeros dos meses del año, un 6,3 por ciento más que en el mismo período "
            "del año anterior."
        ),
        [
            (
                "17.500 millones de euros: level 17500000000 EUR, trade CL, "
                "2024-01/2024-02"
            ),
            "6,3 por ciento: growth 6.3 percent, trade CL, 2024-01/2024-02, yoy",
        ],
    ),
    "a deficit against another month": (
        (
            "El déficit comercial de Estados Unidos se situó en 75.000 millones de "
            "dólares en mayo, frente a 74.500 millones en abril."
        ),
        [
            "75.000 millones de dólares: level -75000000000 USD, balance US, 2024-05",
            "74.500 millones: level -74500000000 USD, balance US, 2024-04",
        ],
    ),
    "the trade of two": (
        "El comercio entre China y Brasil sumó 181.500 millones de dólares en 2023.",
        ["181.500 millones de dólares: level 181500000000 USD, trade CN BR, 2023"],
    ),
    "an adjective behind a flow, and an amount that it rose by": (
        (
            "Las exportaciones peruanas a la Unión Europea aumentaron en 200 millones "
            "de euros en el primer trimestre de 2024."
        ),
        ["200 millones de euros: change 200000000 EUR, exports PE EU, 2024-Q1"],
    ),
    "an adjective behind goods": (
        "Las exportaciones de soja brasileña a China cayeron un 3 % en 2023.",
        ["3 %: growth -3 percent, exports BR CN soybeans, 2023"],
    ),
    "goods from a place": (
        (
            "Las importaciones de soja de Argentina cayeron cerca de un 10 por ciento "
            "el año pasado."
        ),
        ["10 por ciento: growth -10 percent about, imports CN AR soybeans, 2023"],
    ),
    "goods that pair off with rates": (
        (
            "Las exportaciones de juguetes y muebles crecieron un 4,1 y un 6,5 por "
            "ciento, respectivamente, en 2023."
        ),
        [
            "4,1: growth 4.1 percent, exports CN toys, 2023",
            "6,5 por ciento: growth 6.5 percent, exports CN furniture, 2023",
        ],
    ),
    "a share": (
        (
            "Los productos agrícolas representaron el 39 por ciento de las "
            "exportaciones totales en 2023."
        ),
        ["39 por ciento: share 39 percent, exports CN agricultural, 2023"],
    ),
    "percentage points": (
        (
            "En mayo, las exportaciones subieron un 8 %, 2,3 puntos porcentuales más "
            "que en abril."
        ),
        [
            "8 %: growth 8 percent, exports CN, 2024-05",
            (
                "2,3 puntos porcentuales: growth_diff 2.3 percentage_point, exports "
                "CN, 2024-05, period"
            ),
        ],
    ),
    "a word that states a growth, behind a dateline": (
        (
            "Lima, 3 ene (EFE).- Las exportaciones de España a Francia se duplicaron "
            "en 2022."
        ),
        ["se duplicaron: growth 100 percent, exports ES FR, 2022"],
    ),
    "goods that no list has": (
        (
            "Chile importó 1.500 toneladas de trigo; las exportaciones de productos "
            "químicos bajaron un 5 %."
        ),
        [
            "1.500 toneladas: level 1500 metric_ton, volume imports CL trigo",
            "5 %: growth -5 percent, exports CL productos-quimicos",
        ],
    ),
    "what is expected is no fact": (
        "Se espera que las exportaciones crezcan un 5 por ciento en 2025.",
        [],
    ),
    "a stop that ends no sentence": (
        "Las exportaciones de EE. UU. a México sumaron 300.000 millones de dólares.",
        ["300.000 millones de dólares: level 300000000000 USD, exports US MX"],
    ),
}


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


def shown(claim: Claim) -> str:
    """Return a claim on one line."""
    quantity, indicator = claim.quantity, claim.indicator
    assert quantity
    hedge = "" if quantity.qualifier == "exact" else f" {quantity.qualifier}"
    measure = "" if indicator.measure == "trade-value" else indicator.measure
    where = (indicator.flow, indicator.reporter, indicator.partner, indicator.product)
    parts = (
        f"{claim.statistic} {quantity.value.normalize():f} {quantity.unit}{hedge}",
        " ".join(code for code in (measure, *where) if code),
        claim.period.format() if claim.period else "",
        claim.comparison.basis or "",
    )
    return f"{claim.evidence.quote}: " + ", ".join(part for part in parts if part)


@pytest.mark.parametrize(("text", "claims"), CLAIMS.values(), ids=CLAIMS)
def test_the_sentence_makes_these_claims(
    extractor: Extractor, text: str, claims: list[str]
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [shown(claim) for claim in found] == claims


def test_who_says_it_is_told(extractor: Extractor) -> None:
    text = (
        "Las exportaciones subieron un 5 %, según la Administración General de Aduanas."
    )
    (claim,) = extractor.extract(text, published=PUBLISHED)

    assert claim.attribution
    assert claim.attribution.source == "Administración General de Aduanas"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Las exportaciones crecieron un 5 por ciento en 2023.", "es"),
        ("El déficit comercial de la India bajó.", "es"),
        ("The ports of Los Angeles and La Paz shipped 5 tonnes.", "en"),
        ("Los Angeles, La Paz", "en"),
        ("Las exportaciones (出口) de China crecieron en el año", "es"),
    ],
)
def test_common_words_tell_the_language(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("text", ["1,234 dólares", "1.23.4 dólares"])
def test_what_has_two_readings_is_no_number(text: str) -> None:
    with pytest.raises(ParseError, match="expected one quantity"):
        parse_quantity(text, lang="es")


# Laws.


def in_digits(number: Decimal) -> str:
    """Return *number* in digits, as Spanish writes them."""
    return f"{number:,f}".translate(str.maketrans(".,", ",."))


def in_words(number: int) -> str:
    """Return *number* in words."""
    for scale, one, many in (
        (12, "un billón", "billones"),
        (6, "un millón", "millones"),
    ):
        count, rest = divmod(number, 10**scale)
        if count:
            said = one if count == 1 else f"{in_words(count)} {many}"
            return f"{said} {in_words(rest)}" if rest else said
    count, rest = divmod(number, 1000)
    if count:
        said = "mil" if count == 1 else f"{in_words(count)} mil"
        return f"{said} {in_words(rest)}" if rest else said
    return _below_thousand(number)


def _below_thousand(number: int) -> str:
    named = {int(n): words for n, words in load_words("number").items()}
    if number in named:
        return named[number][0]
    if number > 100:
        return f"{named[number // 100 * 100][-1]} {_below_thousand(number % 100)}"
    return f"{named[number // 10 * 10][0]} y {named[number % 10][0]}"


@given(st.decimals(0, 10**15, places=2, allow_nan=False))
@example(Decimal("1234567.89"))
@example(Decimal("0.05"))
def test_digits_read_as_they_were_written(number: Decimal) -> None:
    numeral = read_numeral(tokenize(in_digits(number)), 0)

    assert numeral is not None
    assert (numeral.value, numeral.step) == (number, Decimal("0.01"))


@given(st.integers(2, 10**15))
@example(10**9)
@example(1_001_021_100)
@example(35_000_000_031)
def test_words_read_as_they_were_written(number: int) -> None:
    tokens = tokenize(in_words(number))
    numeral = read_numeral(tokens, 0)

    assert numeral is not None
    assert (numeral.value, numeral.last) == (Decimal(number), len(tokens))


_WORDS: Final = (
    "exportaciones", "crecieron", "trigo", "químicos", "жы", "Chile", "peruanas",
    "un", "mil", "dos", "cien", "y", "5", "1.000", "2024", "millones", "de", "%",
    "mayo", "primer", "trimestre", "euros", "entre", "más", "en",
)  # fmt: skip


@given(st.lists(st.sampled_from(_WORDS)))
def test_what_is_found_stands_in_the_text_in_order(words: list[str]) -> None:
    text = " ".join(words)
    found = find_quantities(text, lang="es")

    assert all(text[one.start : one.end] == one.text for one in found)
    assert all(one.end <= following.start for one, following in pairwise(found))


@given(st.lists(st.sampled_from(_WORDS)))
def test_any_words_make_claims_or_none(extractor: Extractor, words: list[str]) -> None:
    text = " ".join(words)

    for claim in extractor.extract(text, published=PUBLISHED, lang="es"):
        assert claim.evidence.quote in text


def test_a_copy_of_the_folder_is_a_language_of_its_own(tmp_path: Path) -> None:
    package = tmp_path / "tradefacts"
    shutil.copytree(Path(tradefacts.__file__).parent, package)
    languages = package / "reading" / "languages"
    shutil.copytree(languages / "es", languages / "ca")
    for file in (languages / "ca").iterdir():
        if file.suffix in {".py", ".toml"}:
            text = file.read_text("utf-8").replace("languages.es", "languages.ca")
            own = re.sub(r"(?m)^es(?=\w* =)", "ca", text)
            file.write_text(own, "utf-8")
    code = (
        "from tradefacts import extract\n"
        "text = 'Las exportaciones de Chile subieron un 5,2 % en 2024, hasta"
        " 6.300 millones de dólares.'\n"
        "for claim in extract(text, lang='ca'):\n"
        "    print(claim.lang, claim.indicator.flow, f'{claim.quantity.value:f}')\n"
    )
    done = subprocess.run(
        [sys.executable, "-X", "utf8", "-c", code],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(tmp_path), *sys.path])},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )

    assert done.stdout.split("\n") == [
        "ca exports 5.2",
        "ca exports 6300000000",
        "",
    ]
