"""The engine: has tasks done, on this machine or on many. All of it is in this module.

It schedules, and nothing else: a task writes what it makes itself, and returns a line.
"""

import logging
import os
import pickle
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from importlib import import_module
from typing import Any, Final, Literal, TypeAlias

import attrs

from tradefacts.corpus.bundles import Bundle
from tradefacts.corpus.crew import Job
from tradefacts.corpus.tasks import Outcome, run_bundle
from tradefacts.extras import needs
from tradefacts.records import frozen

Runner: TypeAlias = Literal["native", "ray"]

#: What the engines read before they load: none is to report that it is used.
_SILENCE: Final = {
    "DO_NOT_TRACK": "1",
    "SCARF_NO_ANALYTICS": "1",
    "DAFT_ANALYTICS_ENABLED": "0",
    "DAFT_DASHBOARD_ENABLED": "0",
    "DAFT_PROGRESS_BAR": "0",
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_USAGE_STATS_PROMPT_ENABLED": "0",
}


@frozen
class Engine:
    """Where the tasks of a run are done."""

    runner: Runner = "native"
    #: The address of the Ray cluster; None for this machine.
    address: str | None = attrs.field(default=None)

    @address.validator
    def _is_needed(self, _: "attrs.Attribute[str | None]", address: str | None) -> None:
        # Without one, Ray would start a cluster, which asks others about this machine.
        if (self.runner == "ray") != (address is not None):
            raise ValueError("runner 'ray' needs an address, and no other takes one")

    def run(self, job: Job, bundles: Sequence[Bundle]) -> Iterator[tuple[int, Outcome]]:
        """Yield what comes of each bundle, by its number, as soon as it is known.

        Raises:
            ExtraError: the engine is not installed.
        """
        daft = self._load()
        self._start(daft, job.workers)

        def task(bundle: bytes) -> str:
            # Made by this very function, a few lines below.
            return run_bundle(job, pickle.loads(bundle)).to_json()  # noqa: S301

        done = daft.func(task, return_dtype=daft.DataType.string(), use_process=False)
        frame = daft.from_pydict(
            {
                "number": list(range(len(bundles))),
                "bundle": [pickle.dumps(each) for each in bundles],
            }
        )
        frame = frame.into_batches(1).select(
            daft.col("number"), done(daft.col("bundle")).alias("outcome")
        )
        for row in frame.iter_rows(results_buffer_size=None):
            yield row["number"], Outcome.from_json(row["outcome"])

    def versions(self) -> Mapping[str, str]:
        """Return what the engine is, as `run.json` tells it.

        Raises:
            ExtraError: it is not installed.
        """
        return {"runner": self.runner, "daft": self._load().__version__}

    def _load(self) -> Any:  # noqa: ANN401 - a module
        os.environ.update(_SILENCE)
        with needs("ray" if self.runner == "ray" else "corpus"):
            return import_module("daft")  # only now that it is silent

    def _start(self, daft: Any, workers: int) -> None:  # noqa: ANN401 - a module
        if self.runner == "ray":
            self._join(daft)
            return
        with suppress(daft.exceptions.DaftCoreException):  # once in a process
            daft.set_runner_native(num_threads=max(workers, os.cpu_count() or 1))

    def _join(self, daft: Any) -> None:  # noqa: ANN401 - a module
        with needs("ray"):
            ray = import_module("ray")
        if not ray.is_initialized():
            ray.init(
                self.address,
                runtime_env={"env_vars": _SILENCE},
                log_to_driver=False,
                logging_level=logging.ERROR,
            )
        daft.set_runner_ray(noop_if_initialized=True)
