"""When figures are of, and what they are compared with: one construction a row.

A claim is written as its quote, its period, its basis and its baseline; what it has not
is left out, and a period that nothing settles is "never".
"""

from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)

PRESENT = {
    "what a place exports of its goods, in the present": (
        (
            "In 2024, exports of tea rose 5 percent. Hunan exports 40 percent of its "
            "tea to 90 countries."
        ),
        ["5 percent: 2024", "40 percent: never", "90: never"],
    ),
    "what it exported of them": (
        (
            "In 2024, exports of tea rose 5 percent. Hunan exported 40 percent of its "
            "tea to 90 countries."
        ),
        ["5 percent: 2024", "40 percent: 2024", "90: 2024"],
    ),
    "what it sold and bought of them": (
        (
            "In 2024, trade with Peru rose. Hunan sold 40 percent of its tea there. "
            "China bought 60 percent of its tin there."
        ),
        ["40 percent: 2024", "60 percent: 2024"],
    ),
    "what a port handles, in the present": (
        "In 2024, exports of tea rose. The port handles 40 percent of them.",
        ["40 percent: never"],
    ),
    "what a port handled": (
        "In 2024, exports of tea rose. The port handled 40 percent of them.",
        ["40 percent: 2024"],
    ),
    "so many a day": (
        "In 2024, exports rose 5 percent. We load up to 60 trucks a day.",
        ["5 percent: 2024", "60: never"],
    ),
    "so many a day then": (
        "In 2024, exports rose 5 percent. The port loaded 60 trucks a day.",
        ["5 percent: 2024", "60: 2024"],
    ),
    "what a line reaches": (
        "2024年，开行班列900列。班列通达25个国家的90座城市。",
        ["900列: 2024", "25个国家: never", "90座: never"],
    ),
    "what a company has": (
        "2024年，宁波出口5亿元。企业设有海外仓27个。",
        ["5亿元: 2024", "27个: never"],
    ),
}

TELEGRAPHIC = {
    "a year that ends in a month, and the year before it": (
        "In year ended June 2024, imports of tea fell 4.5 percent from year before.",
        [
            "4.5 percent: 2023-07/2024-06 yoy 2022-07/2023-06",
        ],
    ),
    "months and quarters pointed back to": (
        (
            "In December, exports rose 6 percent from month earlier. Imports fell 3 "
            "percent in month. In quarter, they fell 5 percent."
        ),
        [
            "6 percent: 2024-12 mom 2024-11",
            "3 percent: 2024-12",
            "5 percent: 2024-Q4",
        ],
    ),
    "months up to one": (
        "In six months to June 2024, exports were 2 billion yuan.",
        ["2 billion yuan: 2024-H1"],
    ),
    "a whole year, and the same period of another": (
        (
            "For whole of 2024 exports rose 6 percent compared with corresponding "
            "period of 2023."
        ),
        ["6 percent: 2024 yoy 2023"],
    ),
    "month by month, halves, and years before something": (
        (
            "In 2024, exports changed little from month to month. Imports fell by half "
            "on those in year before war."
        ),
        ["half: 2024"],
    ),
}

DAYS = {
    "a day that has a name": (
        "The zone took 900 orders on Singles' Day, 5 percent more than a year earlier.",
        ["900: 2024-11-11", "5 percent: 2024-11-11 yoy 2023-11-11"],
    ),
    "a day that has a name, in quotes": (
        "2024年，验放清单900万票。“双11”当天放行清单90万票。",
        ["900万票: 2024", "90万票: 2024-11-11"],
    ),
    "a day that only names the days before it": (
        (
            'From December 1 to 12, the "Double 12" sales, the zone took 900 orders. '
            "On December 12 alone it took 300."
        ),
        ["900: 2024-12-01/2024-12-12", "300: 2024-12-12"],
    ),
    "a day that only names the days before it, in quotes": (
        "12月1日至12日，“双12”期间，验放清单900万票。其中12月12日验放90万票。",
        ["900万票: 2024-12-01/2024-12-12", "90万票: 2024-12-12"],
    ),
    "a day among the days before it": (
        "From December 1 to 12, on December 12 above all, the zone took 900 orders.",
        ["900: 2024-12-12"],
    ),
    "the same time frame of another year": (
        (
            "Exports were 5 billion yuan on January 1-20, 2025, up from 4 billion yuan "
            "over the same time frame last year."
        ),
        [
            "5 billion yuan: 2025-01-01/2025-01-20",
            "4 billion yuan: 2024-01-01/2024-01-20",
        ],
    ),
    "a bracket that is nothing but a period": (
        "今年“双12”期间（1月1日至12日），验放清单900万票，同比增长5%。",
        [
            "900万票: 2025-01-01/2025-01-12",
            "5%: 2025-01-01/2025-01-12 yoy 2024-01-01/2024-01-12",
        ],
    ),
    "a bracket behind a figure is of that": (
        "In 2024 exports were 5 billion yuan (May: 1 billion yuan), imports 4 billion.",
        ["5 billion yuan: 2024", "1 billion yuan: 2024-05", "4 billion: 2024"],
    ),
}

