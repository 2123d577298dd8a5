"""The report in a real browser: marks, keys, table, colours, and nothing from outside.

They need Chromium and its driver (Debian: chromium, chromium-driver), and skip without.
"""

import json
import shutil
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import pytest
from selenium import webdriver
from selenium.webdriver import ActionChains, Keys
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.remote.webelement import WebElement

from tradefacts import Extractor
from tradefacts.checking import check, implied
from tradefacts.model import Claim, Evidence, Indicator, Quantity
from tradefacts.report import Sheet, frame, origins_of, render

TEXT: Final = (
    "In 2024, China's exports rose 5.9 percent year on year to 25.45 trillion yuan "
    "($3.58 trillion). Imports were 18.39 trillion yuan, and trade was 53.84 trillion "
    "yuan.\n\nExports were 24 trillion yuan in 2023 and over 22 trillion yuan in 2022."
)
CHINESE: Final = "2024年，广东出口5.89万亿元，同比增长8%。"
HOSTILE: Final = (
    "</script><script>document.title='run'</script><img src=x onerror=alert(1)>"
    "<a href='javascript:alert(1)'>5</a> https://example.org/ {{7*7}} \0 \ud800 "
    "\u202e5 percent\u2069 a\r\nb\rc " + "x" * 500
)
#: Tells what was stopped of an image, a handler, a script and markup of others.
FORBIDDEN: Final = """
const [done] = arguments, stopped = [];
addEventListener('securitypolicyviolation', (event) => {
  if (event.effectiveDirective.includes('src')) stopped.push(event.effectiveDirective);
});
const image = document.createElement('img');
image.src = 'https://example.org/a.png';
const attempts = [
  () => { document.createElement('script').src = 'https://example.org/a.js'; },
  () => { document.createElement('p').innerHTML = '<b>5</b>'; },
  () => { document.createElement('p').setAttribute('onclick', 'alert(1)'); },
];
setTimeout(() => {
  for (const attempt of attempts) {
    try { attempt(); } catch (error) { stopped.push(error.name); }
  }
  done(stopped);
}, 50);
"""
#: Tells which words have less contrast with what is behind them than 4.5 to 1.
PALE: Final = """
const canvas = document.createElement('canvas');
const paint = canvas.getContext('2d', {willReadFrequently: true});
const luminance = (layers) => {
  for (const colour of ['#000', ...layers]) {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
  }
  return [...paint.getImageData(0, 0, 1, 1).data].slice(0, 3)
    .map((value) => value / 255)
    .map((v) => v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4)
    .reduce((sum, v, at) => sum + v * [.2126, .7152, .0722][at], 0);
};
const behind = (element) => {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    layers.unshift(getComputedStyle(at).backgroundColor);
  }
  return layers;
};
const words = (node) => node.nodeType === Node.TEXT_NODE && node.data.trim();
const pale = new Set();
for (const element of document.querySelectorAll('body *')) {
  if (![...element.childNodes].some(words) || element.closest('svg')) continue;
  if (!element.checkVisibility()) continue;
  const layers = behind(element);
  const back = luminance(layers);
  const front = luminance([...layers, getComputedStyle(element).color]);
  const ratio = (Math.max(front, back) + .05) / (Math.min(front, back) + .05);
  if (ratio < 4.5) pale.add(`${element.tagName}.${element.className}`);
}
return [...pale];
"""
CHROMIUM: Final = shutil.which("chromium") or shutil.which("chromium-browser")
DRIVER: Final = shutil.which("chromedriver")

pytestmark = pytest.mark.skipif(
    not (CHROMIUM and DRIVER),
    reason="no Chromium with its driver here: apt-get install chromium chromium-driver",
)


