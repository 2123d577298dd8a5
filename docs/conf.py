"""How Sphinx makes the documentation: `sphinx-build -W docs build/docs`."""

import tradefacts

project = "tradefacts"
author = "The tradefacts maintainers"
version = release = tradefacts.__version__

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
# Files that pages show or name: no pages of their own.
exclude_patterns = ["**/*.txt"]
myst_heading_anchors = 4
myst_enable_extensions = ["colon_fence"]
nitpicky = False

autodoc_member_order = "bysource"
autodoc_typehints = "signature"
napoleon_numpy_docstring = False

html_theme = "furo"
html_title = f"tradefacts {version}"
# A page that is opened from disk asks nobody for anything.
html_use_opensearch = ""