NAMED_BEFORE = {
    "that year is the one that was named last": (
        (
            "After the frost of 2016 prices went up. China exported 5 tonnes of garlic "
            "that year."
        ),
        ["5 tonnes: 2016"],
    ),
    "a forecast is of the time of its figure": (
        (
            "China's exports fell less than feared in August. Exports dropped 5 "
            "percent from a year earlier."
        ),
        ["5 percent: 2024-08 yoy 2023-08"],
    ),
    "what is less than in a month is compared with it": (
        (
            "China's exports fell less than in August. In September exports were 5 "
            "percent less than in August."
        ),
        ["5 percent: 2024-09 period 2024-08"],
    ),
    "in contrast with what was before": (
        (
            "In 2024 there was a surplus of 5 billion yuan, in contrast with a deficit "
            "of 2 billion yuan in 2023."
        ),
        ["5 billion yuan: 2024", "2 billion yuan: 2023"],
    ),
}

TABLES = {
    "the caption says what rates are against": (
        (
            "Imports and exports of Tianjin, January to September 2024\n"
            "(RMB billion; growth: year on year, %)\n\n"
            "| Item | Exports | Growth |\n|---|---|---|\n| Total | 5,472 | -8.2 |"
        ),
        ["5,472: 2024-01/2024-09", "-8.2: 2024-01/2024-09 yoy 2023-01/2023-09"],
    ),
}

FISCAL = {
    "a fiscal year that has the number of its first": (
        "Japan's exports in the first half of fiscal 2024 rose 5 percent year on year.",
        ["5 percent: 2024-04/2024-09 yoy 2023-04/2023-09"],
    ),
    "one that has the number of its last": (
        "India's exports rose 5 percent in FY24 and 6 percent in Q2 FY25.",
        ["5 percent: 2023-04/2024-03", "6 percent: 2024-Q3"],
    ),
    "one that has both": (
        "Australia's exports were 200 billion dollars in 2023-24.",
        ["200 billion dollars: 2023-07/2024-06"],
    ),
    "the fiscal half that is over": (
        "Japan's exports fell 5 percent in the fiscal first half.",
        ["5 percent: 2024-04/2024-09"],
    ),
    "this fiscal year, as far as it has come": (
        "India's exports rose 5 percent in the current financial year.",
        ["5 percent: 2024-04/2025-01"],
    ),
    "a season is none": (
        "Brazil's exports of soybeans rose 5 percent in the 2023/24 season.",
        ["5 percent: never"],
    ),
    "nobody tells when those of a company begin": (
        "China's exports rose 5 percent in 2024. The firm exported 9 tonnes in FY24.",
        ["5 percent: 2024", "9 tonnes: never"],
    ),
    "the year that a month ends": (
        "New Zealand's exports were 7 billion dollars in the June year.",
        ["7 billion dollars: 2023-07/2024-06"],
    ),
    "a fiscal year in Chinese": (
        "日本2023财年出口5亿日元，增长5%。",
        ["5亿日元: 2023-04/2024-03", "5%: 2023-04/2024-03"],
    ),
}

