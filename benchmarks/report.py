"""How long the page of a report takes: to make, to load, to filter and to sort.

    python benchmarks/report.py [CLAIMS]

It needs Chromium with its driver.
"""

import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import cycle, islice
from pathlib import Path
from typing import Final

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

from tradefacts import extract

_PLACES: Final = ("Hainan", "Hubei", "Zhejiang", "Guangdong", "Sichuan", "Fujian")
_GOODS: Final = ("cars", "steel", "toys", "furniture", "ships", "tea", "garments")
#: Each sentence makes three claims.
_CLAIMS: Final = 3
#: What a reader waits for; a frame is drawn before the clock is stopped.
_WAITS: Final = """
const [done] = arguments, timings = {};
const navigation = performance.getEntriesByType('navigation')[0];
timings['page ready'] = navigation.domInteractive;
const type = (words) => {
  const find = document.getElementById('find');
  find.value = words;
  find.dispatchEvent(new Event('input'));
};
const press = (name) => document.querySelector(name).click();
const steps = [
  ['filter by words', () => type('steel')],
  ['show all again', () => type('')],
  ['filter by statistic', () => press('.chip[data-statistic=level]')],
  ['show all once more', () => press('.chip[data-statistic=level]')],
  ['sort by value', () => press('th[data-column=value] button')],
  ['sort by value, falling', () => press('th[data-column=value] button')],
  ['show a claim', () => document.querySelectorAll('mark')[500].click()],
  ['go to a row', () => press('#card a.to-row')],
];
const next = () => {
  const step = steps.shift();
  if (!step) return done(timings);
  const start = performance.now();
  step[1]();
  document.body.offsetHeight;
  timings[step[0]] = performance.now() - start;
  requestAnimationFrame(() => setTimeout(next));
};
next();
"""


def main() -> None:
    """Print the timings in milliseconds."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    claims = extract("\n\n".join(islice(_sentences(), count // _CLAIMS + 1)))
    start = time.perf_counter()
    page = claims.report()
    seconds = time.perf_counter() - start
    print(f"{len(claims)} claims, {len(page) / 1e6:.1f} MB, made in {seconds:.1f} s")
    for name, milliseconds in _timings(page).items():
        print(f"{name:24}{milliseconds:8.0f} ms")


def _sentences() -> Iterator[str]:
    """Yield sentences without end, no two of them equal."""
    places, goods = cycle(_PLACES), cycle(_GOODS)
    for number in range(1, 10**6):
        yield (
            f"In {1980 + number % 45}, {next(places)}'s exports of {next(goods)} rose "
            f"{number % 97 / 10 + 0.1:.1f} percent year on year to {number % 89 + 1} "
            f"billion yuan (${number % 13 + 1} billion)."
        )


def _timings(page: str) -> dict[str, float]:
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--window-size=1400,900"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options, Service(shutil.which("chromedriver") or ""))
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "report.html"
            path.write_text(page, encoding="utf-8", newline="\n")
            driver.get(path.as_uri())
            timings: dict[str, float] = driver.execute_async_script(_WAITS)
        return timings
    finally:
        driver.quit()


if __name__ == "__main__":
    main()
