"""One session for each habit: `nox -l` lists them, `.ci/run` does most at once."""

import nox

nox.options.sessions = ["lint", "types", "layers", "tests"]
nox.options.default_venv_backend = "venv"


def install(session: nox.Session) -> None:
    """Install what the tests need, in the versions that they pass with."""
    session.install("-c", "constraints.txt", "-r", "requirements-dev.txt")


@nox.session
def lint(session: nox.Session) -> None:
    """Check style and format."""
    session.install("-c", "constraints.txt", "ruff")
    session.run("ruff", "check")
    session.run("ruff", "format", "--check")


@nox.session
def types(session: nox.Session) -> None:
    """Check types."""
    install(session)
    session.run("mypy")


@nox.session
def layers(session: nox.Session) -> None:
    """Check that imports go one way, and that plugins use public names alone."""
    install(session)
    session.run("lint-imports")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests, with coverage; arguments go to pytest."""
    install(session)
    session.run(
        "pytest", *(session.posargs or ["-n", "auto", "--dist", "loadfile", "--cov"])
    )


@nox.session
def docs(session: nox.Session) -> None:
    """Make the documentation in build/docs; a warning is an error."""
    install(session)
    session.run("sphinx-build", "-W", "--keep-going", "-q", "docs", "build/docs")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure how fast texts are read; arguments go to `python -m benchmarks`."""
    install(session)
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def build(session: nox.Session) -> None:
    """Build every package into dist, check them, and test them where they install."""
    session.install("-c", "constraints.txt", "build", "hatchling", "twine")
    session.run("bash", ".ci/release", "dist", "python", external=True)


@nox.session
def kills(session: nox.Session) -> None:
    """Kill runs over a corpus at 21 random moments, or at as many as are asked for."""
    install(session)
    session.run("python", "benchmarks/kills.py", *(session.posargs or ["21"]))


@nox.session
def fuzz(session: nox.Session) -> None:
    """Look for inputs that break a law: `nox -s fuzz -- extract`, ten minutes."""
    install(session)
    session.install("-r", "fuzz/requirements.txt")
    law, *more = session.posargs or ["extract"]
    session.run("python", "-m", "fuzz", law, *(more or ["-max_total_time=600"]))