COMPARED = {
    "what was growing from a year": (
        "Exports came to 5 tonnes in 2024. They were growing from 2023, up 4 percent.",
        ["5 tonnes: 2024", "4 percent: 2024"],
    ),
    "what had been before is told in its clause alone": (
        (
            "Exports of tin came to 5 tonnes in May 2024. In May 2023 they had been 4 "
            "tonnes; they have risen 25 percent."
        ),
        ["5 tonnes: 2024-05", "4 tonnes: 2023-05", "25 percent: 2024-05"],
    ),
    "what else had been is of the same time": (
        (
            "Exports of tin came to 5 tonnes in May 2024. In May 2023 they had been 4 "
            "tonnes; imports had been 9 tonnes."
        ),
        ["5 tonnes: 2024-05", "4 tonnes: 2023-05", "9 tonnes: 2023-05"],
    ),
    "a year over another": (
        "Exports of Chile rose 4 percent in 2020 over 2019, imports fell 2 percent.",
        ["4 percent: 2020 yoy 2019", "2 percent: 2020 yoy 2019"],
    ),
    "what a rate led from": (
        (
            "Imports fell 5 percent to 7 billion dollars in May 2024, compared with 8 "
            "billion dollars in May 2023."
        ),
        [
            "5 percent: 2024-05 yoy 2023-05",
            "7 billion dollars: 2024-05",
            "8 billion dollars: 2023-05",
        ],
    ),
    "a change on what was then": (
        (
            "In March 2024 there was a surplus of 9 billion dollars, an increase of 2 "
            "billion dollars on the surplus in February 2024."
        ),
        ["9 billion dollars: 2024-03", "2 billion dollars: 2024-03 period 2024-02"],
    ),
    "more than for a year": (
        "In 2023 imports were 45 billion yuan, 5 percent more than for 2022.",
        ["45 billion yuan: 2023", "5 percent: 2023 yoy 2022"],
    ),
    "a rate that stands behind what it is over": (
        "In 2022 imports were 6 tonnes; customs puts the increase over 2021 at 5%.",
        ["6 tonnes: 2022", "5%: 2022 yoy 2021"],
    ),
    "two rates of one figure": (
        "In May 2024 exports were up 2 percent, and up 9 percent month on month.",
        ["2 percent: 2024-05", "9 percent: 2024-05 mom 2024-04"],
    ),
    "a head in quotes": (
        (
            'Exports fell 5 percent in the third quarter of 2024. "Compared with the '
            'first half, the decline narrowed by 2 percentage points," Li said.'
        ),
        [
            "5 percent: 2024-Q3",
            "2 percentage points: 2024-Q3 period 2024-H1",
        ],
    ),
}

SO_FAR = {
    "a paragraph that goes on in the time of the one before": (
        (
            "Trade had a good 2024, up 9 percent.\n\nExports to Peru rose 5 percent in "
            "the first 11 months of 2024.\n\nMeanwhile, those to Chile rose 3 percent."
        ),
        ["9 percent: 2024", "5 percent: 2024-01/2024-11", "3 percent: 2024-01/2024-11"],
    ),
    "Meanwhile, behind what was looked back on": (
        (
            "Exports came to 9 billion dollars in 2024.\n\nIn 2023, they fell 4 "
            "percent.\n\nMeanwhile, imports came to 6 billion dollars."
        ),
        ["9 billion dollars: 2024", "4 percent: 2023", "6 billion dollars: 2024"],
    ),
    "Meanwhile, behind the half of another": (
        (
            "Exports came to 9 billion dollars in 2024.\n\nHunan's exports rose 5 "
            "percent in the first half.\n\nMeanwhile, Hubei had exports of 7 billion "
            "yuan."
        ),
        ["9 billion dollars: 2024", "5 percent: 2024-H1", "7 billion yuan: 2024"],
    ),
    "the month behind the day of an event": (
        (
            "New duties came into force on February 3. Exports to Peru fell 30 percent "
            "this month. The port handled 20 trains on February 4. It has handled 900 "
            "trains this month."
        ),
        ["30 percent: 2025-02", "20: 2025-02-04", "900: 2025-02"],
    ),
    "the month behind the days of a fair": (
        (
            "From February 1 to 5 the fair was open. Exports of the port rose 30 "
            "percent this month."
        ),
        ["30 percent: 2025-02"],
    ),
    "a paragraph that goes back to the time of the text": (
        (
            "Trade had a good 2024, up 9 percent.\n\nExports to Peru rose 5 percent in "
            "the first 11 months of 2024.\n\nExports to Chile rose 3 percent."
        ),
        ["9 percent: 2024", "5 percent: 2024-01/2024-11", "3 percent: 2024"],
    ),
    "this year as of a day of the week": (
        "As of Monday, exports this year exceeded 5 billion yuan. Imports were 4.",
        ["5 billion yuan: 2025-01-01/2025-02-10"],
    ),
    "up to a day of the week, since the year began": (
        "As of Monday, 900 trains had left since the start of this year.",
        ["900: 2025-01-01/2025-02-10"],
    ),
    "the day of the week on which something is said": (
        "Exports rose 5 percent in January, the ministry said on Monday.",
        ["5 percent: 2025-01"],
    ),
    "the year to date, in a month": (
        "Year-to-date exports rose 15% in July 2024; tea exports rose 3 percent.",
        ["15%: 2024-01/2024-07", "3 percent: 2024-01/2024-07"],
    ),
    "the year to date, behind a month of another": (
        "Exports rose 3 percent in July 2024; so far this year they are up 5 percent.",
        ["3 percent: 2024-07", "5 percent: 2025-01"],
    ),
    "up to a day, in brackets": (
        "So far this year (to February 10), exports rose 5 percent.",
        ["5 percent: 2025-01-01/2025-02-10"],
    ),
    "up to a day, behind a comma": (
        "So far this year, up to February 10, exports rose 5 percent.",
        ["5 percent: 2025-01-01/2025-02-10"],
    ),
    "a year up to a month": (
        "Exports rose 5 percent in 2024 (through June).",
        ["5 percent: 2024-H1"],
    ),
    "a year to an amount": (
        "Exports rose 5 percent in 2024 to 30 million yuan.",
        ["5 percent: 2024", "30 million yuan: 2024"],
    ),
    "since when a clause says that something is so": (
        (
            "In 2024 exports to Peru rose 5 percent, whereas those to Chile, which has "
            "levied duties of 9 percent since May 2023, fell by 6 percent."
        ),
        ["5 percent: 2024", "6 percent: 2024"],
    ),
    "so many months that are not over yet": (
        "The 2-month total of exports was 5 billion dollars.",
        ["5 billion dollars: never"],
    ),
    "since when one of a list went, too": (
        (
            "In 2024, exports rose 5 percent, chiefly tin, tea and, since August, figs."
            " Imports fell 3 percent."
        ),
        ["5 percent: 2024", "3 percent: 2024"],
    ),
    "the day of a press conference": (
        (
            "At a press conference in Lima on February 3, Li Na, spokeswoman for the "
            "ministry of commerce, said exports came to 5 billion yuan."
        ),
        ["5 billion yuan: never"],
    ),
    "the day of a press conference, before what it was on": (
        "海关总署2月3日在北京举行新闻发布会，1月我国进出口9亿元。其中，出口5亿元。",
        ["9亿元: 2025-01", "5亿元: 2025-01"],
    ),
    "since an event of a year": (
        (
            "Exports saw their sharpest fall since last year's storm in January, with "
            "those to Peru sinking 9 percent."
        ),
        ["9 percent: 2025-01"],
    ),
    "since when something was the highest": (
        "Exports rose 5 percent in December, the biggest rise in two months.",
        ["5 percent: 2024-12"],
    ),
    "up to a day that a report is of": (
        "据铁路部门消息，截至2月10日，中欧班列累计开行900列。",
        ["900列: 2025-02-10"],
    ),
    "a change from what was before": (
        "Exports were 9 tonnes in January, down 2 tonnes from 11 tonnes in December.",
        [
            "9 tonnes: 2025-01",
            "2 tonnes: 2025-01 period 2024-12",
            "11 tonnes: 2024-12",
        ],
    ),
}

