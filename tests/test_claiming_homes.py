"""Homes: whose trade a text is on, as its opening tells."""

from collections.abc import Callable

import pytest

from tradefacts import Extractor
from tradefacts.claiming.subjects.homes import WEIGHTS, home_of, reasons_of
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import load_language
from tradefacts.reading.reader import Document, read
from tradefacts.reading.wordsets import load_word_sets

#: Openings of texts of many kinds and countries; "" for a place that is not named.
OPENINGS = {
    "a part of the country in the headline, and the province there": (
        (
            "Trade of northwest China rises\n\nURUMQI - Foreign trade of northwest "
            "China's Xinjiang grew 5 percent in May."
        ),
        "CN-XJ",
    ),
    "a part of the country with several provinces": (
        (
            "Trade of northwest China rises\n\nForeign trade of northwest China's "
            "Xinjiang and of northwest China's Gansu grew in May."
        ),
        "CN/Northwest China",
    ),
    "vn agency": (
        (
            "Hanoi (VNA) – The US was the largest importer of Vietnam in the "
            "first seven months, with a turnover of 37.9 billion USD. The "
            "European Union came second with 23 billion USD.\n\n"
            "China followed with 20 billion USD. Vietnam earned 145 billion USD "
            "from shipping goods abroad in the period."
        ),
        "VN",
    ),
    "a capital that the report was sent from, with no date": (
        (
            "SANTIAGO - The blueberry growers have had a bad season. Exports came to "
            "9,000 tonnes in May.\n\nChina took 5 percent of them."
        ),
        "CL",
    ),
    "a capital that the report was sent from, on the trade of China": (
        (
            "WASHINGTON - China's exports rose 5 percent in May.\n\nImports fell 3 "
            "percent."
        ),
        "CN",
    ),
    "nz notice": (
        (
            "Overseas trade: March 2024\n\nAll values are in New Zealand dollars.\n\n"
            "In March 2024, goods exports fell by $247 million, to $6.2 billion.\n\n"
            "Top destinations\n\nChina: exports to China were down 7.1 percent."
        ),
        "NZ",
    ),
    "press conference": (
        (
            "At a press conference in Beijing on July 12, Li Na, spokeswoman for the "
            "customs administration, said exports of private firms came to 5 billion "
            "yuan."
        ),
        "CN",
    ),
    "press conference, in Chinese": (
        "7月12日在北京举行的发布会上，海关总署新闻发言人李娜说，民企出口5亿元。",
        "CN",
    ),
    "in deficit": (
        (
            "NEW DELHI: The country's merchandise trade deficit widened to a "
            "ten-month high of $29.7 billion in August as gold imports doubled, "
            "data released by the commerce ministry showed on Tuesday. Exports "
            "fell 9.3% to $34.7 billion while imports rose 3.3% to $64.4 billion."
        ),
        "IN",
    ),
    "in with china": (
        (
            "India's imports from China crossed $100 billion for the second year "
            "running, while exports to the neighbour shrank 8% to $15.3 billion, "
            "according to figures of the Ministry of Commerce and Industry.\n\n"
            "Electronic components and machinery from China made up more than "
            "half of the bill."
        ),
        "IN",
    ),
    "jp surplus": (
        (
            "Japan logged a trade surplus of 191 billion yen in July, the Finance"
            " Ministry said Wednesday, its first in two months.\n\n"
            "Exports rose 5.4 percent to 9.6 trillion yen on strong car shipments"
            " to the United States. Imports from China climbed 10 percent to 2.1 "
            "trillion yen."
        ),
        "JP",
    ),
    "jp cars": (
        (
            "TOKYO, Jan 31 (Reuters) - Vehicle exports grew 16% to 4.42 million "
            "units last year, the Japan Automobile Manufacturers Association said"
            " on Wednesday, but were overtaken by China's 4.91 million."
        ),
        "JP",
    ),
    "kr chips": (
        (
            "SEOUL, Aug. 1 (Yonhap) -- Outbound shipments jumped 13.9 percent "
            "on-year to US$57.49 billion in July on the back of robust demand for"
            " semiconductors, the trade ministry said Thursday. Imports rose 10.5"
            " percent to $53.9 billion.\n\n"
            "Chip exports soared 50.4 percent to $11.2 billion. Shipments to "
            "China rose 14.9 percent to $11.4 billion, and those to the United "
            "States 9.3 percent to $10.2 billion."
        ),
        "KR",
    ),
    "kr first twenty days": (
        (
            "South Korea's exports in the first 20 days of March fell 17.4 "
            "percent from a year earlier, led by a 36 percent plunge in shipments"
            " to China, the Korea Customs Service said."
        ),
        "KR",
    ),
    "de supplier": (
        (
            "China remained Germany's most important supplier in 2023, although "
            "imports from there fell by 19.2 percent to 155.7 billion euros, the "
            "Federal Statistical Office reports. With goods to the value of 97.3 "
            "billion euros, German exports to the People's Republic went down by "
            "8.8 percent.\n\n"
            "The United States was again the most important buyer of German "
            "products."
        ),
        "DE",
    ),
    "br beans": (
        (
            "SAO PAULO, Sept 2 - Soybean exports reached 8.0 million tonnes in "
            "August, government data showed, up 24% from the same month last "
            "year, with about three quarters shipped to China.\n\n"
            "Corn shipments slowed to 6.1 million tonnes."
        ),
        "BR",
    ),
    "br table": (
        (
            "BRAZIL: IMPORTS BY ORIGIN, 2021\n"
            "(US$ million; source: Ministry of Economy)\n\n"
            "Origin            Value    Change %\n"
            "China             47,650   +36.7\n"
            "United States     39,380   +41.3\n"
            "Germany           11,350   +22.0"
        ),
        "BR",
    ),
    "ke port": (
        (
            "Cargo throughput at the Port of Mombasa rose by 6.2 per cent to "
            "35.98 million tonnes last year, the Kenya Ports Authority said.\n\n"
            "Container traffic went up by 11.9 per cent to 1.62 million TEUs. "
            "Transit cargo grew to 11.4 million tonnes, Uganda taking the most of"
            " it."
        ),
        "KE",
    ),
    "ke comment": (
        (
            "Comment: What the railway did not bring\n\n"
            "We were told that the new line would fill its trains with our "
            "avocados and tea. The figures are sobering: last year Kenya bought "
            "goods for Sh441 billion from China and sold it goods for Sh28 "
            "billion.\n\n"
            "The gap has grown by a tenth. Nairobi wants to talk about it."
        ),
        "KE",
    ),
    "au ore": (
        (
            "Australia's exports of iron ore to China fell 3 per cent to A$9.3 "
            "billion in May, the Australian Bureau of Statistics said on "
            "Thursday, pulling the trade surplus down to A$5.8 billion.\n\n"
            "Coal exports rose 6 per cent."
        ),
        "AU",
    ),
    "us la": (
        (
            "The Port of Los Angeles handled 939,600 TEUs in July, 37% up on the "
            "previous year, and its busiest July on record.\n\n"
            "Loaded imports came to 501,281 TEUs, up 38%. Loaded exports landed "
            "at 114,889 TEUs."
        ),
        "US",
    ),
    "us deficit": (
        (
            "WASHINGTON – The goods and services deficit was $73.1 billion in "
            "June, down $1.9 billion from $75.0 billion in May, the Bureau of "
            "Economic Analysis announced today. June exports were $265.9 billion,"
            " $3.9 billion more than May exports.\n\n"
            "The deficit with China increased $0.7 billion to $22.7 billion."
        ),
        "US",
    ),
    "us soy": (
        (
            "American farmers shipped 46.1 million tons of soybeans overseas in "
            "the marketing year, 15% less than the year before, the Department of"
            " Agriculture said. China bought 24.4 million tons, or 53% of the "
            "total."
        ),
        "US",
    ),
    "eu eurostat": (
        (
            "The first estimate for euro area exports of goods to the rest of the"
            " world in March was 279.8 billion euros, an increase of 13.6% "
            "compared with March 2024, Eurostat said.\n\n"
            "EU imports from China rose by 15.4% to 46.9 billion euros; exports "
            "to China fell by 10.1%."
        ),
        "EU",
    ),
    "eu cars": (
        (
            "BRUSSELS -- The European Union imported 438,034 battery-electric "
            "cars from China in 2023, worth 9.7 billion euros, against 11,499 "
            "cars that it sold there for 852 million euros, according to the "
            "statistical office."
        ),
        "EU",
    ),
    "asean": (
        (
            "JAKARTA -- ASEAN's merchandise trade reached US$3.8 trillion in "
            "2022, up 14.9 percent from the previous year, the ASEAN Secretariat "
            "said. Intra-ASEAN trade made up 22.3 percent, and China remained the"
            " largest external partner with a share of 18.8 percent."
        ),
        "ASEAN",
    ),
    "wto": (
        (
            "GENEVA -- The volume of world merchandise trade declined by 1.2 "
            "percent in 2023, the World Trade Organization said in its annual "
            "report, while its value fell by 5 percent to US$24.01 trillion. "
            "Trade in commercial services rose by 9 percent.\n\n"
            "China remained the largest exporter of goods with a share of 14.2 "
            "percent."
        ),
        "WORLD",
    ),
    "unctad": (
        (
            "Global trade hit a record $33 trillion last year, expanding 3.7 per "
            "cent, according to the Global Trade Update of UN Trade and "
            "Development. Services grew 9 per cent; goods trade grew 2 per cent. "
            "East Asian exports, notably those of China and Viet Nam, were "
            "strong."
        ),
        "WORLD",
    ),
    "cl cherries": (
        (
            "Chile shipped 415,315 tonnes of fresh cherries in the season, the "
            "fruit growers' committee said. China received 88 percent of the "
            "volume, some 377,000 tonnes less than hoped, and the United States 3"
            " percent.\n\n"
            "The port of San Antonio loaded more than half of the boxes."
        ),
        "CL",
    ),
    "cl copper": (
        (
            "SANTIAGO, April 8 – Copper export revenue rose 14.8% in March to "
            "$3.9 billion, the central bank reported on Monday. The country "
            "posted a trade surplus of $1.96 billion, with exports of $8.7 "
            "billion and imports of $6.7 billion."
        ),
        "CL",
    ),
    "id palm": (
        (
            "Indonesia's palm oil exports stood at 2.56 million metric tons in "
            "October, down from 2.9 million a year earlier, the Indonesian Palm "
            "Oil Association (GAPKI) said. Shipments to China and India were the "
            "most affected."
        ),
        "ID",
    ),
    "my april": (
        (
            "KUALA LUMPUR: Total trade expanded 18.2% to RM252.5 billion in "
            "April, supported by higher exports of electrical and electronic "
            "products, the Ministry of Investment, Trade and Industry said. "
            "Exports surged 16.4% to RM133.6 billion and imports 20.0% to RM118.9"
            " billion. Trade with China, the largest partner since 2009, grew "
            "12.6%."
        ),
        "MY",
    ),
    "th durian": (
        (
            "BANGKOK – Fresh durian exports earned 134 billion baht last year, "
            "the Office of Agricultural Economics reported, of which 97 percent "
            "came from China. Thailand also sold longans for 19 billion baht."
        ),
        "TH",
    ),
    "pk fiscal": (
        (
            "ISLAMABAD: Pakistan's trade deficit narrowed 12.3 percent to $24.09 "
            "billion in the fiscal year 2023-24 as exports rose 10.5 percent to "
            "$30.6 billion, the Pakistan Bureau of Statistics said."
        ),
        "PK",
    ),
    "bd garments": (
        (
            "Garment makers shipped goods for $36.15 billion in the fiscal year, "
            "5.3 percent less, according to the Export Promotion Bureau in Dhaka."
            " Bangladesh depends on garments for four fifths of its export "
            "income.\n\n"
            "Imports of cotton from China and India were 7 percent lower."
        ),
        "BD",
    ),
    "ru gas": (
        (
            "MOSCOW, Jan 12 - Russia's trade with China reached a record $240.1 "
            "billion last year, up 26.3%. Deliveries of Russian energy to the "
            "east rose, pipeline gas by 46% to 22.7 billion cubic metres."
        ),
        "RU",
    ),
    "ch watches": (
        (
            "Swiss watch exports fell by 2.8 percent to 26 billion francs in "
            "2024, the Federation of the Swiss Watch Industry said. Deliveries to"
            " China plunged by 25.8 percent, those to Hong Kong by 18.7 percent.\n\n"
            "The United States rose by 5 percent."
        ),
        "CH",
    ),
    "sg nodx": (
        (
            "Non-oil domestic exports grew 8.7 per cent year on year in February,"
            " Enterprise Singapore said on Monday, after a 2.1 per cent fall in "
            "January.\n\n"
            "Shipments to the United States and Taiwan rose, those to China "
            "declined 8.6 per cent."
        ),
        "SG",
    ),
    "hk": (
        (
            "The Census and Statistics Department released today the external "
            "merchandise trade statistics for May. The value of Hong Kong's total"
            " exports of goods increased by 15.5% over a year earlier to $434.1 "
            "billion; the value of imports of goods rose 18.9% to $461.4 billion.\n\n"
            "Exports to the mainland of China rose by 16.7%."
        ),
        "HK",
    ),
    "tw": (
        (
            "TAIPEI – Export orders from the United States and export sales of "
            "servers sent Taiwan's exports up 38.6 percent to a record US$51.74 "
            "billion in May, the Ministry of Finance said. Shipments to China and"
            " Hong Kong grew 16.6 percent."
        ),
        "TW",
    ),
    "kz": (
        (
            "ASTANA. Kazakhstan's trade turnover with China hit $43.8 billion in "
            "2024, up 9.2 percent, the Ministry of Trade and Integration said. "
            "Exports to China rose to $28.7 billion, while imports from there "
            "came to $15.1 billion."
        ),
        "KZ",
    ),
    "pe": (
        (
            "LIMA, Peru -- Blueberry exports totalled $2.3 billion in the season,"
            " 33 percent up, the exporters' association ADEX said. China's share "
            "doubled to 14 percent after ships began to call at Chancay."
        ),
        "PE",
    ),
    "nz milk": (
        (
            "Goods exports fell $392 million (7.2 percent) to $5.1 billion in "
            "July from July 2023, Stats NZ said today. Dairy exports to China led"
            " the fall.\n\n"
            "The monthly trade balance was a deficit of $963 million. New Zealand"
            " exported milk powder, butter and cheese worth $1.2 billion."
        ),
        "NZ",
    ),
    "gb": (
        (
            "The UK's total trade deficit narrowed by 1.3 billion pounds to 4.2 "
            "billion pounds in the three months to May, the Office for National "
            "Statistics said.\n\n"
            "Imports of goods from China rose by 0.6 billion pounds."
        ),
        "GB",
    ),
    "fr champagne": (
        (
            "PARIS (AFP) - French exports of wine and spirits dropped four "
            "percent to 15.6 billion euros last year, the exporters' federation "
            "FEVS said Tuesday. Sales of cognac to China plunged by a quarter."
        ),
        "FR",
    ),
    "ua grain": (
        (
            "KYIV - Ukraine has exported 36.4 million tons of grain so far in the"
            " season, the agriculture ministry said on Friday, against 43.2 "
            "million a year earlier. Corn made up 19.4 million tons. China and "
            "Spain were the main buyers."
        ),
        "UA",
    ),
    "ng": (
        (
            "Nigeria recorded a trade surplus of N5.81 trillion in the third "
            "quarter, the National Bureau of Statistics said in Abuja. Total "
            "exports stood at N20.49 trillion and total imports at N14.67 "
            "trillion, of which N3.6 trillion came from China."
        ),
        "NG",
    ),
    "mn coal": (
        (
            "Coal exports from Mongolia set a record of 83.8 million tons in "
            "2024, nearly all of it bought by China, the customs authority in "
            "Ulaanbaatar said.\n\n"
            "The country's foreign trade turnover came to $27.4 billion."
        ),
        "MN",
    ),
    "ca canola": (
        (
            "Canada's merchandise exports fell 10.8% in April to $60.4 billion, "
            "Statistics Canada reported. Exports to the United States declined "
            "15.7%, while those to China rose on canola. The merchandise trade "
            "deficit went from $2.3 billion to a record $7.1 billion."
        ),
        "CA",
    ),
    "cn guangdong": (
        (
            "GUANGZHOU, Jan. 17 (Xinhua) -- South China's Guangdong Province saw "
            "its foreign trade rise 9.8 percent to 9.11 trillion yuan (about 1.25"
            " trillion U.S. dollars) in 2024, customs data showed Friday.\n\n"
            "ASEAN remained the province's largest trading partner."
        ),
        "CN-GD",
    ),
    "cn hainan": (
        (
            "HAIKOU -- The island province's imports and exports of goods came to"
            " 277.65 billion yuan last year, 20 percent more than a year before, "
            "Haikou Customs said. Exports rose by 39.8 percent to 103.73 billion "
            "yuan.\n\n"
            "Hainan's trade in services grew 22.9 percent."
        ),
        "CN-HI",
    ),
    "cn chongqing head": (
        (
            "CHONGQING CUSTOMS: MAIN FIGURES OF FOREIGN TRADE, JANUARY-MAY 2023\n\n"
            "Item           RMB bn    Change %\n"
            "Total          281.6     -9.0\n"
            "Exports        188.3     -5.0\n"
            "Imports         93.3    -16.1"
        ),
        "CN-CQ",
    ),
    "cn suzhou": (
        (
            "Exporters in Suzhou enjoy a strong spring\n\n"
            "Suzhou's foreign trade volume reached 1.02 trillion yuan in the "
            "first five months, up 7.1 percent from a year earlier, customs in "
            "the East China city said. Exports grew 9.5 percent to 642 billion "
            "yuan.\n\n"
            "The city's trade with countries of the Belt and Road grew 11 "
            "percent."
        ),
        "CN-JS/Suzhou",
    ),
    "cn yiwu": (
        (
            "YIWU, Zhejiang -- The home of small commodities traded goods worth "
            "668.93 billion yuan with the world in 2024, an increase of 18.2 "
            "percent, local customs announced. Exports made up 588.96 billion "
            "yuan of it."
        ),
        "CN-ZJ/Yiwu",
    ),
    "cn foshan": (
        (
            "Ceramics and furniture from Foshan, in South China's Guangdong "
            "province, go to 190 countries. Last year the city exported goods "
            "worth 557.69 billion yuan, 11.3 percent more than in 2021."
        ),
        "CN-GD/Foshan",
    ),
    "cn horgos port": (
        (
            "URUMQI -- The land port of Horgos, on the border with Kazakhstan, "
            "handled 41.4 million tonnes of cargo last year, 10.8 percent up. "
            "Vehicle exports through the port came to 337,000 units."
        ),
        "CN-XJ/Horgos",
    ),
    "cn county": (
        (
            "In Caoxian county, Shandong province, 2,000 firms make coffins, and "
            "nearly all of them go to Japan. The county's exports of wood "
            "products came to 9.6 billion yuan last year, up 8 percent, the "
            "county commerce bureau said."
        ),
        "CN-SD/Caoxian",
    ),
    "cn zone": (
        (
            "ZHENGZHOU -- The Xinzheng comprehensive bonded zone in Zhengzhou, "
            "home to the world's largest iPhone works, did foreign trade of "
            "407.26 billion yuan last year. It made up 73.6 percent of the city's"
            " total."
        ),
        "CN-HA/Zhengzhou",
    ),
    "cn shenzhen ev": (
        (
            "Shenzhen has been the mainland's largest exporting city for 32 years"
            " in a row. Exports stood at 2.81 trillion yuan in 2024, up 14.6 "
            "percent, and its imports at 1.69 trillion yuan, Shenzhen Customs "
            "said."
        ),
        "CN-GD/Shenzhen",
    ),
    "cn beijing city": (
        (
            "Beijing's foreign trade hit 3.61 trillion yuan in 2024, staying "
            "above 3 trillion yuan for the fourth year, according to Beijing "
            "Customs. The capital's exports amounted to 611.5 billion yuan."
        ),
        "CN-BJ",
    ),
    "cn xinjiang": (
        (
            "Trade of the Xinjiang Uygur autonomous region with Central Asia grew"
            " 21.8 percent in 2024. In all, the region traded goods for 435.11 "
            "billion yuan, Urumqi Customs said, with Kazakhstan as its first "
            "partner."
        ),
        "CN-XJ",
    ),
    "cn harbin hl": (
        (
            "HARBIN, Feb. 2 (Xinhua) -- Northeast China's Heilongjiang Province "
            "imported 150 billion yuan worth of goods from Russia last year, up 6"
            " percent, Harbin Customs said. Exports to the neighbor rose 45 "
            "percent to 35 billion yuan."
        ),
        "CN-HL",
    ),
    "cn tianjin port": (
        (
            "TIANJIN -- Tianjin in north China recorded foreign trade of 811.5 "
            "billion yuan last year. Exports were 389.6 billion yuan, up 7.2 "
            "percent; Tianjin Port handled 23.29 million TEUs."
        ),
        "CN-TJ",
    ),
    "cn nanjing dateline": (
        (
            "NANJING, May 9 -- China's exports of lithium batteries rose 20.9 "
            "percent to 125 billion yuan in the first four months, the General "
            "Administration of Customs said Friday. Imports of lithium ore fell 8"
            " percent."
        ),
        "CN",
    ),
    "cn gac": (
        (
            "China's foreign trade expanded 5 percent year on year to a record "
            "43.85 trillion yuan in 2024, customs data showed on Monday.\n\n"
            "Exports rose 7.1 percent to 25.45 trillion yuan. ASEAN was the "
            "largest partner."
        ),
        "CN",
    ),
    "cn plain": (
        (
            "Exports fell 0.3 percent from a year earlier in June, official "
            "figures showed on Tuesday, as demand from the United States and "
            "Europe weakened. Imports dropped 2.3 percent.\n\n"
            "The trade surplus was $99.05 billion, the General Administration of "
            "Customs said."
        ),
        "CN",
    ),
    "cn with vietnam": (
        (
            "NANNING -- China's imports of Vietnamese durian more than doubled to"
            " 5.7 billion yuan in the first half, customs data show. Vietnam's "
            "farmers are glad.\n\n"
            "Two-way trade between China and Vietnam came to 843.5 billion yuan."
        ),
        "CN",
    ),
    "cn oil reuters": (
        (
            "SINGAPORE, Jan 13 (Reuters) - China's crude oil imports fell 1.9% in"
            " 2024, the first annual decline in two decades outside the pandemic,"
            " government data showed. Arrivals were 553.42 million metric tons. "
            "Shipments from Russia rose 1% to 108.5 million tons; those from "
            "Saudi Arabia fell 9%."
        ),
        "CN",
    ),
    "cn mofcom": (
        (
            "MOFCOM Regular Press Conference (May 16, 2024)\n\n"
            "He Yadong: Good afternoon. In the first four months, two-way trade "
            "in services totaled 2.4 trillion yuan, up 16.8 percent. Now let's "
            "take questions.\n\n"
            "Reuters: The US has raised tariffs on electric vehicles. What is "
            "your comment?"
        ),
        "CN",
    ),
    "cn and germany": (
        (
            "Germany was China's largest trading partner in Europe for years. In "
            "2023, bilateral trade was 206.8 billion US dollars, according to "
            "China Customs. German cars shipped to China numbered 216,000 units."
        ),
        "CN",
    ),
    "cn steel": (
        (
            "Steel shipments keep rising. Chinese mills exported 110.7 million "
            "tonnes in 2024, the most since 2015 and 22.7 percent more than the "
            "year before. Vietnam, South Korea and Thailand were the main buyers,"
            " Vietnam taking 12.8 million tonnes."
        ),
        "CN",
    ),
    "cn ecommerce": (
        (
            "Cross-border e-commerce imports and exports came to 2.63 trillion "
            "yuan in 2024, an increase of 10.8 percent, Vice Minister of Commerce"
            " Wang Shouwen told reporters in Beijing. More than 120,000 firms are"
            " in the business."
        ),
        "CN",
    ),
    "cn lunar": (
        (
            "Guangzhou -- When the first ship with cherries from Chile docked at "
            "Nansha, buyers waited on the quay. China imported 2.65 billion "
            "dollars worth of fresh cherries last year, 4.2 percent less, customs"
            " figures show."
        ),
        "CN",
    ),
    "vn slips": (
        (
            "Trade slips to lowest level in three years\n\n"
            "Exports in the eleven months dropped 6% to $322.5 billion, against a"
            " decline of 12% in the first half. The U.S. was Vietnam's biggest "
            "export market at $88 billion, and China came second at $56 billion.\n\n"
            "Imports tumbled 11% to $297 billion. The Ministry of Industry and "
            "Trade expects better months."
        ),
        "VN",
    ),
    "vn asean": (
        (
            "In the eight months Vietnam's trade with the bloc reached US$54.9 "
            "billion, up 12.5%, the Vietnamese side having a deficit of US$5.6 "
            "billion.\n\n"
            "The country earned US$24.6 billion from goods sold to ASEAN. "
            "Thailand continued to be the largest export market with US$5.23 "
            "billion, trailed by Indonesia with US$4.15 billion."
        ),
        "VN",
    ),
    "vn customs": (
        (
            "Hanoi (VNA) – Import-export revenue amounted to 57.12 billion USD "
            "from the beginning of the year to mid-February, up 37.2 percent, "
            "according to the General Department of Vietnam Customs. A trade "
            "surplus of 1.67 billion USD was recorded."
        ),
        "VN",
    ),
    "six asean": (
        (
            "Of the six ASEAN economies, only Vietnam posted an increase in "
            "exports for 2020, up 7 percent to 282.66 billion USD, a newspaper in"
            " Singapore writes.\n\n"
            "Vietnam's exports to Japan dropped by 5.2 percent, but those to the "
            "United States rose by 25.7 percent and to China by 18 percent."
        ),
        "VN",
    ),
    "xiamen": (
        (
            "Foreign trade in Xiamen - the port city in East China's Fujian "
            "province - expanded to 370 billion yuan in the first seven months, "
            "up 5.4 percent year-on-year, which was 7.1 percentage points more "
            "than the national average, officials said.\n\n"
            "The city's exports were down by 4.8 percent to 189.2 billion yuan."
        ),
        "CN-FJ/Xiamen",
    ),
    "fujian bri": (
        (
            "Coastal province's trade with Belt and Road countries grows\n\n"
            "Fujian, on the eastern coast of China, saw its trade with Belt and "
            "Road countries go up by 13.6 percent in the first half to 220.21 "
            "billion yuan, 34.6 percent of the province's total, Xiamen Customs "
            "said."
        ),
        "CN-FJ",
    ),
    "regions": (
        (
            "Most Chinese regions post foreign trade growth\n\n"
            "Nineteen of China's 31 provincial-level regions registered growth in"
            " foreign trade in the first half. Xinjiang, Guangxi and Inner "
            "Mongolia grew fastest, at 65.2, 43.2 and 32.9 percent.\n\n"
            "The General Administration of Customs put the country's trade in "
            "goods at 20.1 trillion yuan, up 2.1 percent."
        ),
        "CN",
    ),
    "jiangsu": (
        (
            "NANJING, July 19 (Xinhua) -- The foreign trade of east China's "
            "economic powerhouse of Jiangsu hit 2.68 trillion yuan in the first "
            "half, local customs said. This was 12.7 percent of the country's "
            "total, according to Nanjing Customs in the provincial capital."
        ),
        "CN-JS",
    ),
    "shanghai city": (
        (
            "City's trade does better than average\n\n"
            "The city's foreign trade fell less than the nation's in the first "
            "half, Shanghai Customs said on Wednesday. Imports and exports were "
            "worth 1.58 trillion yuan, down 0.7 percent, or 11.1 percent of "
            "China's total."
        ),
        "CN-SH",
    ),
    "brazil surplus": (
        (
            "Exports to China earn Brazil a record surplus\n\n"
            "Growth of 28 per cent in exports to China, its main partner, helped "
            "give Brazil a trade surplus of US$61 billion last year. Brazil "
            "exported goods worth US$89.75 billion to China, Hong Kong and Macao,"
            " and imported US$48.34 billion worth from there."
        ),
        "BR",
    ),
    "br ministry": (
        (
            "China-Brazil trade totals US$40 billion in first half\n\n"
            "Trade between Brazil and China totalled US$40.54 billion in the "
            "first half, figures from Brazil's trade ministry show. Brazilian "
            "exports to China totalled US$22.95 billion whilst imports from China"
            " were US$17.58 billion."
        ),
        "BR",
    ),
    "eu japan": (
        (
            "EU deficit in goods with Japan halves\n\n"
            "Exports of the EU to Japan fell slightly from 27.0 bn euro to 26.3 "
            "bn in the first six months, while imports decreased from 33.8 bn to "
            "28.2 bn, Eurostat says. Japan was the EU's seventh partner.\n\n"
            "Among the Member States, Germany was by far the largest exporter to "
            "Japan (8.0 bn euro)."
        ),
        "EU",
    ),
    "la record": (
        (
            "The Port of Los Angeles, the nation's busiest seaport, set a monthly"
            " record last month, moving 924,225 TEUs. Loaded imports increased "
            "6.1 percent to 463,690 TEUs, and loaded exports 0.3 percent to "
            "177,913 TEUs. Empty containers are typically shipped back to Asia."
        ),
        "US",
    ),
    "hamburg": (
        (
            "Seaborne cargo throughput in Hamburg came to 111.8 million tonnes "
            "last year, 2.3 percent less than the year before. Container traffic "
            "rose 0.9 percent to 7.8 million TEUs; China remained the largest "
            "partner of the port with 2.2 million TEUs, the port's marketing body"
            " reported."
        ),
        "DE",
    ),
    "long beach": (
        (
            "LONG BEACH, Calif. -- Dockworkers and terminal operators moved "
            "882,376 TEUs in July, up 52.6% from a year earlier. Imports jumped "
            "60.5% to 435,081 TEUs.\n\n"
            '"Consumers are spending," the port\'s CEO said.'
        ),
        "US",
    ),
    "singapore port": (
        (
            "Singapore handled 41.12 million TEUs in 2024, 5.4 per cent more than"
            " in 2023, the Maritime and Port Authority said. It remained the "
            "world's second-busiest container port behind Shanghai."
        ),
        "SG",
    ),
    "busan": (
        (
            "BUSAN, Jan. 10 (Yonhap) -- Busan Port moved 24.4 million containers "
            "last year, up 5.4 percent, its operator said. Transshipment cargo "
            "accounted for 55 percent. Boxes from China and Japan increased."
        ),
        "KR",
    ),
    "my palm": (
        (
            "Malaysian palm oil stocks at the end of November fell 2.6% from the "
            "month before to 1.84 million tons, the Malaysian Palm Oil Board "
            "said, while exports tumbled 14.7% to 1.49 million tons."
        ),
        "MY",
    ),
    "arg soy": (
        (
            "BUENOS AIRES, April 3 - Argentine grain exporters brought in $1.88 "
            "billion in March from shipments of soybeans and corn, 25% more than "
            "a year before, the CIARA-CEC chambers said. Most of the meal went to"
            " Vietnam and Indonesia."
        ),
        "AR",
    ),
    "saudi": (
        (
            "Saudi crude oil exports rose in January to 6.07 million barrels per "
            "day, official data showed, while those of China's other suppliers in"
            " the Gulf fell."
        ),
        "SA",
    ),
    "philippines": (
        (
            "MANILA -- The trade deficit narrowed to $3.5 billion in March as "
            "exports grew by 5.9 percent to $6.6 billion, the Philippine "
            "Statistics Authority reported Tuesday. The United States was the top"
            " market, China the top supplier with 28.6 percent of the imports."
        ),
        "PH",
    ),
    "mexico": (
        (
            "Mexico exported 3.45 million light vehicles in 2024, a record, the "
            "statistics institute INEGI said. Nearly 80 percent of them crossed "
            "the northern border, while 462,000 cars came in from China."
        ),
        "MX",
    ),
    "cambodia": (
        (
            "PHNOM PENH -- Cambodia's total trade reached $54.7 billion last "
            "year, up 16.9 percent, a report of its General Department of Customs"
            " and Excise showed. Exports to China stood at $1.75 billion, imports"
            " from China at $13.4 billion."
        ),
        "KH",
    ),
    "laos": (
        (
            "VIENTIANE, Jan. 8 (Xinhua) -- The Lao government expects more trade "
            "with its neighbors. Exports earned 9.2 billion U.S. dollars last "
            "year, 16 percent more, the Ministry of Industry and Commerce said; "
            "China bought goods worth 3.1 billion dollars."
        ),
        "LA",
    ),
    "ethiopia": (
        (
            "Coffee brought Ethiopia $1.43 billion in the fiscal year, up 7.5 "
            "percent, the Coffee and Tea Authority said in Addis Ababa. The "
            "country shipped 298,500 tonnes; China has become its eighth "
            "customer."
        ),
        "ET",
    ),
    "turkey": (
        (
            "Türkiye's exports rose 2.5% to a record $262 billion in 2024, the "
            "trade minister said in Ankara. The trade gap shrank by 22.7% to "
            "$82.2 billion. Imports from China came to $44.9 billion."
        ),
        "TR",
    ),
    "italy": (
        (
            "ROME - Italian exports slipped by 0.4% in 2024 to 623.5 billion "
            "euros, Istat said. Sales to China dropped by 20%, those to Germany "
            "by 5%; the trade surplus was 54.9 billion euros."
        ),
        "IT",
    ),
    "spain pork": (
        (
            "Spain sold 540,000 tonnes of pork to China last year, for 1.1 "
            "billion euros, its meat industry association said. That is one fifth"
            " of all Spanish pork exports."
        ),
        "ES",
    ),
    "china soy wire": (
        (
            "China's imports of U.S. soybeans fell 13% in December from a year "
            "earlier, customs data showed, as buyers turned to Brazil. Arrivals "
            "from Brazil rose to 3.5 million tons."
        ),
        "CN",
    ),
    "copper london": (
        (
            "LONDON, Nov 7 - Copper imports by top consumer China jumped 9.6% in "
            "October, its customs said on Thursday, as prices in London eased."
        ),
        "CN",
    ),
    "solar": (
        (
            "Solar exports hit new high\n\n"
            "Chinese makers shipped 235.9 GW of panels abroad last year, 13 "
            "percent more than in 2023, while their value fell 32 percent to "
            "$28.5 billion. Pakistan bought 17 GW, Brazil 22 GW, Saudi Arabia 16 "
            "GW."
        ),
        "CN",
    ),
    "urumqi": (
        (
            "URUMQI -- Trucks queue at the border. Northwest China's Xinjiang "
            "Uygur Autonomous Region imported and exported goods worth 60.9 "
            "billion yuan in the first two months, 28.5 percent up, with "
            "Kazakhstan alone taking 23.8 billion yuan."
        ),
        "CN-XJ",
    ),
    "shenzhen port": (
        (
            "SHENZHEN, Jan. 2 (Xinhua) -- Shenzhen Port in south China's "
            "Guangdong Province handled a record 33.4 million TEUs in 2024, up "
            "11.7 percent, and its Yantian area alone 15.6 million."
        ),
        "CN-GD/Shenzhen",
    ),
    "dongxing": (
        (
            "NANNING -- Guangxi's trade with Vietnam exceeded 300 billion yuan "
            "for the first time in 2024, Nanning Customs announced. Border trade "
            "through Dongxing and Pingxiang contributed a third of it."
        ),
        "CN-GX",
    ),
    "in Chinese: vn": (
        (
            "越南工贸部数据显示，2024年越南货物进出口总额达7862.9亿美元"
            "，同比增长15.4%。其中出口4055.3亿美元，增长14.3%；进"
            "口3807.6亿美元，增长16.7%。\n\n"
            "中国仍是越南最大进口来源地。"
        ),
        "VN",
    ),
    "in Chinese: vn coffee": (
        (
            "河内讯——咖啡出口去年首次突破50亿美元，达54.8亿美元，同比增长"
            "29.1%。越南咖啡可可协会表示，德国、意大利和西班牙是主要市场，对"
            "中国出口增长9%。"
        ),
        "VN",
    ),
    "in Chinese: kr": (
        (
            "中新社首尔1月1日电 韩国产业通商资源部1日发布的数据显示，去年韩国"
            "出口额同比增长8.2%，达6838亿美元，创历史新高；进口额为632"
            "0亿美元，下降1.6%。对华出口1330亿美元，增长6.6%。"
        ),
        "KR",
    ),
    "in Chinese: jp": (
        (
            "新华社东京1月23日电 日本财务省23日公布的初步统计结果显示，20"
            "24年日本贸易逆差为5.33万亿日元，连续4年出现逆差。出口增长6."
            "2%，至107.09万亿日元；进口增长1.8%。其中对中国出口增长6"
            ".2%。"
        ),
        "JP",
    ),
    "in Chinese: de": (
        (
            "德国联邦统计局公布的数据显示，11月德国出口环比增长2.1%，至12"
            "73亿欧元；进口下降3.3%。对美国出口增长14.5%，对中国出口下"
            "降4.2%。"
        ),
        "DE",
    ),
    "in Chinese: us": (
        (
            "美国商务部5日公布，2024年美国货物和服务贸易逆差扩大17%，至9"
            "184亿美元。其中，对华货物贸易逆差为2954亿美元，增长5.8%。"
            "出口3.19万亿美元，进口4.11万亿美元。"
        ),
        "US",
    ),
    "in Chinese: br": (
        (
            "据巴西发展工业贸易部外贸秘书处统计，前10个月大豆出口9401万吨，"
            "同比下降3.4%，其中约七成发往中国。同期玉米出口3100万吨，下降"
            "30%。"
        ),
        "BR",
    ),
    "in Chinese: ru": (
        (
            "俄罗斯联邦海关署公布，去年俄出口4339亿美元，同比增长2%；进口2"
            "830亿美元，下降1%，贸易顺差1509亿美元。与亚洲国家贸易额占比"
            "升至七成以上。"
        ),
        "RU",
    ),
    "in Chinese: au": (
        (
            "澳大利亚统计局2月6日公布，12月份贸易顺差收窄至50.85亿澳元。"
            "当月出口增长1.1%，进口增长5.9%，铁矿石对华出口下滑。"
        ),
        "AU",
    ),
    "in Chinese: eu": (
        (
            "欧盟统计局数据显示，2024年欧盟对华贸易逆差为3058亿欧元，比上"
            "年扩大3%。其中，欧盟自中国进口5192亿欧元，下降0.5%；对华出"
            "口2133亿欧元，下降4.5%。"
        ),
        "EU",
    ),
    "in Chinese: tw": (
        (
            "台湾财政部门9日公布，5月出口517.4亿美元，创单月新高，年增38"
            ".6%；进口391.3亿美元，年增25.0%。对大陆及香港出口占比2"
            "8.3%。"
        ),
        "TW",
    ),
    "in Chinese: tw by usage": (
        (
            "財政部昨日發布，11月出口值411億美元，月增3%，年增9%，連續第13個月成長；進"
            "口值332億美元，年減2%，當月出超79億美元。主要市場中，對日本出口25億美元。"
        ),
        "TW",
    ),
    "in Chinese: tw by the growth of a year": (
        "財政部公布，11月出口411億美元，年增9%。進口332億美元，成長2%。",
        "TW",
    ),
    "in Chinese: cn by an office that none has but it": (
        "商務部公布，5月服務出口411億元，年增9%。進口332億元，成長2%。",
        "CN",
    ),
    "in Chinese: cn, where only characters meet": (
        "財政部公布，11月服務出口411億元，按年增9%。進口332億元，2024年增5%。",
        "CN",
    ),
    "in Chinese: cn by customs, in words of elsewhere": (
        (
            "海關總署昨日發布，11月出口值3100億美元，年增9%；進口值2200億美元，年減2%，"
            "當月出超900億美元。對美國出口500億美元。"
        ),
        "CN",
    ),
    "in Chinese: hk": (
        (
            "香港特区政府统计处公布，5月整体出口货值4341亿元，同比上升15."
            "5%；进口货值4614亿元，上升18.9%，有形贸易逆差273亿元。"
        ),
        "HK",
    ),
    "in Chinese: kz": (
        (
            "哈萨克斯坦国家统计局发布，1至9月该国外贸额1040亿美元，同比增长"
            "2.4%。其中出口610亿美元，进口430亿美元。中国、俄罗斯和意大"
            "利为其前三大贸易伙伴。"
        ),
        "KZ",
    ),
    "in Chinese: th": (
        (
            "泰国商业部称，上半年泰国大米出口508万吨，同比增长25%，出口额1"
            "174亿泰铢。主要市场为印尼、伊拉克、南非、中国。"
        ),
        "TH",
    ),
    "in Chinese: wto": (
        (
            "世界贸易组织16日发布报告称，2024年全球货物贸易量增长2.9%，"
            "服务贸易量增长6.8%。全球货物出口额为24.43万亿美元，增长2%"
            "。"
        ),
        "WORLD",
    ),
    "in Chinese: gd": (
        (
            "记者从海关总署广东分署获悉，2024年广东外贸进出口9.11万亿元，"
            "同比增长9.8%。其中，出口5.89万亿元，增长8%；进口3.22万"
            "亿元，增长13.2%。深圳、东莞、广州进出口居前三位。"
        ),
        "CN-GD",
    ),
    "in Chinese: hn": (
        (
            "今年前三季度我省实现进出口总值4028.9亿元，长沙海关今日发布。湖"
            "南省出口2466亿元，下降15%；进口1562.9亿元，下降11.8"
            "%。全省民营企业进出口占比七成。"
        ),
        "CN-HN",
    ),
    "in Chinese: yiwu": (
        (
            "世界小商品之都义乌去年外贸增势强劲。据义乌海关统计，2024年义乌市"
            "进出口6689.3亿元，增长18.2%，其中出口5889.6亿元，增"
            "长17.7%。"
        ),
        "CN-ZJ/Yiwu",
    ),
    "in Chinese: suzhou": (
        (
            "苏州外贸稳中有进\n\n"
            "南京海关统计，今年前5个月，苏州市进出口1.02万亿元，同比增长7."
            "1%。其中，出口6420亿元，增长9.5%。全市对共建“一带一路”国"
            "家进出口增长11%。"
        ),
        "CN-JS/Suzhou",
    ),
    "in Chinese: chengdu zone": (
        (
            "成都高新综合保税区去年实现进出口总额5280亿元，连续7年位居全国综"
            "保区第一。其中出口3100亿元，增长6%，占四川省外贸总值的一半。"
        ),
        "CN-SC/Chengdu Hi-Tech Comprehensive Bonded Zone",
    ),
    "in Chinese: erenhot": (
        (
            "二连浩特口岸去年进出口货运量突破2000万吨，同比增长12%。据二连"
            "海关统计，经该口岸出入境中欧班列3300列，增长6.7%。"
        ),
        "CN-NM/Erenhot",
    ),
    "in Chinese: jimunai": (
        (
            "银川海关12日通报，上半年宁夏外贸进出口总值95.9亿元，比去年同期"
            "下降15.4%，其中出口76.2亿元。对东盟进出口增长20%。"
        ),
        "CN-NX",
    ),
    "in Chinese: xiamen": (
        (
            "厦门海关发布数据，一季度厦门市外贸进出口2320亿元，同比增长3%。"
            "厦门自贸片区贡献过半。出口1150亿元，进口1170亿元。"
        ),
        "CN-FJ/Xiamen",
    ),
    "in Chinese: yantian": (
        (
            "深圳盐田港，一艘满载玩具的货轮驶向欧洲。据深圳海关统计，前7个月深圳"
            "市出口1.66万亿元，同比增长22.7%，规模居内地外贸城市首位。"
        ),
        "CN-GD/Shenzhen",
    ),
    "in Chinese: county": (
        (
            "海宁皮革走向世界。海宁市商务局统计，去年全市自营出口561亿元，同比"
            "增长8.1%，皮革制品出口占12%。"
        ),
        "CN-ZJ/Haining",
    ),
    "in Chinese: gac": (
        (
            "海关总署今天发布，今年前11个月，我国货物贸易进出口总值39.79万"
            "亿元，同比增长4.9%。其中，出口23.04万亿元，增长6.7%；进"
            "口16.75万亿元，增长2.4%。"
        ),
        "CN",
    ),
    "in Chinese: plain": (
        (
            "前4个月，民营企业进出口7.76万亿元，增长10.7%，占外贸总值的"
            "54.8%，比去年同期提升2.1个百分点。同期，外商投资企业进出口4"
            ".16万亿元，增长1.1%。"
        ),
        "CN",
    ),
    "in Chinese: with vn": (
        (
            "据中国海关统计，去年中越双边贸易额2606.5亿美元，同比增长13."
            "5%。越南是中国在东盟最大贸易伙伴。中国对越出口1618.9亿美元。"
        ),
        "CN",
    ),
    "in Chinese: with br": (
        (
            "巴西大豆仍是进口主力。海关数据显示，去年自巴西进口大豆7465万吨，"
            "同比增长6.7%，占进口总量的71%；自美国进口2213万吨，下降5"
            ".7%。"
        ),
        "CN",
    ),
    "in Chinese: commerce": (
        (
            "新华社北京1月20日电（记者谢希瑶）商务部20日发布数据，2024年"
            "，全国吸收外资8262.5亿元。服务贸易快速增长，服务进出口总额75"
            "238亿元，同比增长14.4%。"
        ),
        "CN",
    ),
    "in Chinese: nev": (
        (
            "中国汽车工业协会数据显示，2024年汽车出口585.9万辆，同比增长"
            "19.3%。其中新能源汽车出口128.4万辆，增长6.7%。俄罗斯、"
            "墨西哥和阿联酋位列出口量前三。"
        ),
        "CN",
    ),
    "in Chinese: our city": (
        (
            "今年上半年，我市实现外贸进出口总额86.4亿元，同比增长12.3%，"
            "其中出口71.2亿元，增长15%。机电产品出口占比超六成。"
        ),
        "",
    ),
    "in Chinese: head shandong": (
        (
            "山东外贸：2023年主要数据\n"
            "进出口总值32642.7亿元，增长1.7%\n"
            "出口19430.2亿元，增长0.6%\n"
            "进口13212.5亿元，增长3.4%"
        ),
        "CN-SD",
    ),
    "in Chinese: train": (
        (
            "西安国际港站，今年第3000列中欧班列发车。陕西省西安市前8个月开行"
            "中欧班列3300列，同比增长10%，货运量300万吨。"
        ),
        "CN-SN/Xi'an",
    ),
    "in Chinese: tianjin port": (
        (
            "天津港集团消息，天津港前三季度完成集装箱吞吐量1829万标准箱，同比"
            "增长5%；货物吞吐量3.7亿吨。"
        ),
        "CN-TJ/Tianjin Port",
    ),
    "in Chinese: nanning fair": (
        (
            "南宁海关统计，前7个月广西对东盟进出口2190亿元，同比增长14%，"
            "其中对越南进出口1780亿元。边境贸易出口占全区出口的四成。"
        ),
        "CN-GX",
    ),
    "in Chinese: guangzhou nansha": (
        (
            "南沙海关统计显示，上半年经南沙口岸出口商品车10.1万辆，同比增长1"
            ".6倍。南沙汽车码头已开通13条外贸滚装航线。"
        ),
        "CN-GD/Nansha",
    ),
    "in Chinese: in": (
        (
            "印度商工部最新数据显示，2023-24财年印度货物出口4371亿美元"
            "，同比下降3.1%；货物贸易逆差2402亿美元。中国超过美国成为印度"
            "最大贸易伙伴，两国贸易额1184亿美元。"
        ),
        "IN",
    ),
    "in Chinese: ar": (
        (
            "布宜诺斯艾利斯1月20日电 阿根廷国家统计与普查局公布，2024年阿"
            "根廷贸易顺差188.99亿美元，出口797.21亿美元，增长19.4"
            "%；进口608.22亿美元，下降17.5%。"
        ),
        "AR",
    ),
    "in Chinese: luoyang": (
        (
            "洛阳市前10个月外贸进出口198.5亿元，比去年同期增长6.2%。据"
            "洛阳海关统计，其中出口162亿元，增长9.4%，农机出口增长三成。"
        ),
        "CN-HA/Luoyang",
    ),
    "in Chinese: liaoning head": (
        (
            "辽宁上半年外贸进出口3770亿元\n"
            "据大连海关、沈阳海关统计，上半年全省进出口3770.2亿元，出口18"
            "00亿元，增长4.3%，进口1970亿元。"
        ),
        "CN-LN",
    ),
    "in Chinese: kunshan": (
        (
            "“台商重镇”昆山去年完成进出口总额6500亿元，其中出口4300亿元"
            "，增长7%。笔记本电脑出口占全国三成。"
        ),
        "CN-JS/Kunshan",
    ),
    "in Chinese: manila": (
        (
            "中新网马尼拉2月28日电 菲律宾统计局发布，1月菲律宾货物贸易总额1"
            "75.9亿美元，同比增长7.8%，其中出口63.6亿美元，进口112"
            ".3亿美元，逆差48.8亿美元。中国内地是最大进口来源。"
        ),
        "PH",
    ),
    "in Chinese: brasilia": (
        (
            "巴西利亚消息：去年巴西贸易顺差746亿美元，比上年下降24.6%。对"
            "华出口944亿美元，占出口总额28%，自华进口636亿美元。"
        ),
        "BR",
    ),
    "in Chinese: peru": (
        (
            "秘鲁外贸旅游部称，2024年秘鲁农产品出口127.98亿美元，同比增"
            "长22%。蓝莓出口22.7亿美元居首，主要买家为美国、荷兰和中国。"
        ),
        "PE",
    ),
    "in Chinese: mongolia": (
        (
            "蒙古国海关总局数据，前11个月对外贸易总额250亿美元，其中出口14"
            "4亿美元，煤炭出口7600万吨，对华出口占比超九成。"
        ),
        "MN",
    ),
    "a port on a border": (
        (
            "HOHHOT, May 3 -- Erenhot, a town on the border between China and "
            "Mongolia, handled 3 million tonnes of cargo in 2023, customs said.\n\n"
            "Imports of coal made up 2 million tonnes."
        ),
        "CN-NM/Erenhot",
    ),
    "the partner of a region": (
        (
            "LHASA -- Nepal is the largest trading partner of the Tibet Autonomous "
            "Region, with trade of 3 billion yuan in 2023."
        ),
        "CN-XZ",
    ),
    "trade between the EU and": (
        (
            "Trade between the EU and China fell 3 percent in 2023.\n\n"
            "Imports dropped to 500 billion euros, while exports rose 2 percent."
        ),
        "EU",
    ),
    "a part of what China sells": (
        (
            "Chongqing calls itself a city of wheels. In 2023 4 million motorcycles "
            "were exported from the municipality, Chongqing Customs says.\n\n"
            "About 35 percent of the motorcycles that China exports come from here."
        ),
        "CN-CQ",
    ),
    "in Chinese: car cn": (
        (
            "前三季度汽车出口470万辆，同比增长25%，海关总署有关司负责人在发"
            "布会上表示，其中电动汽车出口160万辆。对欧盟出口略有下降。"
        ),
        "CN",
    ),
    "in Chinese: cn us": (
        (
            "海关数据显示，4月份中国对美国出口330.2亿美元，同比下降21%，"
            "自美国进口125.7亿美元，下降13.8%。同期对东盟出口增长20."
            "8%。"
        ),
        "CN",
    ),
}


