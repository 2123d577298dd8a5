"""Pointing back: what "the city", "its" and "the metal" stand for."""

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    AUTONOMOUS,
    COUNTRY,
    MUNICIPALITIES,
    ZONES,
)
from tradefacts.claiming.subjects.places import (
    HOME,
    is_chinese,
    is_undecided,
    lies_in,
)
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject, region_of
from tradefacts.records import frozen


@frozen
class Pointing:
    """What a phrase names itself, or points back to."""

    held: Registers

    def named(self, phrase: Phrase) -> dict[str, str]:
        """Return the dimensions that *phrase* names or points back to."""
        dims = dict(phrase.dims)
        if phrase.either_way and "partner" not in dims and self._tells_of_imports():
            self._import(dims)
        self._name_goods(phrase, dims)
        if is_undecided(phrase) and self._is_own(phrase.undecided):
            dims["reporter"] = dims.pop("partner")
        self._name_owner(phrase, dims)
        if phrase.of_both and dims.get("partner") == self.held.home:
            # "德国与中国贸易额" is that of Germany in a text on its trade.
            dims |= {"reporter": dims["partner"], "partner": dims["reporter"]}
        at_home = dims.get("partner") == self.held.home and "reporter" not in dims
        # But of China another country bought it.
        held = self.held.current.dims.get("reporter")
        at_home = at_home and held in {None, self.held.home}
        if at_home and not phrase.has_flow:
            dims["reporter"] = dims.pop("partner")  # "Swiss watches" in a Swiss text
        for what, joint in phrase.back:
            self._look_back(what, joint, dims)
        if phrase.ambiguous and "reporter" not in dims:
            dims["reporter"] = next(filter(self._is_near, phrase.ambiguous), "")
        if phrase.within and "reporter" not in dims:
            dims["reporter"] = phrase.within
        self._pass_through(phrase, dims)
        return dims

    def _pass_through(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Let places that goods pass through report where nothing else does.

        In a text on a province, or on a zone, they are goods of that.
        """
        home = self.held.home or HOME
        if not phrase.through or "reporter" in dims:
            return
        of_home = "/" not in home or lies_in(phrase.through[0], home)
        if home == HOME or not (of_home or home.endswith(ZONES)):
            dims["reporter"] = region_of(phrase.through)
        elif not self.held.written:
            dims["reporter"] = home

    def _import(self, dims: dict[str, str]) -> None:
        """Let shipments be imports, from China where another country has them."""
        dims["flow"] = "imports"
        if dims.get("reporter", self.held.country)[:COUNTRY] != self.held.country:
            dims["partner"] = dims.pop("reporter")

    def _name_owner(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Give a flow to whom "its" means, where that is a partner named alone.

        "The same goes for Peru. Its imports from Chile rose". "Its share" behind that
        of a partner is that of trade with it.
        """
        if ("its", "") not in phrase.back:
            return
        if self.held.shared and phrase.has_flow:
            # "Wuhan made up 57 percent. Its exports rose".
            dims.setdefault("reporter", self.held.shared)
        if self.held.above and phrase.has_flow:
            # "(Ningbo's exports rose.) Zhejiang has done well. Its exports rose".
            dims.setdefault("reporter", self.held.above)
        self._name_rival(dims)
        named = self.held.named
        if not named:
            return
        if phrase.has_flow and "reporter" not in dims:
            if dims.get("partner", named) != named:
                dims["reporter"] = named
        elif not dims and self.held.rated == "share":
            dims["partner"] = named

    def _name_rival(self, dims: dict[str, str]) -> None:
        """Give a flow to who heads its sentence, and has what the text is on itself.

        In a text on what Chile exports, "Peru, its rival, fared worse: its exports".
        """
        head = self.held.written[0] if len(self.held.written) == 1 else Subject()
        alone = head.stated == {"partner"} and not (head.members or self.held.fresh)
        same = dims.get("flow") == self.held.topic.get("flow", "")
        if alone and same and dims.keys().isdisjoint({"reporter", "partner"}):
            dims["reporter"] = head.dims["partner"]

    def _name_goods(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Give goods that are named by their kind, or for short, their own code."""
        last = self.held.product or ""
        again = bool(phrase.again) and last.endswith(f"-{phrase.again}")
        again = again and "-and-" not in last  # "the services" of a sum
        if last and (phrase.hypernym or again):
            dims["product"] = last  # "sunflower oil ... the oil"
        if phrase.generic and self.held.made:
            dims["product"] = (
                self.held.made
            )  # "the piano maker shipped 900 instruments"
        if dims.get("product") in self.held.shorts:
            dims["product"] = self.held.shorts[dims["product"]]

    def _tells_of_imports(self) -> bool:
        flows = (self.held.current.dims.get("flow"), self.held.topic.get("flow"))
        told = next(filter(None, (*flows, self.held.lead.get("flow"))), None)
        return told == "imports"

    def _is_own(self, code: str) -> bool:
        """Tell whether a country right before its flow is whose flow it is.

        In a text on the trade of another it is the partner ("US exports" of China).
        """
        return not self.held.topic or code == self.held.home

    def _is_near(self, code: str) -> bool:
        """Tell whether a name that provinces share means the place spoken of."""
        province = code.partition("/")[0]
        return code == self.held.city or province in {
            self.held.province,
            self.held.home,
        }

    def _look_back(self, what: str, joint: str, dims: dict[str, str]) -> None:
        """Fill in the place that "the country", "the city" and the like point to."""
        home = self.held.home or ""
        match self._kind_of_place(what):
            case "region":
                _fill(dims, "reporter", self.held.region)
            case "country" | "regions" as kind:
                self._look_back_country(kind, joint, dims)
            case "province":
                own = home.partition("/")[0] if home.startswith(f"{HOME}-") else None
                _fill(dims, "reporter", self.held.province or own)
            case "city" | "zone" | "port" as kind:
                self._look_back_city(kind, dims)
            case "several" if joint != "between":
                abroad = not home.startswith(HOME) and home
                own = self.held.country if abroad else self.held.several
                dims.setdefault("reporter", own)
            case "there":
                _fill(dims, "partner", self.held.partner)
            case "bloc":
                self._look_back_bloc(joint, dims)
            case _:
                pass  # "its", "their": what carries over is meant

    def _look_back_bloc(self, joint: str, dims: dict[str, str]) -> None:
        home = self.held.home or HOME
        if not (joint or is_chinese(home)) and self.held.bloc in {None, home}:
            dims.setdefault("reporter", home)  # "the bloc's imports", in its text
            return
        if self.held.bloc and dims.get("partner") == HOME:
            # "Trade between the continent and China".
            dims["reporter"] = dims.pop("partner")
        _fill(dims, "partner", self.held.bloc)

    def _kind_of_place(self, what: str) -> str:
        """Return what "全区" points back to: a region, a district or a zone.

        "The region" is one of several provinces that had a figure, unless a province
        that is called so has been named since.
        """
        if what == "region":
            several = self.held.region and self.held.province not in AUTONOMOUS
            return "region" if several else "province"
        if what != "district":
            return what
        home = self.held.home or ""
        if (self.held.current.dims.get("reporter") or "").endswith(ZONES):
            return "zone"
        region = not home or home.partition("/")[0] in AUTONOMOUS
        return "province" if region else "city"

    def _look_back_city(self, what: str, dims: dict[str, str]) -> None:
        local = self._local(what)
        if local is None and what == "city" and "flow" in dims:
            # "The county's exports", that nobody names, are not China's.
            dims.setdefault("reporter", "")
        _locate(dims, local)

    def _local(self, what: str) -> str | None:
        """Return the zone, port or city that was named last, or is the home.

        A port without a name of its own is the city that has it.
        """
        home, is_zone = self.held.home or "", what == "zone"
        if what == "port" and self.held.port:
            return self.held.port
        if home in MUNICIPALITIES and not is_zone:
            return home
        region = home.startswith(f"{HOME}/")
        fits = region or ("/" in home and home.endswith(ZONES) == is_zone)
        own = home if fits else None
        if own and (what == "port" or (what == "city" and self._is_passing(own))):
            return own  # whatever other city was named since
        return (self.held.zone if is_zone else self.held.city) or own or self.held.city

    def _is_passing(self, home: str) -> bool:
        """Tell whether the last city is of another province and had no figures."""
        city = self.held.city or home
        told = self.held.current.dims.get("reporter") == city
        return not told and home.partition("/")[0] != city.partition("/")[0]

    def _look_back_country(self, what: str, joint: str, dims: dict[str, str]) -> None:
        reporter = dims.get("reporter")
        other = self.other(reporter) if reporter else self.held.partner
        traded = joint in {"to", "with", "from"} and dims.get("flow")
        if traded and other and other != reporter:
            dims.setdefault("partner", other)
        else:
            # "杭州海关统计，全国出口增长5%": its customs is no other country's.
            own = self._country_but(dims.get("partner"))
            several = what == "regions" or lies_in(own, HOME)
            dims.setdefault("reporter", HOME if several else own)

    def _country_but(self, partner: str | None) -> str:
        """Return the country that is spoken of: none trades with itself."""
        own = self.held.office or self.held.country
        if partner != own:
            return own
        told = self.held.current.dims.get("reporter") or ""
        abroad = told if not is_chinese(told or own) else self.held.partner
        return abroad if abroad and abroad != partner else own

    def other(self, reporter: str | None) -> str:
        """Return whom *reporter* trades with: the last partner, or the home country.

        The other of a foreign home is China.
        """
        if self.held.partner is not None and self.held.partner != reporter:
            return self.held.partner
        return HOME if self.held.country == reporter else self.held.country


def _fill(dims: dict[str, str], name: str, code: str | None) -> None:
    if code:
        dims.setdefault(name, code)


def _locate(dims: dict[str, str], code: str | None) -> None:
    """Let *code* report; what it lies in only says where ("the city in Hunan")."""
    held = dims.get("reporter")
    if code and (held is None or lies_in(code, held)):
        dims["reporter"] = code