class Browser:
    """A page in Chromium, as a reader has it in front of them."""

    def __init__(self, driver: webdriver.Chrome, address: str) -> None:
        self.driver = driver
        self.address = address

    def open(self, width: int = 1400, height: int = 900, scheme: str = "light") -> None:
        """Load the page anew."""
        media = [{"name": "prefers-color-scheme", "value": scheme}]
        media.append({"name": "prefers-reduced-motion", "value": "reduce"})
        self.driver.execute_cdp_cmd(
            "Emulation.setEmulatedMedia", {"media": "", "features": media}
        )
        size = {"width": width, "height": height, "deviceScaleFactor": 1}
        self.driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride", {**size, "mobile": width < 600}
        )
        self.driver.get(self.address)

    def run(self, script: str, *arguments: object) -> Any:  # noqa: ANN401 - any JSON
        return self.driver.execute_script(script, *arguments)

    def log(self, name: str) -> list[dict[str, str]]:
        """Return what a log has had since it was last asked for."""
        lines: list[dict[str, str]] = self.driver.get_log(name)  # type: ignore[no-untyped-call]
        return lines

    def one(self, selector: str) -> WebElement:
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def all(self, selector: str) -> list[WebElement]:
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def mark(self, words: str) -> WebElement:
        return next(mark for mark in self.all("mark") if mark.text == words)

    def press(self, *keys: str) -> None:
        ActionChains(self.driver).send_keys(*keys).perform()

    @property
    def focused(self) -> WebElement:
        return self.driver.switch_to.active_element

    @property
    def focused_address(self) -> str:
        return self.focused.get_attribute("href") or ""

    @property
    def card(self) -> str:
        return self.one("#shown").text

    def rows(self) -> list[str]:
        """Return the first cell of each row that is shown."""
        script = (
            "return [...document.querySelectorAll('#claims tbody tr:not([hidden]) th')]"
            ".map(cell => cell.textContent)"
        )
        found: list[str] = self.run(script)
        return found

    def on_screen(self, element: WebElement) -> bool:
        script = (
            "const box = arguments[0].getBoundingClientRect();"
            "return box.top >= 0 && box.bottom <= innerHeight"
        )
        return bool(self.run(script, element))


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    extractor = Extractor()
    sheets = []
    for name, text in (("english.txt", TEXT), ("chinese.txt", CHINESE)):
        reading = extractor.read(text, document=name)
        origins = origins_of(extractor.explain(text))
        sheets.append(Sheet(name, reading.claims, text, reading.lang, origins=origins))
    end = len(HOSTILE)
    evil = Claim(
        "level",
        Indicator(reporter="CN", scope=(HOSTILE,)),
        Evidence(0, end, HOSTILE, 0, end),
        Quantity(Decimal(5), "CNY"),
        document=HOSTILE,
    )
    sheets.append(Sheet(HOSTILE, [evil], HOSTILE))
    claims = [claim for sheet in sheets for claim in sheet.claims]
    path = tmp_path_factory.mktemp("report") / "page.html"
    page = render(
        sheets,
        findings=check(claims),
        implied=implied(claims),
        label=extractor.vocabulary.label,
    )
    path.write_text(page, encoding="utf-8", newline="\n")
    return path


@pytest.fixture(scope="module")
def driver() -> Iterator[webdriver.Chrome]:
    options = webdriver.ChromeOptions()
    options.binary_location = str(CHROMIUM)
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage"):
        options.add_argument(argument)
    options.set_capability(
        "goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"}
    )
    driver = webdriver.Chrome(options, Service(str(DRIVER)))
    yield driver
    driver.quit()


@pytest.fixture
def browser(driver: webdriver.Chrome, page: Path) -> Iterator[Browser]:
    browser = Browser(driver, page.as_uri())
    browser.open()
    yield browser
    # Whatever a test did: nothing went wrong, and nothing was asked for.
    assert browser.log("browser") == []
    events = [
        json.loads(line["message"])["message"] for line in browser.log("performance")
    ]
    asked = {
        event["params"]["request"]["url"]
        for event in events
        if event["method"] == "Network.requestWillBeSent"
    }
    assert asked <= {page.as_uri(), browser.address, "about:srcdoc"}


def test_the_text_is_the_text_as_given(browser: Browser) -> None:
    shown = browser.run(
        "return [...document.querySelectorAll('.text')].map(text => text.textContent)"
    )
    lost = str.maketrans(dict.fromkeys("\0\ud800", "\N{REPLACEMENT CHARACTER}"))

    assert shown == [text.translate(lost) for text in (TEXT, CHINESE, HOSTILE)]