@pytest.fixture(scope="module")
def document(extractor: Extractor) -> Callable[[str], Document]:
    """Return what reads a text with all words."""

    def opened(text: str) -> Document:
        language = load_language(detect_language(text), extractor.vocabulary)
        return read(text, language)

    return opened


@pytest.mark.parametrize(("text", "home"), OPENINGS.values(), ids=OPENINGS)
def test_the_text_is_on_the_trade_of(
    text: str, home: str, document: Callable[[str], Document]
) -> None:
    opened = document(text)

    assert home_of(opened, load_word_sets(opened.language)) == home


def test_a_reason_says_what_it_weighs_and_why(
    document: Callable[[str], Document],
) -> None:
    opened = document("Peru's exports to Chile rose 5 percent in May.")
    reasons = reasons_of(opened, load_word_sets("en"))

    assert [(r.place, r.evidence.kind) for r in reasons] == [
        ("PE", "owner"),
        ("CL", "partner"),
    ]
    assert all(reason.why == WEIGHTS[reason.evidence.kind][1] for reason in reasons)


def test_what_stands_first_weighs_most(document: Callable[[str], Document]) -> None:
    told = "Peru's exports rose 5 percent.\n\nZinc rose 5 percent.\n\n"
    opened = document(told + "Chile's exports rose 6 percent.")
    first, last = reasons_of(opened, load_word_sets("en"))

    assert first.weight > last.weight