ASIDE = {
    "a year before that frames all that follows": (
        "2024年，茶叶出口增长5%，而2023年，茶叶进口9吨，下降3%；锡锭出口增长2%。",
        ["5%: 2024", "9吨: 2023", "3%: 2023", "2%: 2024"],
    ),
    "a year before that only its clause is of, with its rate": (
        "2024年，茶叶出口增长5%，而2023年茶叶进口9吨，同比下降3%，锡锭出口增长2%。",
        ["5%: 2024 yoy 2023", "9吨: 2023", "3%: 2023 yoy 2022", "2%: 2024 yoy 2023"],
    ),
    "when a duty came": (
        (
            "In the first 20 days of January, exports of tea rose 5 percent under a "
            "duty that took effect on Jan. 7. Those of tin fell 3 percent."
        ),
        ["5 percent: 2025-01-01/2025-01-20", "3 percent: 2025-01-01/2025-01-20"],
    ),
    "why it was, and when": (
        (
            "In 2024, exports of tea fell 5 percent to 9 tonnes, as two estates shut "
            "their gates in March. Those of tin rose 3 percent."
        ),
        ["5 percent: 2024", "9 tonnes: 2024", "3 percent: 2024"],
    ),
    "why it was, by a flow of that time": (
        "Trade rose 5 percent, as exports to Peru picked up in March 2024.",
        ["5 percent: 2024-03"],
    ),
    "since when something is in force": (
        "Exports of tea, under licence since June 2023, rose 5 percent in January.",
        ["5 percent: 2025-01"],
    ),
    "since when a ban is in force, behind another month": (
        (
            "Exports fell in January. Those of fish fell 5 percent as a ban, in force "
            "since June 2023, took effect."
        ),
        ["5 percent: 2025-01"],
    ),
    "since when the figures themselves run": (
        "Exports of tea since June 2024 came to 5 billion yuan.",
        ["5 billion yuan: 2024-06/2025-02"],
    ),
    "so far since a month": (
        (
            "Since June a train has taken exports to the coast; 300 containers have "
            "gone that way so far."
        ),
        ["300: 2024-06/2025-02"],
    ),
    "what was worth so much a year before": (
        (
            "In January 2025 exports of tea fell. Sales of fish, worth 9 billion yuan "
            "in January 2024, came to no more than 5 billion yuan."
        ),
        ["9 billion yuan: 2024-01", "5 billion yuan: 2025-01"],
    ),
    "who had a share in an earlier year": (
        (
            "In 2024 private firms sent out 48 percent of exports. Foreign firms, "
            "which in 2005 had a share of 58 percent of exports, were down to 30 "
            "percent."
        ),
        ["48 percent: 2024", "58 percent: 2005", "30 percent: 2024"],
    ),
    "the share of a year that another is above": (
        (
            "Trade with Peru was 5 billion yuan in 2024, 30 percent of the total, 2 "
            "percentage points above the share of 2023. Exports rose 3 percent."
        ),
        [
            "5 billion yuan: 2024",
            "30 percent: 2024",
            "2 percentage points: 2024 yoy 2023",
            "3 percent: 2024",
        ],
    ),
    "roughly the level of a year": (
        (
            "Exports rose 5 percent in 2024. The surplus was 9 billion yuan, roughly "
            "the level of 2023."
        ),
        ["5 percent: 2024", "9 billion yuan: 2024"],
    ),
    "so much now": (
        (
            "Exports fell 3 percent in 2024. In 2018 the surplus was 5 billion yuan; "
            "now it is 9 billion yuan."
        ),
        ["3 percent: 2024", "5 billion yuan: 2018", "9 billion yuan: never"],
    ),
    "a bracket that says what the name of a day stands for": (
        (
            'During "Double 12" (December 1-12), exports of tea came to 5 billion '
            "yuan, a rise of 3 percent over the same period of last year."
        ),
        [
            "5 billion yuan: 2024-12-01/2024-12-12",
            "3 percent: 2024-12-01/2024-12-12 yoy 2023-12-01/2023-12-12",
        ],
    ),
    "a fall behind what it led from": (
        (
            "Imports of ore fell to 51 million tonnes in June from 53 million tonnes "
            "in May, a decline of 4 percent."
        ),
        [
            "51 million tonnes: 2024-06",
            "53 million tonnes: 2024-05",
            "4 percent: 2024-06 period 2024-05",
        ],
    ),
    "the months before a quarter": (
        (
            "In the fourth quarter exports rose to 5 billion yuan, a quarter more "
            "than in the preceding three months."
        ),
        ["5 billion yuan: 2024-Q4", "a quarter: 2024-Q4 period 2024-Q3"],
    ),
    "a change with its rate in brackets": (
        (
            "Exports reached 5 billion yuan in May 2024. That was 2 billion yuan (40 "
            "percent) more than in May 2023."
        ),
        [
            "5 billion yuan: 2024-05",
            "2 billion yuan: 2024-05 yoy 2023-05",
            "40 percent: 2024-05 yoy 2023-05",
        ],
    ),
    "changes of one sentence": (
        (
            "In May 2024 exports to Peru were up 5 billion yuan from a year earlier; "
            "those to Chile were up 2 billion yuan."
        ),
        [
            "5 billion yuan: 2024-05 yoy 2023-05",
            "2 billion yuan: 2024-05 yoy 2023-05",
        ],
    ),
    "with how many one trades now": (
        (
            "In 2024 exports rose 5 percent. The city trades with 38 countries in "
            "all, and 60 routes now lead through its port."
        ),
        ["5 percent: 2024", "38: never", "60: never"],
    ),
    "what was exported from here": (
        "Some 5 tonnes of tea were exported from here in 2012 to 39 countries.",
        ["5 tonnes: 2012", "39: 2012"],
    ),
    "over the same years": (
        (
            "In 2018 the deficit was 5 billion yuan. Over the same five years imports "
            "grew 44 percent."
        ),
        ["5 billion yuan: 2018", "44 percent: never"],
    ),
    "what was exported to where": (
        (
            "Some 5 tonnes of tea were exported in 2012 to 39 countries, which was 6 "
            "percent of the national total."
        ),
        ["5 tonnes: 2012", "39: 2012", "6 percent: 2012"],
    ),
}