def test_nothing_of_a_text_becomes_an_element_or_runs(browser: Browser) -> None:
    for mark in browser.all("#d2 mark"):
        browser.run("arguments[0].click()", mark)
    counts = browser.run(
        "return ['img', 'script', 'a[href^=javascript]', 'iframe']"
        ".map(name => document.querySelectorAll(name).length)"
    )

    assert counts == [0, 2, 0, 0]
    assert browser.driver.title == "Claims in 3 documents"
    assert browser.run("return document.querySelector('#shown').textContent.length") > 0


def test_the_page_forbids_itself_what_is_not_its_own(browser: Browser) -> None:
    blocked = browser.driver.execute_async_script(FORBIDDEN)
    for log in ("browser", "performance"):
        browser.log(log)  # what was tried here is meant

    assert blocked == ["img-src", *["TypeError"] * 3]
    assert browser.driver.title == "Claims in 3 documents"


def test_pointing_at_a_mark_shows_its_claim(browser: Browser) -> None:
    ActionChains(browser.driver).move_to_element(browser.mark("5.9 percent")).perform()

    assert "+5.9%" in browser.card
    assert "5.85 to 5.95%" in browser.card
    assert "year on year" in browser.card
    assert "the same period a year before" in browser.card


def test_a_claim_shows_what_is_tied_to_it_and_its_words(browser: Browser) -> None:
    browser.mark("$3.58 trillion").click()

    tied = [mark.text for mark in browser.all("mark.tied")]
    assert tied == ["25.45 trillion yuan"]
    assert browser.run("return CSS.highlights.get('words').size") > 3
    assert "Restates: 25.45 trillion yuan" in browser.card
    browser.one("#card a.to-text").click()
    assert browser.focused.text == "25.45 trillion yuan"


def test_a_finding_stands_beside_the_claim_that_it_touches(browser: Browser) -> None:
    browser.one("mark.f-error, mark.f-warning").click()

    assert "Findings" in browser.card
    assert browser.all("#shown .grade")


def test_what_was_inferred_says_so_and_why(browser: Browser) -> None:
    browser.mark("18.39 trillion yuan").click()

    assert "inferred" in browser.card
    assert "carried over from the sentence before" in browser.card


def test_marks_are_walked_by_keys(browser: Browser) -> None:
    browser.run("document.querySelector('#texts').focus()")
    browser.press(Keys.TAB)
    assert browser.focused.text == "5.9 percent"
    assert browser.focused.aria_role == "button"
    browser.press(Keys.ARROW_RIGHT)
    assert browser.focused.text == "25.45 trillion yuan"
    browser.press(Keys.ARROW_LEFT, Keys.ARROW_LEFT)
    assert browser.focused == browser.all("mark")[-1]
    browser.press(Keys.HOME, Keys.ENTER)
    assert browser.focused.get_attribute("id") == "card"
    browser.press(Keys.ESCAPE)
    assert browser.focused.text == "5.9 percent"
    assert "Point at a marked figure" in browser.card


def test_the_first_stops_of_the_tab_key_skip_to_text_and_table(
    browser: Browser,
) -> None:
    browser.press(Keys.TAB)
    assert browser.focused_address.endswith("#texts")
    browser.press(Keys.TAB)
    assert browser.focused_address.endswith("#table")


def test_the_table_is_sorted_by_the_head_that_is_pressed(browser: Browser) -> None:
    head = browser.one("th[data-column=value]")
    before = browser.rows()
    head.find_element(By.TAG_NAME, "button").click()

    assert head.get_attribute("aria-sort") == "ascending"
    money = [row for row in browser.rows() if "trillion yuan" in row]
    assert money[0] == "18.39 trillion yuan"
    assert money[-1] == "53.84 trillion yuan"
    head.find_element(By.TAG_NAME, "button").click()
    assert head.get_attribute("aria-sort") == "descending"
    browser.one("th[data-column=text] button").click()
    assert browser.rows() == before


