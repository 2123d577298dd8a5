"""The report: the text is kept, claims are marked, nothing in it runs or loads."""

import json
import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html.parser import HTMLParser
from typing import Any, Final

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tradefacts
from tradefacts import Claims, Extractor, LanguageError
from tradefacts.model import (
    Attribution,
    Claim,
    Comparison,
    Evidence,
    Finding,
    Implied,
    Indicator,
    Period,
    Quantity,
)
from tradefacts.report import Sheet, frame, render, sheets_of
from tradefacts.report.escaping import html, inline, json_in_html, source_hash
from tradefacts.report.segments import paragraphs_of, quotes_of
from tradefacts.testing import claims as any_claims

TEXT: Final = (
    "China's exports rose 5.9 percent year on year to 25.45 trillion yuan "
    "($3.58 trillion) in 2024.\n\nExports were 24 trillion yuan in 2023."
)
_VOID: Final = frozenset({"meta", "input", "br"})
#: Attributes that make a browser load, send or run something.
_ADDRESSES: Final = frozenset(
    {"src", "srcset", "href", "action", "formaction", "data", "poster", "background"}
    | {"cite", "ping", "manifest", "xlink:href", "style"}
)
# NUL, halves of characters, carriage returns and bidi controls among all others.
ANY_TEXT: Final = st.text(
    st.one_of(
        st.characters(exclude_categories=()),
        st.sampled_from("\0\r\n\t <>&\"'{}%\ud800\udfff\u202e\u2069\u2028"),
    )
)


