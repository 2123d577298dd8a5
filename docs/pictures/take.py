"""Takes the pictures of the report that the documentation shows, anew.

It needs Chromium with its driver, and Pillow, which comes with matplotlib.
"""

import io
import shutil
from pathlib import Path
from typing import Final

from PIL import Image
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

import tradefacts

_HERE: Final = Path(__file__).parent
_TEXT: Final = _HERE.parent / "howto" / "report.txt"
#: Of each picture: its width and height, light or dark, and what is done before.
_PICTURES: Final = {
    "report-light": (1280, 980, "light", "click('1.2 trillion yuan')"),
    "report-series": (1280, 560, "light", "see('#series')"),
    "report-dark": (390, 800, "dark", "click('33.1 percent')"),
}
#: The screen of a telephone is narrower, in pixels.
_NARROW: Final = 600
_NONE: Final = Image.Dither.NONE
_TOOLS: Final = """
const click = (words) => {
  const marks = [...document.querySelectorAll('mark')];
  const mark = marks.find((each) => each.textContent === words);
  mark.scrollIntoView({block: 'nearest', behavior: 'instant'});
  mark.click();
};
const see = (name) => {
  document.querySelector(name).scrollIntoView({behavior: 'instant'});
};
"""


def main() -> None:
    """Write each picture beside this file."""
    page = _HERE / "report.html"
    text = _TEXT.read_text(encoding="utf-8")
    tradefacts.extract(text).write_report(page)
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--hide-scrollbars"):
        options.add_argument(argument)
    driver = webdriver.Chrome(options, Service(shutil.which("chromedriver") or ""))
    try:
        for name, (width, height, scheme, action) in _PICTURES.items():
            screen = {"width": width, "height": height, "deviceScaleFactor": 1}
            screen["mobile"] = width < _NARROW
            media = [
                {"name": "prefers-color-scheme", "value": scheme},
                {"name": "prefers-reduced-motion", "value": "reduce"},
            ]
            driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", screen)
            driver.execute_cdp_cmd(
                "Emulation.setEmulatedMedia", {"media": "", "features": media}
            )
            driver.get(page.as_uri())
            driver.execute_script(_TOOLS + action)
            picture = Image.open(io.BytesIO(driver.get_screenshot_as_png()))
            few = picture.convert("RGB").quantize(256, kmeans=4, dither=_NONE)
            few.save(_HERE / f"{name}.png", optimize=True)
    finally:
        driver.quit()
        page.unlink()


if __name__ == "__main__":
    main()
