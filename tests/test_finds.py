"""What the fuzzer has found: each input broke a law once, and breaks none again."""

from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Final

import pytest

_ROOT: Final = Path(__file__).parent.parent
#: A folder for each law, a file for each input.
FINDS: Final = sorted(path for path in (_ROOT / "tests/finds").glob("*/*"))


@pytest.fixture(scope="module")
def laws() -> ModuleType:
    spec = spec_from_file_location("laws", _ROOT / "fuzz" / "laws.py")
    assert spec
    assert spec.loader
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize(
    "path", FINDS, ids=lambda path: f"{path.parent.name}-{path.name}"
)
def test_what_was_found_once_is_no_more(path: Path, laws: ModuleType) -> None:
    laws.LAWS[path.parent.name](path.read_bytes())