class Page(HTMLParser):
    """What a browser would see of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        #: What stands in the elements of each class or tag, one string an element.
        self.texts: list[str] = []
        self.marks: list[tuple[tuple[int, ...], str]] = []
        self.scripts: list[str] = []
        self._open: list[tuple[str, str]] = []
        self.feed(page)
        self.close()

    @property
    def data(self) -> dict[str, Any]:
        """The data of the page."""
        found: dict[str, Any] = json.loads(self.scripts[0])
        return found

    def attributes(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        own = {name: value or "" for name, value in attrs}
        self.elements.append((tag, own))
        if tag in _VOID:
            return
        name = "text" if own.get("class", "").split()[:1] == ["text"] else tag
        self._open.append((tag, name))
        if name == "text":
            self.texts.append("")
        if tag == "mark":
            numbers = own["data-claims"].replace("c", "").split()
            self.marks.append((tuple(map(int, numbers)), ""))
        if tag == "script":
            self.scripts.append("")

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop()[0] == tag

    def handle_data(self, data: str) -> None:
        inside = {name for _, name in self._open}
        if "text" in inside:
            self.texts[-1] += data
        if "mark" in inside:
            numbers, words = self.marks[-1]
            self.marks[-1] = (numbers, words + data)
        if "script" in inside:
            self.scripts[-1] += data


def page_of(*sheets: Sheet, **kept: Any) -> Page:  # noqa: ANN401 - as render has them
    return Page(rendered(*sheets, **kept))


def rendered(*sheets: Sheet, **kept: Any) -> str:  # noqa: ANN401 - as render has them
    return render(sheets, label=lambda indicator, _: indicator.key, **kept)


def claim_at(text: str, start: int, end: int, **kept: Any) -> Claim:  # noqa: ANN401
    quote = text[start:end]
    given: dict[str, Any] = {
        "statistic": "level",
        "indicator": Indicator(flow="exports", reporter="CN"),
        "quantity": Quantity(Decimal(5), "CNY"),
    }
    return Claim(evidence=Evidence(start, end, quote, start, end), **{**given, **kept})


def claims_on(text: str, quotes: Sequence[str]) -> list[Claim]:
    return [
        claim_at(text, text.index(quote), text.index(quote) + len(quote))
        for quote in quotes
    ]


@st.composite
def texts_with_claims(draw: st.DrawFn) -> tuple[str, list[Claim]]:
    text = draw(ANY_TEXT.filter(bool))
    ends = st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))
    spans = draw(st.lists(ends.map(sorted).filter(lambda span: span[0] < span[1])))
    return text, [claim_at(text, start, end) for start, end in spans]


def held(text: str) -> str:
    """Return *text* with what no page can hold replaced."""
    return re.sub("[\0\ud800-\udfff]", "\N{REPLACEMENT CHARACTER}", text)


# -- the text --------------------------------------------------------------------------


@given(texts_with_claims())
def test_segments_are_the_text_and_each_is_of_the_claims_that_hold_it(
    given_text: tuple[str, list[Claim]],
) -> None:
    text, claims = given_text
    segments = [s for p in paragraphs_of(text, claims) for s in p.segments]

    assert "".join(segment.text for segment in segments) == text
    at = 0
    for segment in segments:
        spans = [(c.evidence.start, c.evidence.end) for c in claims]
        holding = [n for n, (s, e) in enumerate(spans) if s <= at < e]
        assert list(segment.claims) == holding
        at += len(segment.text)
        assert list(segment.ending) == [n for n in holding if spans[n][1] == at]


@given(texts_with_claims())
def test_the_page_holds_the_text_and_marks_each_claim(
    given_text: tuple[str, list[Claim]],
) -> None:
    text, claims = given_text
    page = page_of(Sheet("a", claims, text))

    assert page.texts == [held(text)]
    for number, claim in enumerate(claims):
        words = "".join(words for claims, words in page.marks if number in claims)
        assert words == held(claim.evidence.quote)


@pytest.mark.parametrize(
    ("quotes", "marks"),
    [
        (["ab"], [((0,), "ab")]),
        (["ab", "cd"], [((0,), "ab"), ((1,), "cd")]),
        (["abc", "bcd"], [((0,), "a"), ((0, 1), "bc"), ((1,), "d")]),
        (["abcd", "bc"], [((0,), "a"), ((1, 0), "bc"), ((0,), "d")]),
        (["ab", "ab"], [((0, 1), "ab")]),
    ],
)
def test_a_stretch_that_claims_share_is_one_mark(
    quotes: list[str], marks: list[tuple[tuple[int, ...], str]]
) -> None:
    text = "-abcd-"

    assert page_of(Sheet("a", claims_on(text, quotes), text)).marks == marks


def test_a_claim_that_does_not_stand_where_it_says_marks_nothing() -> None:
    claim = claim_at("five yuan", 0, 4)
    page = page_of(Sheet("a", [claim], "four yuan"))

    assert page.marks == []
    assert page.texts == ["four yuan"]
    assert page.data["claims"][0]["mark"] is None


def test_what_turns_the_text_is_shown_by_its_code() -> None:
    text = "\u202e5 yuan\u202c and \u2067six\u2069"
    claim = claim_at(text, 0, 7)
    pages = page_of(Sheet("a", [claim], text)), page_of(*sheets_of([claim]))

    for page, others in zip(pages, (["U+202C", "U+2067", "U+2069"], []), strict=True):
        codes = [a["data-code"] for a in page.attributes("span") if "data-code" in a]
        assert codes == others
        assert page.attributes("mark")[0]["data-code"] == "U+202E"
        assert [words for _, words in page.marks] == ["\u202e", "5 yuan"]


def test_a_text_keeps_its_blocks() -> None:
    text = "Exports rose\n\nExports rose 5 percent.\n- one\n- two"
    kinds = [paragraph.kind for paragraph in paragraphs_of(text, ())]

    assert kinds == ["heading", "prose", "bullet", "bullet"]


def test_claims_without_their_text_are_shown_by_their_quotes() -> None:
    later, first = claims_on("one, two", ["two", "one"])
    twice = attrs.evolve(first, statistic="level", period=Period.year(2024))
    (sheet,) = sheets_of([later, first, twice], unnamed="?")
    page = page_of(sheet)

    assert [p.segments[0].text for p in quotes_of(sheet.claims)] == ["one", "two"]
    assert page.marks == [((1, 2), "one"), ((0,), "two")]


# -- what is untrusted -----------------------------------------------------------------

HOSTILE: Final = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]></style><img src=x onerror=alert(1)>",
    "<b onmouseover='alert(1)'>5</b>",
    '"><svg/onload=alert(1)>',
    "javascript:alert(1)",
    "https://example.org/?a=1&b=2",
    "{{ 7 * 7 }}{% raw %}${7}%(x)s%s%",
    "\u202e5 percent\u2069",
    "a\0b\ud800c\udfffd",
    "a\r\nb\rc\u2028d\u0085e",
    "x" * 5000,
    "&lt;b&gt;&amp;#60;",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_comes_from_a_text_stays_text_everywhere(text: str) -> None:
    claim = claim_at(
        text,
        0,
        len(text),
        document=text,
        indicator=Indicator(flow="exports", reporter="CN", scope=(text,)),
        attribution=Attribution(text),
        period=Period(date(2024, 1, 1), date(2024, 1, 1), text),
        comparison=Comparison(against=Indicator(scope=(text,))),
    )
    value = Implied(text, Quantity(Decimal(5), "CNY"), text, (claim,))
    finding = Finding(text, "error", (claim,), text, text, (), value)
    kept = {"findings": [finding], "implied": [value]}
    sheets = (
        Sheet(text, [claim], text, text, failures=[text]),
        Sheet(text, [claim]),
    )
    page = page_of(*sheets, **kept)

    assert page.texts == [held(text)] * 2
    assert_nothing_runs(page)
    shown = page.data["claims"][0]
    assert (shown["quote"], page.data["found"][0]["claims"]) == (text, [0])


@settings(max_examples=12)  # claims of all kinds are slow to make up
@given(st.lists(any_claims(), max_size=4))
def test_any_claims_make_a_page(claims: list[Claim]) -> None:
    page = page_of(*sheets_of(claims))

    assert_nothing_runs(page)
    assert len(page.data["claims"]) == len(claims)


def assert_nothing_runs(page: Page) -> None:
    """Check that the elements are ours, and that none leads out of the page."""
    tags = [tag for tag, _ in page.elements]
    assert [tags.count(tag) for tag in ("script", "style", "title")] == [2, 1, 1]
    assert not {"iframe", "img", "link", "base", "object", "form", "a:b"} & set(tags)
    for _, attributes in page.elements:
        assert not [name for name in attributes if name.startswith("on")]
        for name in _ADDRESSES & attributes.keys():
            assert re.fullmatch(r"#[a-z]+\d*", attributes[name])
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))


@given(ANY_TEXT)
def test_json_never_ends_its_element_and_is_read_back(text: str) -> None:
    written = str(json_in_html({text: [text]}))

    assert not set("<>&\u2028\u2029") & set(written)
    assert json.loads(written) == {text: [text]}
    written.encode()


def test_html_keeps_what_says_that_it_is_safe() -> None:
    assert html(html("<")) == "&lt;"


def test_a_style_that_could_end_its_element_is_refused() -> None:
    with pytest.raises(ValueError, match="must hold no '</'"):
        inline("a{content:'</style>'}")


def test_the_policy_allows_what_the_page_holds_and_nothing_else() -> None:
    page = page_of(Sheet("a", (), TEXT))
    policy = dict(
        rule.split(" ", 1) for rule in page.attributes("meta")[1]["content"].split("; ")
    )

    assert policy["default-src"] == "'none'"
    assert policy["script-src"] == source_hash(page.scripts[1])
    assert "unsafe" not in " ".join(policy.values())


def test_no_address_stands_in_the_page_but_those_of_the_text() -> None:
    page = rendered(Sheet("a", claims_on(TEXT, ["2024"]), TEXT))

    assert not re.findall(r"(?:https?|data|file|javascript):|//[a-z]", page)


# -- what is shown ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def claims() -> Claims:
    return tradefacts.extract(TEXT)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor()


@pytest.fixture(scope="module")
def page(claims: Claims) -> Page:
    return Page(claims.report())


def test_a_card_tells_value_interval_period_basis_and_reasons(page: Page) -> None:
    growth, level = page.data["claims"][:2]
    lines = {line["name"]: line for line in growth["lines"]}

    assert (growth["value"], growth["interval"]) == ("+5.9%", "5.85 to 5.95%")
    assert level["value"] == "25.45 trillion Chinese yuan"
    assert level["interval"] == "25.445 to 25.455 trillion Chinese yuan"
    assert lines["Period"]["value"] == "2024"
    assert lines["Compared with"]["quotes"] == ["year on year"]
    assert lines["Base"]["why"] == "the same period a year before"
    assert not lines["Flow"]["inferred"]


def test_what_is_inferred_says_why(page: Page) -> None:
    last = page.data["claims"][-1]
    lines = {line["name"]: line for line in last["lines"]}

    assert last["inferred"]
    assert lines["Whose trade"]["inferred"]
    assert lines["Whose trade"]["why"] == "carried over from the sentence before"


def test_words_are_placed_in_the_units_of_scripts() -> None:
    text = "\U0001f6a2\U0001f6a2 " + TEXT
    data = Page(tradefacts.extract(text).report()).data
    (line,) = [x for x in data["claims"][0]["lines"] if x["name"] == "Flow"]
    start, end = line["spans"][0]

    assert (
        text.encode("utf-16-le")[2 * start : 2 * end].decode("utf-16-le") == "exports"
    )


def test_tied_claims_know_of_each_other_and_share_a_sign(page: Page) -> None:
    data = page.data["claims"]
    by_quote = {claim["quote"]: number for number, claim in enumerate(data)}
    yuan, dollars = by_quote["25.45 trillion yuan"], by_quote["$3.58 trillion"]
    base = by_quote["24 trillion yuan"]
    signs = {
        mark["data-claims"]: mark.get("data-signs") for mark in page.attributes("mark")
    }

    assert {"title": "Restates", "claim": yuan} in data[dollars]["ties"]
    assert {"title": "Restated as", "claim": dollars} in data[yuan]["ties"]
    assert {"title": "Starts from", "claim": base} in data[0]["ties"]
    assert signs[f"c{yuan}"] == signs[f"c{dollars}"] is not None
    assert signs[f"c{base}"] == signs["c0"] != signs[f"c{yuan}"]


def test_findings_and_implied_values_stand_with_the_claims_they_touch() -> None:
    text = (
        "In 2024 exports of China were 5 billion yuan, imports 3 billion yuan and "
        "trade 9 billion yuan."
    )
    claims = tradefacts.extract(text)
    page = Page(claims.report())
    touched = [number for number, c in enumerate(page.data["claims"]) if c["found"]]
    grave = [m["data-claims"] for m in page.attributes("mark") if "f-" in m["class"]]

    assert claims.check()
    assert [f"c{number}" for number in touched] == grave
    assert page.data["found"][0]["severity"] == claims.check()[0].severity


def test_columns_are_ranked_by_value_and_by_time(extractor: Extractor) -> None:
    text = "Exports of China were 9 yuan in 2023, 10 yuan in 2021 and 5 yuan in 2022."
    claims = extractor.extract(text)
    ranks = page_of(Sheet("a", claims, text)).data["ranks"]

    assert ranks["value"] == [1, 2, 0]
    assert ranks["period"] == [2, 0, 1]
    assert ranks["text"] == [0, 1, 2]


def test_several_documents_are_listed_and_numbered_through(
    extractor: Extractor,
) -> None:
    text = "Exports of China were 5 yuan in 2023."
    one, other = (extractor.extract(text, document=name) for name in "ab")
    page = page_of(Sheet("a", one, text), Sheet("b", other, text))

    assert page.texts == [text, text]
    assert [claims for claims, _ in page.marks] == [(0,), (1,)]
    assert {"href": "#d1"} in page.attributes("a")


def test_a_part_of_the_claims_is_shown_in_the_whole_text(claims: Claims) -> None:
    page = Page(claims[1:2].report())

    assert page.texts == [TEXT]
    assert [words for _, words in page.marks] == ["25.45 trillion yuan"]


def test_claims_read_back_have_no_text(claims: Claims) -> None:
    page = Page(Claims.from_jsonl(claims.to_jsonl().splitlines()).report())

    assert [words for _, words in page.marks][:2] == [
        "5.9 percent",
        "25.45 trillion yuan",
    ]


def test_a_notebook_shows_the_report_in_a_frame(claims: Claims) -> None:
    ((tag, attributes),) = Page(claims._repr_html_()).elements

    assert tag == "iframe"
    assert attributes["sandbox"] == "allow-scripts"
    assert attributes["srcdoc"] == claims.report()
    assert frame('"<') == frame("").replace('srcdoc=""', 'srcdoc="&#34;&lt;"')


def test_a_text_without_claims_has_a_page() -> None:
    page = Page(tradefacts.extract("It rained.").report())

    assert (page.texts, page.marks, page.data["claims"]) == (["It rained."], [], [])


def test_a_language_that_the_page_does_not_speak_is_refused(claims: Claims) -> None:
    with pytest.raises(LanguageError, match="'xx' is not supported; use one of en"):
        claims.report(ui_lang="xx")


def test_the_report_is_the_same_in_every_run(claims: Claims) -> None:
    assert claims.report() == claims.report()