def test_the_bar_filters_the_table_and_the_marks(browser: Browser) -> None:
    count = len(browser.rows())
    browser.one("#find").send_keys("imports")
    assert browser.rows() == ["18.39 trillion yuan"]
    assert browser.one("#count").text == f"1 of {count} claims shown"
    assert "off" in str(browser.mark("5.9 percent").get_attribute("class"))
    browser.one("#find").clear()
    browser.one("#find").send_keys(" ")
    browser.one(".chip[data-statistic=growth]").click()
    assert browser.rows() == ["5.9 percent", "8%"]
    browser.one("#document").send_keys("chinese")
    assert browser.rows() == ["8%"]


def test_the_table_and_the_text_lead_to_each_other(browser: Browser) -> None:
    browser.run("document.querySelector('#table').scrollIntoView()")
    next(a for a in browser.all("#claims a") if a.text == "24 trillion yuan").click()
    mark = browser.mark("24 trillion yuan")
    assert browser.focused == mark
    assert browser.on_screen(mark)
    browser.one("#card a.to-row").click()
    assert browser.focused.text == "24 trillion yuan"
    assert browser.focused_address.endswith(f"#{mark.get_attribute('id')}")
    assert browser.on_screen(browser.focused)


def test_a_series_is_drawn_with_its_open_interval(browser: Browser) -> None:
    figure = browser.one("figure.s-level")
    browser.run("arguments[0].scrollIntoView()", figure)
    blocks = figure.find_elements(By.CSS_SELECTOR, "rect")

    assert len(blocks) == 3
    assert len(figure.find_elements(By.CSS_SELECTOR, "path.open")) == 1
    ActionChains(browser.driver).click(blocks[1]).perform()
    assert browser.focused.text == "24 trillion yuan"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_all_words_stand_out_from_what_is_behind_them(
    browser: Browser, scheme: str
) -> None:
    browser.open(scheme=scheme)
    browser.one("mark.f-error, mark.f-warning").click()

    assert browser.run(PALE) == []


def test_the_page_is_dark_where_the_reader_is_and_can_be_turned(
    browser: Browser,
) -> None:
    script = "return getComputedStyle(document.body).backgroundColor"
    light = browser.run(script)
    browser.open(scheme="dark")
    dark = browser.run(script)
    assert light != dark
    assert browser.one("#theme").get_attribute("aria-pressed") == "true"
    browser.one("#theme").click()
    assert browser.run(script) == light
    assert browser.one("#theme").get_attribute("aria-pressed") == "false"


def test_a_narrow_window_needs_no_scrolling_sideways(browser: Browser) -> None:
    browser.open(width=360, height=700)
    width = browser.run("return document.documentElement.scrollWidth")
    assert width == 360
    assert not browser.one("#card").is_displayed()
    browser.mark("5.9 percent").click()
    assert browser.one("#card").is_displayed()
    assert browser.on_screen(browser.one("#close"))
    card, mark = browser.one("#card").rect, browser.mark("5.9 percent").rect
    assert mark["y"] + mark["height"] <= card["y"]
    browser.one("#close").click()
    assert not browser.one("#card").is_displayed()


def test_the_print_holds_texts_and_table_and_no_controls(browser: Browser) -> None:
    browser.driver.execute_cdp_cmd("Emulation.setEmulatedMedia", {"media": "print"})
    browser.run("dispatchEvent(new Event('beforeprint'))")

    shown = [
        browser.one(name).is_displayed()
        for name in ("#texts", "#claims", "details table")
    ]
    assert shown == [True, True, True]
    assert not any(
        browser.one(name).is_displayed() for name in (".bar", "#card", "#theme")
    )


def test_a_frame_in_another_page_shows_the_report(
    browser: Browser, page: Path, tmp_path: Path
) -> None:
    outer = tmp_path / "notebook.html"
    outer.write_text(frame(page.read_text(encoding="utf-8")), encoding="utf-8")
    browser.address = outer.as_uri()
    browser.open()
    browser.driver.switch_to.frame(browser.one("iframe"))
    browser.mark("5.9 percent").click()

    assert "+5.9%" in browser.card
    browser.driver.switch_to.default_content()
