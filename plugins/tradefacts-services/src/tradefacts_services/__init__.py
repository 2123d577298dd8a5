"""The words of services: trade in them, digital trade and outsourcing."""

from pathlib import Path
from typing import Final

from tradefacts import Plugin, Vocabulary
from tradefacts.plugin import Document, Frame, find_terms

__all__ = ["plugin"]

_GOODS_TOO: Final = "goods-and-services"
#: Works that are traded by their rights.
_WORKS: Final = frozenset({
    "copyrights", "films", "films-and-television", "online-games", "tv-dramas",
    "tv-programs",
})  # fmt: skip


def find_frame(document: Document) -> Frame | None:
    """Return what kind of services *document* is on, or None.

    Services have more of its head than goods have.
    """
    products = list(find_terms(document, "product"))
    services = sum(_is_service(product) for product in products)
    works = sum(product in _WORKS for product in products)
    outsourced = sum(product.endswith("outsourcing") for product in products)
    counts = {
        "services": services + outsourced, "outsourcing": outsourced, "works": works
    }  # fmt: skip
    topics = {topic for topic, n in counts.items() if n and 2 * n >= len(products)}
    return Frame(topics=frozenset(topics)) if topics else None


def _is_service(product: str) -> bool:
    return product.endswith("services") and product != _GOODS_TOO


plugin = Plugin(
    name="services",
    vocabulary=Vocabulary.load(Path(__file__).with_name("services.toml")),
    frame=find_frame,
)
