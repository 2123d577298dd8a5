"""Claims as SDMX-ML 2.1, and the data structure that tells what its components mean.

Claims without a value or a period are no observations, and left out. Characters that
XML cannot hold become U+FFFD.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from io import BytesIO
from os import PathLike, fspath
from pathlib import Path
from typing import Any, Final, cast

from tradefacts.errors import DocumentError
from tradefacts.extras import needs
from tradefacts.formats.rows import Versions
from tradefacts.formats.sdmx_codes import Codes, from_codes, to_codes
from tradefacts.formats.sdmx_structure import (
    AGENCY,
    ATTRIBUTES,
    CODES,
    DIMENSIONS,
    ID,
    MEASURE,
    TIME,
    VERSION,
    Component,
)
from tradefacts.model import Claim

with needs("sdmx"):
    import sdmx
    from sdmx.message import DataMessage, Header, StructureMessage
    from sdmx.model import common, v21

__all__ = ["dump", "load", "structure", "write"]

_NO_XML_RE: Final = re.compile("[^\t\n\r -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_REMEDY: Final = "give a file that tradefacts wrote"


def dump(claims: Iterable[Claim], *, versions: Versions | None = None) -> bytes:
    """Return *claims* as SDMX-ML, with the *versions* of the extractors."""
    return _dump(to_codes(claims, versions))


def load(source: bytes | PathLike[str], *, file: str = "claims") -> Iterator[Claim]:
    """Return the claims of a message, or of the file at a path.

    *file* is named in errors where the source is no file itself.

    Raises:
        DocumentError: it is no SDMX-ML, or an observation is no claim.
        OSError: the file cannot be read.
    """
    if isinstance(source, PathLike):
        file, source = fspath(source), Path(source).read_bytes()
    try:
        message = sdmx.read_sdmx(BytesIO(source), structure=_structure())
        parts = cast("DataMessage", message).data
    except Exception as error:  # it raises whatever the parts below it raise
        reason = f"no SDMX-ML can be read there: {error}"
        raise DocumentError(file, None, reason, _REMEDY) from error
    observations = (seen for part in parts for seen in part.obs)
    for number, observation in enumerate(observations, 1):
        yield from_codes(_codes(observation), file=file, line=number)


def write(
    claims: Iterable[Claim],
    path: str | PathLike[str],
    *,
    versions: Versions | None = None,
) -> int:
    """Write the observations among *claims* to a file, and return how many."""
    rows = list(to_codes(claims, versions))
    Path(path).write_bytes(_dump(rows))
    return len(rows)


def structure() -> bytes:
    """Return the data structure and its code lists, as SDMX-ML."""
    message = StructureMessage(header=Header(id=ID, sender=_agency()))
    for part in (*_lists().values(), _concepts(), _structure()):
        message.add(part)
    return sdmx.to_xml(message, pretty_print=True)


def _dump(rows: Iterable[Codes]) -> bytes:
    data = v21.StructureSpecificDataSet(structured_by=_structure())
    data.add_obs([_observation(codes) for codes in rows])
    message = DataMessage(header=Header(id=ID, sender=_agency()), data=[data])
    return sdmx.to_xml(message, pretty_print=True)


def _observation(codes: Codes) -> v21.Observation:
    whole = _structure()
    clean = {name: _NO_XML_RE.sub("\ufffd", code) for name, code in codes.items()}
    names = [*(component.id for component in DIMENSIONS), TIME]
    seen = v21.Observation(
        dimension=whole.make_key(common.Key, {name: clean.pop(name) for name in names}),
        value=clean.pop(MEASURE),
        value_for=whole.measures[0],
    )
    for name, code in clean.items():
        attribute = whole.attributes.get(name)
        seen.attached_attribute[name] = common.AttributeValue(
            value=code, value_for=attribute
        )
    return seen


def _codes(observation: common.BaseObservation) -> Mapping[str, str]:
    key = observation.dimension.values if observation.dimension else {}
    parts = {**key, **observation.attached_attribute}
    codes = {name: str(part.value) for name, part in parts.items()}
    return codes | {MEASURE: str(observation.value)}


# --- the data structure ---------------------------------------------------------


@cache
def _agency() -> common.Agency:
    return common.Agency(id=AGENCY)


@cache
def _lists() -> Mapping[str, common.Codelist]:
    return {name: _list(name, codes) for name, codes in CODES.items()}


def _list(name: str, codes: Mapping[str, str]) -> common.Codelist:
    found = common.Codelist(name=f"Codes of {name}", **_kept(f"CL_{name}"))
    for code, about in codes.items():
        found.append(common.Code(id=code, name=about))
    return found


@cache
def _concepts() -> common.ConceptScheme:
    found = common.ConceptScheme(name="What is said of claims", **_kept("CS_CLAIMS"))
    for component in (*DIMENSIONS, *ATTRIBUTES):
        found.append(common.Concept(id=component.id, name=component.about))
    found.append(common.Concept(id=TIME, name="When the value holds."))
    found.append(common.Concept(id=MEASURE, name="The value."))
    return found


@cache
def _structure() -> v21.DataStructureDefinition:
    found = v21.DataStructureDefinition(name="Claims about trade", **_kept(ID))
    for component in DIMENSIONS:
        found.dimensions.append(common.Dimension(**_described(component)))
    time = _text(common.FacetValueType.observationalTimePeriod)
    found.dimensions.append(
        common.TimeDimension(
            id=TIME, concept_identity=_concepts()[TIME], local_representation=time
        )
    )
    found.measures.append(
        v21.PrimaryMeasure(id=MEASURE, concept_identity=_concepts()[MEASURE])
    )
    for component in ATTRIBUTES:
        found.attributes.append(_attribute(component))
    for parts in (found.dimensions, found.measures, found.attributes):
        parts.id = type(parts).__name__
    return found


def _attribute(component: Component) -> common.DataAttribute:
    status = common.UsageStatus
    return common.DataAttribute(
        related_to=v21.PrimaryMeasureRelationship(),
        usage_status=status.mandatory if component.always else status.conditional,
        **_described(component),
    )


def _described(component: Component) -> dict[str, Any]:
    codes = _lists().get(component.id)
    return {
        "id": component.id,
        "concept_identity": _concepts()[component.id],
        "local_representation": _text(common.FacetValueType.string)
        if codes is None
        else common.Representation(enumerated=codes),
    }


def _text(kind: common.FacetValueType) -> common.Representation:
    return common.Representation(non_enumerated=[common.Facet(value_type=kind)])


def _kept(name: str) -> dict[str, Any]:
    return {
        "id": name,
        "version": VERSION,
        "maintainer": _agency(),
        "is_final": True,
        "is_external_reference": False,
    }
