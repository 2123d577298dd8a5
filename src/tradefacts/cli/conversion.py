"""Brings the money of claims into one currency, and counts what cannot be."""

from datetime import date
from pathlib import Path

from tradefacts.cli.problems import Problems
from tradefacts.cli.rows import Row
from tradefacts.errors import CurrencyError, DocumentError, RateError
from tradefacts.model import Claim, Period, Quantity
from tradefacts.units import Converted, CsvRates, Rates, convert, currencies


class Conversion:
    """Converts one claim after the other, and remembers why some did not convert."""

    def __init__(self, currency: str, rates: Rates | None = None) -> None:
        #: The code of the currency.
        self.currency = currency
        self._rates = rates
        self._failed: list[str] = []

    @classmethod
    def into(cls, currency: str, rates: Path | None) -> "Conversion":
        """Return the conversion into *currency* by the rates of a file, if given.

        Raises:
            CurrencyError: there is no such currency.
            DocumentError: the file does not hold rates.
        """
        code = currency.upper()
        if code not in currencies():
            raise CurrencyError(currency, "use a code such as USD after --in")
        return cls(code, None if rates is None else _read(rates))

    def row(self, claim: Claim, published: date | None) -> Row:
        """Return *claim* with its amount, at the rate of its period.

        A claim without a period takes the rate of the day of publication.
        """
        quantity = claim.quantity
        if quantity is None or not _is_money(quantity):
            return Row(claim)
        try:
            amount = self._convert(quantity, claim.period or published)
        except RateError as error:
            self._failed.append(str(error))
            return Row(claim, in_money=True)
        return Row(claim, in_money=True, converted=amount)

    def report(self, problems: Problems) -> None:
        """Tell in one line how many amounts did not convert, and why the first."""
        if self._failed:
            first, count = self._failed[0], len(self._failed)
            amounts = "1 amount" if count == 1 else f"{count} amounts"
            reason = first if count == 1 else f"the first: {first}"
            problems.warn(f"{amounts} not converted to {self.currency}: {reason}")

    def _convert(self, quantity: Quantity, on: Period | date | None) -> Converted:
        if on is None:
            raise RateError(
                (quantity.unit, self.currency),
                "an unknown date",
                "neither the claim nor the document has a date",
                "give the date of publication: --published DATE",
            )
        return convert(quantity, self.currency, on=on, rates=self._rates)


def _is_money(quantity: Quantity) -> bool:
    # A price is money too: CNY/metric_ton.
    return quantity.unit.partition("/")[0] in currencies()


def _read(path: Path) -> CsvRates:
    try:
        return CsvRates.read(path)
    except OSError as error:
        reason = (error.strerror or type(error).__name__).lower()
        raise DocumentError(
            str(path), None, reason, "check the path after --rates"
        ) from error