SPANS = {
    "since the first one came": (
        (
            "Since the first one passed through in March 2021, the port has seen "
            "upwards of 900 freight trains."
        ),
        ["900: 2021-03/2025-02"],
    ),
    "since a month, by the end of another": (
        (
            "Since May 2023 charters have linked Harbin with Moscow; by the end of "
            "last year there had been 189 flights."
        ),
        ["189: 2023-05/2024-12"],
    ),
    "counted since a month, by the end of the year": (
        (
            "In 2024 exports rose 5 percent. E-commerce exports, which customs has "
            "counted since July, reached 2 billion yuan by the end of the year."
        ),
        ["5 percent: 2024", "2 billion yuan: 2024-H2"],
    ),
    "from a start up to the end of a month": (
        (
            "From the start of the pilot in May 2023 up to the end of last month, "
            "some 420 million parcels have gone through."
        ),
        ["420 million: 2023-05/2025-01"],
    ),
    "between a start and the end of a month": (
        (
            "Between the start of the pilot in May 2023 and the end of last month, "
            "imports came to 4 billion yuan."
        ),
        ["4 billion yuan: 2023-05/2025-01"],
    ),
    "from a month to a day": (
        (
            "From the start of the season in November to January 20 it received 900 "
            "containers, up 5 percent from the same stretch a year earlier."
        ),
        [
            "900: 2024-11-01/2025-01-20",
            "5 percent: 2024-11-01/2025-01-20 yoy 2023-11-01/2024-01-20",
        ],
    ),
    "last February, in February": (
        (
            "Exports rose 5 percent in January. Orders came to 900 containers last "
            "February."
        ),
        ["5 percent: 2025-01", "900: 2024-02"],
    ),
    "a year that ends with a month": (
        "In the September 2024 year, exports to Peru were 5 billion yuan.",
        ["5 billion yuan: 2023-10/2024-09"],
    ),
    "the year of an issue": (
        (
            "Trade bulletin No. 2, 2025\n\nIn 2024, exports were 5 billion "
            "yuan.\n\nImports were 3 billion yuan."
        ),
        ["5 billion yuan: 2024", "3 billion yuan: 2024"],
    ),
    "a month behind the time of a disaster": (
        (
            "Exports suffered their sharpest fall since last year's quake in December, "
            "sinking 5 percent from a year earlier."
        ),
        ["5 percent: 2024-12 yoy 2023-12"],
    ),
    "compared to, as an aside": (
        (
            "In 2024 trade reached 9 billion yuan and, compared to 2023, increased by "
            "4 billion yuan, or by 5 percent."
        ),
        [
            "9 billion yuan: 2024",
            "4 billion yuan: 2024 yoy 2023",
            "5 percent: 2024 yoy 2023",
        ],
    ),
    "what two flows are compared with": (
        (
            "In June exports rose 4 percent from May to 9 billion yuan and imports 1 "
            "percent to 8 billion yuan."
        ),
        [
            "4 percent: 2024-06 period 2024-05",
            "9 billion yuan: 2024-06",
            "1 percent: 2024-06 period 2024-05",
            "8 billion yuan: 2024-06",
        ],
    ),
    "the deficit of the month before": (
        (
            "Exports rose 5 percent in March. After the February deficit of 9 billion "
            "yuan, the month saw a surplus of 5 billion yuan."
        ),
        ["5 percent: 2024-03", "9 billion yuan: 2024-02", "5 billion yuan: 2024-03"],
    ),
    "in two months, more than a year ago": (
        "We exported 5 percent more in April and May than a year ago.",
        ["5 percent: 2024-04/2024-05 yoy 2023-04/2023-05"],
    ),
    "behind what has gone on since a year": (
        (
            "In the first half of 2024 exports rose 5 percent.\n\nThe trains of the "
            "port have doubled since 2021.\n\nCustoms counted 9 billion yuan of "
            "exports in the period."
        ),
        ["5 percent: 2024-H1", "doubled: never period 2021", "9 billion yuan: 2024-H1"],
    ),
    "how many there are, more than in a period": (
        (
            "In the first half of 2024, exports rose 5 percent. There are 900 "
            "enterprises with exports, 40 more than in the same period of last year."
        ),
        ["5 percent: 2024-H1", "900: 2024-H1", "40: 2024-H1 yoy 2023-H1"],
    ),
}

ENDS = {
    "up to a day of the week": (
        (
            "Imports of tin from January 1 to Monday came to 5 tonnes. This year to "
            "Sunday, those of zinc came to 4 tonnes. Imports of tea from May 3 to May "
            "9 were 3 tonnes, the office said on Monday."
        ),
        [
            "5 tonnes: 2025-01-01/2025-02-10",
            "4 tonnes: 2025-01-01/2025-02-09",
            "3 tonnes: 2024-05-03/2024-05-09",
        ],
    ),
    "a day of the week of another week": (
        "As of Friday last week, exports this year came to 9 billion yuan.",
        ["9 billion yuan: 2025"],
    ),
    "a day of the week of the week before": (
        "As of Friday of last week, exports this year came to 9 billion yuan.",
        ["9 billion yuan: 2025"],
    ),
    "a day of the week that only names an event": (
        "Figures of the time from January to Monday's talks show exports up 5 percent.",
        ["5 percent: 2025-01"],
    ),
    "a day of the week that something else lasted to": (
        "Talks went on from January to Friday while exports rose 5 percent.",
        ["5 percent: 2025-01"],
    ),
    "rose to so much from the same period": (
        (
            "The surplus rose 19 percent in the fourth quarter to 58 billion dollars "
            "from the same period a year earlier."
        ),
        ["19 percent: 2024-Q4 yoy 2023-Q4", "58 billion dollars: 2024-Q4"],
    ),
    "so much of it in a month alone": (
        (
            "Exports rose 5 percent in the fourth quarter. The surplus reached 9 "
            "billion yuan, with 4 billion yuan earned in December alone."
        ),
        ["5 percent: 2024-Q4", "9 billion yuan: 2024-Q4", "4 billion yuan: 2024-12"],
    ),
    "in a month alone, all that follows": (
        (
            "Exports rose 5 percent in the fourth quarter. In December alone they "
            "came to 4 billion yuan, up 3 percent."
        ),
        ["5 percent: 2024-Q4", "4 billion yuan: 2024-12", "3 percent: 2024-12"],
    ),
    "a change on a month, before what it came to": (
        (
            "Exports for the January month were up 16 percent on January 2024 at 3 "
            "billion dollars."
        ),
        ["16 percent: 2025-01 yoy 2024-01", "3 billion dollars: 2025-01"],
    ),
    "from the deficit of another year to that of this": (
        (
            "In the year to January, imports fell, which cut the deficit from a "
            "revised 7 billion dollar deficit in the December year to a deficit of 6 "
            "billion dollars."
        ),
        ["7 billion dollar: 2024", "6 billion dollars: 2024-02/2025-01"],
    ),
    "a quarter that is told by a month with its year": (
        (
            "Exports rose 5 percent in the December 2024 quarter, compared with the "
            "December 2023 quarter."
        ),
        ["5 percent: 2024-Q4 yoy 2023-Q4"],
    ),
    "the final months of a year": (
        "During the final three months of 2024, exports rose 5 percent.",
        ["5 percent: 2024-Q4"],
    ),
    "since when records are kept": (
        (
            "The deficit grew to 9 billion dollars in December, the largest increase "
            "in the trade deficit since record keeping began in 1992. Exports fell 5 "
            "percent."
        ),
        [
            "9 billion dollars: 2024-12",
            "5 percent: 2024-12",
        ],
    ),
    "two years that two rates are compared with": (
        (
            "Exports were 9 billion yuan in 2024, 53 percent and 8 percent higher "
            "than in 2023 and 2019, respectively."
        ),
        [
            "9 billion yuan: 2024",
            "53 percent: 2024 yoy 2023",
            "8 percent: 2024 period 2019",
        ],
    ),
}

SINCE = {
    "since when goods go, behind the figures": (
        (
            "In 2024 exports rose 5 percent, chiefly tin, tea and, since August, fresh "
            "fruit. The deficit was 4 billion yuan."
        ),
        ["5 percent: 2024", "4 billion yuan: 2024"],
    ),
    "since then": (
        (
            "The link was established in November 2015, when the first ship tied up "
            "here. Since then 298 containers have arrived."
        ),
        ["298: 2015-11/2025-02"],
    ),
    "since the beginning of a year": (
        (
            "In January exports rose 5 percent. Some 47 containers have been barred "
            "since the beginning of 2023."
        ),
        ["5 percent: 2025-01", "47: 2023-01/2025-02"],
    ),
    "a fair within a text": (
        (
            "In 2024 exports of wire came to 5 billion yuan.\n\nFrom Jan 20 to 22 the "
            "county held its annual wire fair. It drew 312 exhibitors, and orders for "
            "900 machines were signed.\n\nImports were 4 billion yuan."
        ),
        [
            "5 billion yuan: 2024",
            "312: 2025-01-20/2025-01-22",
            "4 billion yuan: 2024",
        ],
    ),
    "the year of a first order": (
        (
            "In December exports of tea rose 5 percent.\n\nXie Yiping runs a business "
            'which received its first order from Casablanca in 1998. "We exported 46 '
            'containers in January," he said.'
        ),
        ["5 percent: 2024-12", "46: 2025-01"],
    ),
    "down from a record": (
        (
            "Exports of tin were 345 tonnes in January, down 37 percent from a record "
            "552 tonnes in December."
        ),
        [
            "345 tonnes: 2025-01",
            "37 percent: 2025-01 period 2024-12",
            "record: 2024-12",
            "552 tonnes: 2024-12",
        ],
    ),
    "what had been so in another year": (
        (
            "In 2024 the balance was positive with 5 billion dollars, having been "
            "positive with 3 billion dollars in 2023. During the year it traded with "
            "162 countries."
        ),
        [
            "5 billion dollars: 2024",
            "3 billion dollars: 2023",
            "162: 2024",
        ],
    ),
    "how many regular ones there are now": (
        (
            "In 2024 exports rose 5 percent. Some 17 regular shipping routes now "
            "connect it with Peru."
        ),
        ["5 percent: 2024", "17: never"],
    ),
}

MONTHS = {
    "the month that the text is on, behind an earlier year": (
        (
            "China's tea imports rose 5 percent in January.\n\nJapan was the largest "
            "buyer in 2021. Its imports fell 3 percent in January."
        ),
        ["5 percent: 2025-01", "largest buyer: 2021", "3 percent: 2025-01"],
    ),
    "another month, behind an earlier year": (
        (
            "China's tea imports rose 5 percent in January.\n\nIn 2021, Japan's tea "
            "imports rose 4 percent. They fell 3 percent in May."
        ),
        ["5 percent: 2025-01", "4 percent: 2021", "3 percent: 2021-05"],
    ),
    "a paragraph on the month that closes what the headline tells": (
        (
            "Trade of Hunan from January to May 2024\n\nExports came to 9 billion yuan "
            "in the first five months of 2024. Imports were 8 billion yuan.\n\nIn May, "
            "exports were 2 billion yuan. Imports fell by 3 percent.\n\nPrivate firms "
            "exported goods worth 7 billion yuan."
        ),
        [
            "9 billion yuan: 2024-01/2024-05",
            "8 billion yuan: 2024-01/2024-05",
            "2 billion yuan: 2024-05",
            "3 percent: 2024-05",
            "7 billion yuan: 2024-01/2024-05",
        ],
    ),
    "the same in Chinese": (
        (
            "2024年前5个月湖南外贸情况\n\n2024年前5个月，湖南出口90亿元。进口80亿元。"
            "\n\n5月，出口20亿元。进口下降3%。\n\n民营企业出口70亿元。"
        ),
        [
            "90亿元: 2024-01/2024-05",
            "80亿元: 2024-01/2024-05",
            "20亿元: 2024-05",
            "3%: 2024-05",
            "70亿元: 2024-01/2024-05",
        ],
    ),
    "a month that no headline tells the span of": (
        (
            "Exports of Hunan came to 9 billion yuan in the first five months of 2024."
            "\n\nIn May, exports were 2 billion yuan. Imports fell by 3 percent.\n\n"
            "Private firms exported goods worth 1 billion yuan."
        ),
        [
            "9 billion yuan: 2024-01/2024-05",
            "2 billion yuan: 2024-05",
            "3 percent: 2024-05",
            "1 billion yuan: 2024-05",
        ],
    ),
    "a month that the paragraph leaves for the span": (
        (
            "Trade of Hunan from January to May 2024\n\nExports came to 9 billion yuan "
            "in the first five months of 2024.\n\nIn May, exports were 2 billion yuan. "
            "In April they were 3 billion yuan.\n\nIts imports rose 6 percent."
        ),
        [
            "9 billion yuan: 2024-01/2024-05",
            "2 billion yuan: 2024-05",
            "3 billion yuan: 2024-04",
            "6 percent: 2024-01/2024-05",
        ],
    ),
}

NOTICES = {
    "that the same comparison is made below": (
        (
            "In 2024 exports of Hunan were 9 billion yuan, 5 percent more than in the "
            "same period of last year (the same basis applies below). Imports fell 3 "
            "percent.\n\nTrade with Peru rose 2 percent."
        ),
        [
            "9 billion yuan: 2024",
            "5 percent: 2024 yoy 2023",
            "3 percent: 2024 yoy 2023",
            "2 percent: 2024 yoy 2023",
        ],
    ),
    "that the same money is meant below": (
        (
            "In 2024 exports of Hunan were 9 billion yuan (RMB, below as well), 5 "
            "percent more than in the same period of last year. It has 9 ports.\n\n"
            "Trade with Peru rose 2 percent."
        ),
        [
            "9 billion yuan: 2024",
            "5 percent: 2024 yoy 2023",
            "9: never",
            "2 percent: 2024",
        ],
    ),
}

EXAMPLES = (
    SO_FAR
    | ASIDE
    | SPANS
    | ENDS
    | COMPARED
    | FISCAL
    | PRESENT
    | DAYS
    | TELEGRAPHIC
    | NAMED_BEFORE
    | TABLES
    | SINCE
    | MONTHS
    | NOTICES
)


def written(claim: Claim) -> str:
    period, compared = claim.period, claim.comparison
    told = [period.format() if period else "never"]
    told += [compared.basis] if compared.basis else []
    told += [compared.baseline.format()] if compared.baseline else []
    return f"{claim.evidence.quote}: {' '.join(told)}"


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_figures_are_of_these_times(
    text: str, claims: list[str], extractor: Extractor
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [written(claim) for claim in found] == claims
